#!/usr/bin/env python3
"""Fails when the tree breaks a habit:

- every public header begins with #pragma once (after the mark of a generated file) and has a /// doc comment;
- every layer folder has a folder of tests, and every test of a layer is named after a header of that layer;
- every header of the layers in TESTED_BY_FILE has a test of its name, in tests/<layer> or tests/static/<layer>
  (records are tested together, by the laws that run over all of them);
- every test file asserts something;
- the generated headers are current.
"""

import argparse
import re
import sys
from pathlib import Path

import update_umbrellas
from tree import ROOT, Layers, headers, layer_of

TESTED_BY_FILE = ["core", "calculus", "lower", "evaluate", "print", "distributions"]

ASSERTION = re.compile(r"\b(static_assert|REQUIRE\w*|CHECK\w*|STATIC_REQUIRE\w*)\s*\(")


def header_problems(root):
    for header in headers(root):
        text = Path(root, "include", header).read_text(encoding="utf-8")
        lines = text.splitlines()
        if lines and re.match(r"// (generated|written) by tools/", lines[0], re.IGNORECASE):
            del lines[0]
        if not lines or lines[0] != "#pragma once":
            yield f"include/{header} does not begin with #pragma once"
        if not re.search(r"^\s*///", text, re.MULTILINE):
            yield f"include/{header} has no /// doc comment"


def stems(folder, pattern):
    return {path.stem for path in folder.rglob(pattern)} if folder.is_dir() else set()


def test_problems(root):
    tests = Path(root, "tests")
    of_layer = {}
    for header in headers(root):
        of_layer.setdefault(layer_of(header), []).append(header)
    for layer in Layers(root):
        if layer not in of_layer:
            continue
        if not (tests / layer).is_dir() and not (tests / "static" / layer).is_dir():
            yield f"include/symwise/{layer} has no folder of tests, tests/{layer} or tests/static/{layer}"
        names = {Path(header).stem for header in of_layer[layer]}
        for folder in (tests / layer, tests / "static" / layer):
            for test in sorted(folder.rglob("*.cpp")) if folder.is_dir() else []:
                if test.stem not in names:
                    yield f"{test.relative_to(root).as_posix()}: {layer} has no header {test.stem}.hpp"
        if layer in TESTED_BY_FILE:
            tested = stems(tests / layer, "*.cpp") | stems(tests / "static" / layer, "*.cpp")
            for header in of_layer[layer]:
                if Path(header).stem not in tested:
                    yield f"include/{header} has no test: tests/{layer}/{Path(header).stem}.cpp"


def texts_of(path, tests):
    """A test, and the headers of the tests that it reaches, named from beside it or from the folder of the tests."""
    seen, waiting = set(), [path]
    while waiting:
        current = waiting.pop().resolve()
        if current in seen or not current.is_file():
            continue
        seen.add(current)
        text = current.read_text(encoding="utf-8")
        yield text
        names = re.findall(r'^#include "([^"]+)"', text, re.MULTILINE)
        waiting += [folder / name for name in names for folder in (current.parent, tests)]


def assertion_problems(root):
    tests = Path(root, "tests")
    elsewhere = {"fail", "package", "odr", "no_exceptions", "warnings", "assembly", "fuzz", "tools"}
    for path in sorted(tests.rglob("*.cpp")):
        inner = path.relative_to(tests)
        if len(inner.parts) == 1 or inner.parts[0] in elsewhere:
            continue
        if not any(ASSERTION.search(text) for text in texts_of(path, tests)):
            yield f"tests/{inner.as_posix()} asserts nothing"


def problems(root=ROOT):
    found = [*header_problems(root), *test_problems(root), *assertion_problems(root)]
    found += [f"include/{name} is out of date: run ./dev update" for name in update_umbrellas.outdated(root)]
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", default=ROOT)
    arguments = parser.parse_args()
    found = problems(arguments.root)
    print("\n".join(found) if found else "the tree is in order")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
