"""Runs one peer (its file's name) on all workloads and prints a JSON line for each result. Started by peers.py."""

import importlib
import json
import sys
import time

import numpy as np

from workloads import WORKLOADS

REPETITIONS = 11
SECONDS = 0.02  # of each repetition, at least


def best_time(call):
    """The shortest time of one call, in seconds of the processor, all threads together."""
    start = time.process_time()
    call()
    count = max(1, int(SECONDS / max(time.process_time() - start, 1e-9)))
    times = []
    for _ in range(REPETITIONS):
        start = time.process_time()
        for _ in range(count):
            call()
        times.append((time.process_time() - start) / count)
    return min(times)


def errors(workload, inputs, scalars, outputs, dtype):
    """The largest error and its 99.9 % quantile in units of the last place, on at most about 2^16 elements."""
    # An odd step, so that every lane has its turn.
    chosen = slice(None, None, (inputs.size >> 16) | 1)
    expected = workload.reference(inputs[chosen].astype(np.longdouble), *(np.longdouble(s) for s in scalars))
    limits, found = np.finfo(dtype), []
    for exact, output in zip(expected, outputs, strict=True):
        actual = np.asarray(output)
        if actual.shape != inputs.shape or actual.dtype != dtype:
            raise ValueError(f"a result of {actual.shape}, {actual.dtype} for {inputs.shape}, {dtype}")
        actual = actual[chosen].astype(np.longdouble)
        _, exponent = np.frexp(np.maximum(np.abs(exact), limits.tiny))
        distance = np.abs(actual - exact)
        largest = np.abs(exact).max()
        if not distance.max() <= 256 * limits.eps * largest:
            raise ValueError(f"wrong: off by {distance.max():.3g} where the largest result is {largest:.3g}")
        found.append(distance / np.ldexp(np.longdouble(1), exponent - limits.nmant - 1))
    found = np.concatenate(found)
    return float(found.max()), float(np.quantile(found, 0.999, method="higher"))


def main(peer):
    module = importlib.import_module(f"contenders.{peer}")
    convert = getattr(module, "convert", lambda array: array)
    for workload in WORKLOADS.values():
        for dtype in (np.dtype("float64"), np.dtype("float32")):
            line = {"contender": peer, "workload": workload.name, "width": f"f{8 * dtype.itemsize}"}
            try:
                start = time.perf_counter()
                function = module.prepare(workload, dtype)
                prepared = time.perf_counter() - start
                if function is None:
                    continue
                scalars = [dtype.type(scalar) for scalar in workload.scalars]
                for position, size in enumerate(workload.sizes):
                    inputs = workload.inputs(size).astype(dtype)
                    array = convert(inputs)
                    start = time.perf_counter()
                    outputs = function(array, *scalars)
                    first = time.perf_counter() - start
                    worst, quantile = errors(workload, inputs, scalars, outputs, dtype)
                    line.update(size=size, max_ulp=worst, ulp_999=quantile)
                    line["nanoseconds"] = 1e9 * best_time(lambda: function(array, *scalars)) / size
                    # Compiling happens once, before or in the first call at all.
                    line["compile"], line["first"] = (prepared, first) if position == 0 else (None, None)
                    print(json.dumps(line), flush=True)
            except Exception as problem:  # a peer that fails is a line of the table
                line["failure"] = f"{type(problem).__name__}: {str(problem).splitlines()[0] if str(problem) else ''}"
                print(json.dumps(line), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
