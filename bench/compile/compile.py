"""Measures what symwise costs the compiler: time and peak memory of whole compilations, preprocessing to object.

Every file of cases/ is a case, and so is each random formula. The command is the one that CMake gives to a user of
symwise::simd. "min" and "median" are wall time, "cpu" is the processor time of the fastest run, which suffers less
from what else the machine does, and "above" is the processor time above that of the case's #include alone.
"""

import argparse
import json
import os
import pathlib
import re
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import random_expression

HERE = pathlib.Path(__file__).resolve().parent
BUILD = HERE.parent.parent / "build-bench"

# Operators and seeds of the random formulas.
RANDOM = [(100, 1), (300, 1)]

# The option that limits the work of one constant expression, and the compiler's default.
LIMITS = {"GNU": ("-fconstexpr-ops-limit=", 33554432), "Clang": ("-fconstexpr-steps=", 1048576)}


def base_command(compiler):
    """The compile command of a source that links symwise::simd, without its files, and the compiler's family."""
    tree = BUILD / pathlib.Path(compiler).name
    configure = ["cmake", "-S", str(HERE.parent), "-B", str(tree), f"-DCMAKE_CXX_COMPILER={compiler}",
                 "-DCMAKE_BUILD_TYPE=Release", "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON"]
    done = subprocess.run(configure, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0:
        sys.exit(f"bench: CMake failed for {compiler}\n{done.stdout}")
    entries = json.loads((tree / "compile_commands.json").read_text())
    words = iter(shlex.split(next(e["command"] for e in entries if e["file"].endswith("/workloads/normal_pdf.cpp"))))
    command = []
    for word in words:
        if word in ("-o", "-c", "-MT", "-MF", "-MQ"):
            next(words)
        elif word != "-MD" and not word.startswith("-W"):
            command.append(word)
    predefined = subprocess.run([compiler, "-dM", "-E", "-x", "c++", os.devnull], stdout=subprocess.PIPE, text=True)
    return command, "Clang" if "__clang__" in predefined.stdout else "GNU"


def cases():
    """Names and sources of all cases."""
    found = {path.stem: path for path in sorted((HERE / "cases").glob("*.cpp"))}
    generated = BUILD / "compile"
    generated.mkdir(parents=True, exist_ok=True)
    for operators, seed in RANDOM:
        path = generated / f"random_{operators}.cpp"
        path.write_text(random_expression.source(operators, seed))
        found[path.stem] = path
    path = generated / "random_100_formula.cpp"
    path.write_text(random_expression.source(100, 1, as_text=True))
    found[path.stem] = path
    return found


def included(path):
    return re.search(r"#include (<\w+/.*>)", path.read_text()).group(1)


def is_include_alone(path):
    return path.stem.startswith("include_")


def run(command):
    """Seconds, seconds of the processor, megabytes, and the messages, which are empty when all went well."""
    with tempfile.TemporaryFile("w+") as messages:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=messages, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        messages.seek(0)
        text = messages.read() or f"exit status {process.returncode}"
        busy = usage.ru_utime + usage.ru_stime
        return seconds, busy, usage.ru_maxrss / 1024, text if process.returncode else ""


def steps(command, path, family):
    """The largest number of steps that one constant expression takes, to 3 %: the least limit that suffices."""
    option, _ = LIMITS[family]
    command = [word for word in command if not word.startswith(option)] + ["-fsyntax-only", str(path)]
    lower, upper = 1, 2**31 - 1
    while upper > 1.03 * lower:
        middle = int((lower * upper) ** 0.5)
        *_, failure = run(command + [f"{option}{middle}"])
        lower, upper = (middle, upper) if failure else (lower, middle)
    return upper


def main():
    parser = argparse.ArgumentParser(prog="bench compile", description=__doc__)
    parser.add_argument("filter", nargs="?", default="", help="regular expression: the cases to run")
    parser.add_argument("--compiler", action="append", help="default: g++ and clang++-19, those that are installed")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--steps", action="store_true", help="also find how many constexpr steps are needed (slow)")
    options = parser.parse_args()

    compilers = options.compiler or [c for c in ("g++", "clang++-19") if shutil.which(c)]
    found = cases()
    chosen = {name: path for name, path in found.items() if re.search(options.filter, name)}
    if not chosen:
        sys.exit(f'bench: no case matches "{options.filter}"')
    # What the times are compared with is measured even when it is not asked for.
    bases = {included(path): name for name, path in found.items() if is_include_alone(path)}
    measured = dict(chosen)
    measured.update((bases[i], found[bases[i]]) for i in {included(path) for path in chosen.values()})

    print(f"{'compiler':<12} {'case':<18} {'min s':>7} {'median s':>9} {'cpu s':>7} {'above s':>8} {'MB':>6}"
          + (f" {'steps':>10} {'default':>10}" if options.steps else ""))
    failed = False
    with tempfile.TemporaryDirectory() as scratch:
        for compiler in compilers:
            command, family = base_command(compiler)
            whole = command + ["-o", str(pathlib.Path(scratch) / "case.o"), "-c"]
            results = {name: [] for name in measured}
            failures = {}
            for _ in range(options.runs):
                for name, path in measured.items():
                    if name in failures:
                        continue
                    *result, failure = run(whole + [str(path)])
                    results[name].append(result)
                    if failure:
                        failures[name] = failure
            for name, path in chosen.items():
                line = f"{pathlib.Path(compiler).name:<12} {name:<18} "
                if name in failures:
                    failed = True
                    first = next((l for l in failures[name].splitlines() if "error" in l), failures[name].strip())
                    print(f"{line}failed: {first}", flush=True)
                    continue
                wall, busy, megabytes = zip(*results[name])
                line += f"{min(wall):7.2f} {statistics.median(wall):9.2f} {min(busy):7.2f} "
                base = bases[included(path)]
                if base == name or base in failures:
                    line += f"{'':>8} "
                else:
                    line += f"{min(busy) - min(b for _, b, _ in results[base]):8.2f} "
                line += f"{max(megabytes):6.0f}"
                if options.steps:
                    line += f" {steps(command, path, family):10} {LIMITS[family][1]:10}"
                print(line, flush=True)
    sys.exit(failed)


if __name__ == "__main__":
    main()
