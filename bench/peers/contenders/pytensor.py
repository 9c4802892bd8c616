"""PyTensor, Theano's successor, as it comes: it compiles through numba. The derivative is pytensor.grad."""

import pytensor
import pytensor.tensor as pt


class Functions:
    """The functions and constants that a formula needs."""

    exp, sqrt, pi = staticmethod(pt.exp), staticmethod(lambda x: x**0.5), 3.141592653589793


def prepare(workload, dtype, mode=None):
    array = pt.vector(workload.arguments[0], dtype=dtype)
    scalars = [pt.scalar(name, dtype=dtype) for name in workload.arguments[1:]]
    value = workload.formula(Functions, array, *scalars)
    outputs = [value, pytensor.grad(value.sum(), array)] if workload.derivative else [value]
    return pytensor.function([array, *scalars], [pt.cast(output, dtype) for output in outputs], mode=mode)
