#!/usr/bin/env python3
"""Compiles what symwise-gen writes in other languages and compares its values with those of the kernels of this library:

    check_output.py kernels|c|opencl|cuda|fortran|numpy|sympy GENERATOR FOLDER COMPILER FLAG...

`kernels` builds the kernels of the formulas into FOLDER, which the others need. What cannot be checked here says `skipped: ` and why.
SYMWISE_SEED chooses the random points.
"""

import array
import ctypes
import math
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
FILES = [HERE / "emit.sym", HERE / "functions.sym"]
LANGUAGE, GENERATOR, FOLDER, *COMPILER = sys.argv[1:]
FOLDER = pathlib.Path(FOLDER)
COUNT = 200
DOMAINS = {"u": (-1, 1), "p": (1e-3, 5)}
PACKAGE = {"numpy": ("numpy", "scipy"), "sympy": ("sympy",)}


def skip(reason):
    print("skipped:", reason)
    sys.exit(0)


def run(*command):
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False, timeout=900)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def generate(target, *options):
    run(GENERATOR, *FILES, "-o", target, *options)
    return target


def formulas():
    """Names and inputs, as C has them."""
    text = generate(FOLDER / f"{LANGUAGE}.list.c", "--emit", "c").read_text(encoding="utf-8")
    for name, inputs in re.findall(r"^double (\w+)\(([^)]*)\);", text, re.MULTILINE):
        yield name, [each.split()[1] for each in inputs.split(",")]


def points(name, inputs, width):
    """Arrays for the inputs, the same for every language; numbers of the width."""
    rng = random.Random(f"{SEED} {name}")
    return [array.array("d", array.array(width, (rng.uniform(*DOMAINS.get(each, (1e-3, 5) if each in "Kk" else (-4, 4)))
                                                 for _ in range(COUNT))))
            for each in inputs]


def spread(kernels, name, arrays, expected, width):
    """How far the values move where an input moves by a rounding of sums with it: as far, formulas may differ that round otherwise."""
    epsilon = {"d": 2.0**-52, "f": 2.0**-23}[width]
    moved = [0.0] * COUNT
    for k, column in enumerate(arrays):
        for sign in (-1, 1):
            there = [array.array("d", (x + sign * epsilon * max(abs(x), 4.0) for x in column)) if j == k else each
                     for j, each in enumerate(arrays)]
            for i, value in enumerate(called(kernels, name, there)):
                change = abs(value - expected[i])
                moved[i] += math.inf if math.isnan(change) and not math.isnan(expected[i]) else 0.0 if math.isnan(change) else change
    return moved


def called(library, name, inputs, width="d"):
    """What an array function of a shared library gives."""
    kind = ctypes.c_double if width == "d" else ctypes.c_float
    out = (kind * COUNT)()
    arguments = [(kind * COUNT)(*each) for each in inputs]
    function = library[name + "_array"]
    function.argtypes = [ctypes.c_size_t] + [ctypes.c_void_p] * (len(inputs) + 1)
    function.restype = None
    function(COUNT, *arguments, out)
    return list(out)


def compare(language, value_of, tolerance, width="d"):
    """Compares all formulas with the kernels in double; `value_of(name, inputs, arrays)` gives the values of one."""
    kernels = ctypes.CDLL(str(FOLDER / "kernels.so"))
    wrong = 0
    worst = 0.0
    for name, inputs in formulas():
        arrays = points(name, inputs, width)
        expected = called(kernels, name, arrays)
        moved = spread(kernels, name, arrays, expected, width)
        found = value_of(name, inputs, arrays)
        scale = sum(abs(each) for each in expected if math.isfinite(each)) / COUNT
        for k, (a, b) in enumerate(zip(expected, found)):
            if a == b or (math.isnan(a) and math.isnan(b)):
                continue
            error = abs(a - b) / max(abs(a), min(scale, 1.0)) if math.isfinite(a) and math.isfinite(b) else math.inf
            worst = max(worst, error)
            if not (error <= tolerance or abs(a - b) <= moved[k]):
                wrong += 1
                if wrong <= 20:
                    print(f"{language} {name}({', '.join(repr(each[k]) for each in arrays)}) = {b!r}, the kernel has {a!r}")
    print(f"{language}: seed {SEED}, greatest relative difference {worst:.3g}")
    if wrong or worst == 0.0:
        sys.exit(f"{wrong} values differ, the greatest difference is {worst:.3g}")


