#!/usr/bin/env python3
"""Checks that mistakes are refused with the right sentence.

    run.py file.cpp -- compiler flag...

A file begins with the sentences and holds the mistakes, and the corrected twin as case 0:

    // case 1: symwise: the expression uses a symbol that is not among the inputs
    // case 2: symwise: an input is listed twice
    #include <symwise/symwise.hpp>
    ...
    #if CASE == 1
    constexpr auto f = symwise::function<x + y>(x);
    #elif CASE == 2
    ...
    #else
    constexpr auto f = symwise::function<x + y>(x, y);
    #endif

Each case is compiled with -DCASE=n -fsyntax-only. Case 0 must compile. Every other must not, and the first line of the
compiler's output that has `error:` in it must contain the sentence. What the file includes first is precompiled once for all cases. Where the two compilers must say different things
(a mistake that only the language itself can name), a case has one line for each: `// case 3 gcc: ...`, `// case 3 clang: ...`.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))
from precompile import precompiled

TABLE_LINE = re.compile(r"^//\s*case\s+(\d+)(?:\s+(gcc|clang))?\s*:\s*(.*\S)\s*$")


def read_table(text, family):
    """{case: sentence} from the comment lines at the top of the file, or a message saying what is wrong with them."""
    cases = {}
    for line in text.splitlines():
        if not line.startswith("//"):
            break
        matched = TABLE_LINE.match(line)
        if not matched:
            continue
        number, only, sentence = int(matched[1]), matched[2], matched[3]
        if only not in (None, family):
            continue
        if number in cases:
            return f"case {number} is listed twice"
        cases[number] = sentence
    if not cases:
        return "there is no line `// case 1: <sentence>` at the top"
    if sorted(cases) != list(range(1, len(cases) + 1)):
        return f"the cases are not numbered 1 to {len(cases)}"
    for number in cases:
        if not re.search(rf"\bCASE\s*==\s*{number}\b", text):
            return f"case {number} is listed but no `CASE == {number}` follows"
    used = {int(number) for number in re.findall(r"\bCASE\s*==\s*(\d+)\b", text)} - {0}
    if used - set(cases):
        return f"case {min(used - set(cases))} has no sentence at the top"
    return cases


def compiler_family(compiler):
    version = subprocess.run([compiler, "--version"], capture_output=True, text=True, check=True).stdout
    return "clang" if "clang" in version else "gcc"


def first_includes(text):
    """The lines by which the text includes what it does before anything else."""
    lines = []
    for line in text.splitlines():
        if line.startswith("#include <"):
            lines.append(line)
        elif line and not line.startswith("//"):
            break
    return lines


def run_case(command, path, number):
    """(compiled, output)"""
    environment = dict(os.environ, LC_ALL="C")
    done = subprocess.run(
        [*command, f"-DCASE={number}", "-fsyntax-only", path], capture_output=True, text=True, env=environment,
        stdin=subprocess.DEVNULL, errors="replace")
    return done.returncode == 0, done.stdout + done.stderr


def judge(number, sentence, compiled, output):
    """What is wrong with the outcome of a case, or None."""
    if number == 0:
        return None if compiled else "the corrected twin does not compile"
    if compiled:
        return "compiles, and must not"
    first = next((line for line in output.splitlines() if "error:" in line), None)
    if first is None:
        return "is refused without any error line"
    if sentence not in first:
        return f"is refused with other words: the first error line is\n    {first.strip()[:600]}\n  and should contain\n    {sentence}"
    return None


def check_file(path, command):
    """Runs all cases of a file; returns the number of failures."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    cases = read_table(text, compiler_family(command[0]))
    if isinstance(cases, str):
        print(f"{path}: {cases}")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        includes = first_includes(text)
        flags = precompiled(command, includes, folder) if includes else []
        if flags:
            flags.append("-Wno-shadow")  # of what it precompiled g++ warns of shadowed names that are not there
        command = [*command, *flags]
        return sum(check_case(path, command, number, sentence) for number, sentence in [(0, ""), *sorted(cases.items())])


def check_case(path, command, number, sentence):
    """Runs one case and says how it went; returns 1 if it went wrong."""
    compiled, output = run_case(command, path, number)
    problem = judge(number, sentence, compiled, output)
    if not problem:
        print(f"case {number}: as it should be")
        return 0
    print(f"{path}: case {number} {problem}")
    if number == 0 or "without any" in problem:
        print("\n".join(output.splitlines()[:40]))
    return 1


def main():
    if "--" not in sys.argv:
        sys.exit(__doc__)
    split = sys.argv.index("--")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+")
    arguments = parser.parse_args(sys.argv[1:split])
    command = sys.argv[split + 1:]
    if not command:
        sys.exit("run.py: no compiler after --")
    sys.exit(1 if sum(check_file(path, command) for path in arguments.files) else 0)


if __name__ == "__main__":
    main()
