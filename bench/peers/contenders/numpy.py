"""NumPy, as one writes it; the derivative is SymPy's, with common subexpressions computed once."""

import math

import numpy as np
import sympy


class Functions:
    """The functions and constants that a formula needs; a root of NumPy's would make a float32 formula a double one."""

    exp, sqrt, pi = staticmethod(np.exp), staticmethod(math.sqrt), math.pi


def prepare(workload, dtype):
    if not workload.derivative:
        return lambda *arguments: [workload.formula(Functions, *arguments)]
    symbols = sympy.symbols(workload.arguments)
    value = workload.formula(sympy, *symbols)
    return sympy.lambdify(symbols, [value, value.diff(symbols[0])], modules="numpy", cse=True)