def build_kernels():
    generate(FOLDER / "kernels.hpp")
    lines = ['#include "kernels.hpp"', "#include <symwise/special.hpp>", "#include <cstddef>", "#include <span>"]
    for name, inputs in formulas():
        spans = ", ".join(f"std::span(a{k}, n)" for k in range(len(inputs)))
        pointers = ", ".join(f"double const* a{k}" for k in range(len(inputs)))
        space, rest = name.split("_", 1)
        rest = rest.replace("sigma_rule", "σ_rule")
        lines.append(f'extern "C" void {name}_array(std::size_t n, {pointers}, double* out) '
                     f"{{ {space}::{rest}.into(std::span(out, n), {spans}); }}")
    source = FOLDER / "kernels.cpp"
    source.write_text("\n".join(lines) + "\n", encoding="utf-8")
    run(*COMPILER, "-O1", "-fPIC", "-shared", source, "-o", FOLDER / "kernels.so", "-pthread")


def check_c():
    tested = 0
    for compiler in ("gcc", "clang-19", "clang"):
        if not shutil.which(compiler):
            print(f"{compiler} was not found")
            continue
        for width, options, tolerance in (("d", [], 1e-12), ("f", ["--float"], 2e-4)):
            source = generate(FOLDER / f"{compiler}.{width}.c", "--emit", "c", *options)
            library = FOLDER / f"{compiler}.{width}.so"
            run(compiler, "-std=c99", "-pedantic", "-Wall", "-Wextra", "-Wconversion", "-Werror", "-O1", "-fPIC", "-shared", source,
                "-o", library, "-lm")
            loaded = ctypes.CDLL(str(library))
            compare(f"{compiler} {width}", lambda name, _, arrays, loaded=loaded, width=width: called(loaded, name, arrays, width),
                    tolerance, width)
        tested += 1
    if tested == 0:
        skip("there is no C compiler named gcc or clang")


def check_opencl():
    try:
        cl = ctypes.CDLL("libOpenCL.so.1")
    except OSError:
        skip("there is no libOpenCL.so.1 (Debian: ocl-icd-libopencl1, pocl-opencl-icd)")
    pointer, size, code = ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int()
    for function in ("clCreateContext", "clCreateCommandQueue", "clCreateProgramWithSource", "clCreateKernel", "clCreateBuffer"):
        getattr(cl, function).restype = pointer
    platform, device, count = pointer(), pointer(), ctypes.c_uint()
    if cl.clGetPlatformIDs(1, ctypes.byref(platform), ctypes.byref(count)) != 0 or count.value == 0:
        skip("OpenCL has no platform here (Debian: pocl-opencl-icd)")
    every_kind = ctypes.c_uint64(0xFFFFFFFF)
    if cl.clGetDeviceIDs(platform, every_kind, 1, ctypes.byref(device), ctypes.byref(count)) != 0:
        skip("OpenCL has no device here")
    context = pointer(cl.clCreateContext(None, 1, ctypes.byref(device), None, None, ctypes.byref(code)))
    queue = pointer(cl.clCreateCommandQueue(context, device, ctypes.c_uint64(0), ctypes.byref(code)))
    text = ctypes.c_char_p(generate(FOLDER / "emitted.cl", "--emit", "opencl").read_bytes())
    program = pointer(cl.clCreateProgramWithSource(context, 1, ctypes.byref(text), None, ctypes.byref(code)))
    if cl.clBuildProgram(program, 1, ctypes.byref(device), b"-cl-std=CL1.2", None, None) != 0:
        log = ctypes.create_string_buffer(20000)
        cl.clGetProgramBuildInfo(program, device, 0x1183, size(len(log)), log, None)
        sys.exit(log.value.decode())

    def value_of(name, _, arrays):
        kernel = pointer(cl.clCreateKernel(program, f"{name}_array".encode(), ctypes.byref(code)))
        assert code.value == 0, name
        n = ctypes.c_uint64(COUNT)
        assert cl.clSetKernelArg(kernel, 0, size(8), ctypes.byref(n)) == 0
        buffers = []
        for k, values in enumerate([*arrays, array.array("d", bytes(8 * COUNT))]):
            held = (ctypes.c_double * COUNT)(*values)
            buffers.append(pointer(cl.clCreateBuffer(context, ctypes.c_uint64(1 | 32), size(8 * COUNT), held, ctypes.byref(code))))
            assert cl.clSetKernelArg(kernel, k + 1, size(8), ctypes.byref(buffers[-1])) == 0
        # More work items than elements: what is beyond is left alone.
        everything = size(COUNT + 56)
        assert cl.clEnqueueNDRangeKernel(queue, kernel, 1, None, ctypes.byref(everything), None, 0, None, None) == 0
        out = (ctypes.c_double * COUNT)()
        assert cl.clEnqueueReadBuffer(queue, buffers[-1], 1, size(0), size(8 * COUNT), out, 0, None, None) == 0
        return list(out)

    compare("opencl", value_of, 1e-12)


