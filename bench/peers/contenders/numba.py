"""numba: a compiled loop over the function that SymPy makes of the formula and its derivative."""

import numba
import numpy as np
import sympy


def prepare(workload, dtype):
    symbols = sympy.symbols(workload.arguments)
    value = workload.formula(sympy, *symbols)
    outputs = (value, value.diff(symbols[0])) if workload.derivative else (value,)
    function = numba.njit(sympy.lambdify(symbols, outputs, modules="math", cse=True))

    if workload.derivative:

        @numba.njit
        def loop(x, first, second):
            for i in range(x.size):
                first[i], second[i] = function(x[i])

    else:

        @numba.njit
        def loop(x, mu, sigma, first):
            for i in range(x.size):
                first[i] = function(x[i], mu, sigma)[0]

    kept = []

    def call(*arguments):
        if not kept or kept[0].size != arguments[0].size:
            kept[:] = [np.empty(arguments[0].size, dtype) for _ in outputs]
        loop(*arguments, *kept)
        return kept

    return call
