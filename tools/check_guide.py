#!/usr/bin/env python3
"""Compiles and runs the listings of a page, docs/guide.md unless another is named.

    check_guide.py [page] -- compiler flag...

A listing that begins with ```cpp holds declarations; one with ```cpp run holds statements, which are run, so that an assert in
them is one; ```cpp global holds declarations that cannot stand in a namespace. All listings become one program: the first stands
before all others, those of a section share a namespace. What the compiler says names the line of the page.
"""

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from tree import ROOT

KINDS = {"cpp": "declarations", "cpp run": "statements", "cpp global": "global"}
FENCE = re.compile(r"^```(.*)$")
# What listings may use without including it.
HEADERS = "algorithm array cassert cmath cstdio iostream memory_resource span string string_view tuple vector".split()


def listings(page):
    """(section, number of the first line, kind, text) for each C++ listing."""
    section, kind, start, lines = 0, None, 0, []
    for number, line in enumerate(page.splitlines(), 1):
        fence = FENCE.match(line)
        if kind is None and fence:
            kind = KINDS.get(fence[1].strip(), "other")
            start, lines = number + 1, []
        elif kind is not None and line == "```":
            if kind != "other":
                yield section, start, kind, "\n".join(lines)
            kind = None
        elif kind is not None:
            lines.append(line)
        elif line.startswith("## "):
            section += 1
    if kind is not None:
        raise SystemExit(f"the listing that begins in line {start} has no end")


def program(page, name):
    """The listings as one source file."""
    found = list(listings(page))
    if not found:
        raise SystemExit(f"{name} has no listing")
    parts = ["#undef NDEBUG", *(f"#include <{header}>" for header in HEADERS)]
    calls = []
    for index, (section, line, kind, text) in enumerate(found):
        placed = f'#line {line} "{name}"\n{text}\n'
        if index == 0 or kind == "global":
            parts.append(placed)
        elif kind == "declarations":
            parts.append(f"namespace section_{section} {{\n{placed}}}")
        else:
            calls.append(f"section_{section}::listing_{index}();")
            parts.append(f"namespace section_{section} {{\nvoid listing_{index}() {{\n{placed}}}\n}}")
    parts.append("int main() {\n" + "\n".join(calls) + "\n}\n")
    return "\n".join(parts), len(found)


def main():
    if "--" not in sys.argv:
        sys.exit(__doc__)
    split = sys.argv.index("--")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("page", nargs="?", default=Path(ROOT, "docs", "guide.md"))
    page = Path(parser.parse_args(sys.argv[1:split]).page)
    source, count = program(page.read_text(encoding="utf-8"), page.name)
    with tempfile.TemporaryDirectory() as folder:
        binary = Path(folder, "listings")
        # Listings name results to show them, and symbols as their readers would.
        command = [*sys.argv[split + 1:], "-Wno-unused", "-Wno-shadow", "-x", "c++", "-", "-o", str(binary)]
        if subprocess.run(command, input=source, text=True).returncode != 0:
            sys.exit(f"{page.name}: the listings do not compile")
        if subprocess.run([str(binary)], stdout=subprocess.DEVNULL).returncode != 0:
            sys.exit(f"{page.name}: a listing does not do what it says")
    print(f"{page.name}: {count} listings compiled and run")


if __name__ == "__main__":
    main()