def check_cuda():
    if not shutil.which("nvcc"):
        skip("there is no nvcc")
    for options in ([], ["--float"]):
        source = generate(FOLDER / "emitted.cu", "--emit", "cuda", *options)
        ptx = FOLDER / "emitted.ptx"
        run("nvcc", "-ptx", "-Werror", "all-warnings", source, "-o", ptx)
        for name, _ in formulas():
            assert f".entry {name}_array(" in ptx.read_text(encoding="utf-8"), name


def check_fortran():
    if not shutil.which("gfortran"):
        skip("there is no gfortran")
    source = generate(FOLDER / "emitted.f90", "--emit", "fortran")
    run("gfortran", "-std=f2018", "-Wall", "-Werror", "-Wno-unused-dummy-argument", "-Wno-unused-function", "-Wno-maybe-uninitialized",
        "-Wno-compare-reals", "-O1", "-fPIC", "-shared", "-J", FOLDER, source, "-o", FOLDER / "fortran.so")
    library = ctypes.CDLL(str(FOLDER / "fortran.so"))

    def value_of(name, _, arrays):
        function = library[f"__shapes_module_MOD_{name}"]
        function.restype = ctypes.c_double
        return [function(*(ctypes.byref(ctypes.c_double(each[k])) for each in arrays)) for k in range(COUNT)]

    compare("fortran", value_of, 1e-12)


def module_of(language):
    for package in PACKAGE[language]:
        try:
            __import__(package)
        except ImportError:
            skip(f"this Python has no {package}")
    module = {}
    exec(compile(generate(FOLDER / f"emitted_{language}.py", "--emit", language).read_text(encoding="utf-8"), language, "exec"), module)
    return module


def check_numpy():
    module = module_of("numpy")
    np = __import__("numpy")
    with np.errstate(all="ignore"):
        compare("numpy", lambda name, _, arrays: np.broadcast_to(module[name](*map(np.array, arrays)), COUNT).tolist(), 1e-12)


def check_sympy():
    global COUNT  # SymPy is slow
    COUNT = 4
    module = module_of("sympy")
    sympy = __import__("sympy")

    def value_of(name, inputs, arrays):
        symbols = {name_list_entry(each): each for each in module["_s"].values()}
        values = []
        for k in range(COUNT):
            at = {symbols[each]: sympy.Float(repr(column[k]), 40) for each, column in zip(inputs, arrays)}
            value = sympy.N(module[name].subs(at), 30)
            values.append(float(value) if value.is_real else math.nan)
        return values

    compare("sympy", value_of, 1e-12)


def name_list_entry(symbol):
    """What C calls a symbol of emit.sym."""
    return symbol.name.replace("β", "beta")


SEED = int(os.environ.get("SYMWISE_SEED", random.randrange(2**32)))
if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    {"kernels": build_kernels, "c": check_c, "opencl": check_opencl, "cuda": check_cuda, "fortran": check_fortran, "numpy": check_numpy,
     "sympy": check_sympy}[LANGUAGE]()
