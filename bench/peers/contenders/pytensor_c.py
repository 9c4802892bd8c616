"""PyTensor with its C back end, compiled by g++ -O3 -march=native."""

import pytensor

from . import pytensor as usual

pytensor.config.gcc__cxxflags = "-O3 -march=native"


def prepare(workload, dtype):
    return usual.prepare(workload, dtype, mode="CVM")
