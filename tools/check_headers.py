#!/usr/bin/env python3
"""Compiles every public header alone.

    check_headers.py [--jobs N] [path-part ...] -- compiler flag...

Path parts choose headers (`functions/special`); without them all are compiled. All are tried, and each failure is shown.

What many of them include, one way or another and on no condition, is compiled once and precompiled for these: a header that gets it
from its own includes cannot miss it, and what it gets too early can only be missed by one of the others, which are compiled as well.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from precompile import precompiled
from tree import INCLUDE, ROOT, headers

WORTH_PRECOMPILING = 8  # headers


def unconditional_includes(root, header):
    """What a header includes outside of every #if."""
    depth, found = 0, []
    for line in Path(root, "include", header).read_text(encoding="utf-8").splitlines():
        directive = re.match(r"\s*#\s*(if|endif)", line)
        if directive:
            depth += 1 if directive[1] == "if" else -1
        elif depth == 0:
            found += INCLUDE.findall(line)
    return found


def closures(root):
    """{header: all headers of the tree that it includes in the end}"""
    tree = set(headers(root))
    direct = {header: [other for other in unconditional_includes(root, header) if other in tree] for header in tree}

    def closure(header, known):
        for other in direct[header]:
            if other not in known:
                known.add(other)
                closure(other, known)
        return known

    return {header: closure(header, set()) for header in tree}


def most_worth(chosen, closure):
    """The header that saves most when it is precompiled, or None."""
    users = Counter(other for header in chosen for other in closure[header])
    worth = {header: count * (1 + len(closure[header])) for header, count in users.items() if count >= WORTH_PRECOMPILING}
    return max(sorted(worth), key=worth.get) if worth else None


def compile_alone(command, header):
    """(header, None or what the compiler said)"""
    done = subprocess.run(
        [*command, "-fsyntax-only", "-x", "c++", "-"], input=f"#include <{header}>\n", capture_output=True, text=True,
        errors="replace", env=dict(os.environ, LC_ALL="C"))
    return header, None if done.returncode == 0 else done.stdout + done.stderr


def main():
    if "--" not in sys.argv:
        sys.exit(__doc__)
    split = sys.argv.index("--")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", default=ROOT)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("parts", nargs="*")
    arguments = parser.parse_args(sys.argv[1:split])
    command = sys.argv[split + 1:]
    chosen = [header for header in headers(arguments.root)
              if not arguments.parts or any(part in header for part in arguments.parts)]
    if not chosen:
        sys.exit("check_headers.py: no such header")
    failures = 0
    closure = closures(arguments.root)
    common = most_worth(chosen, closure)
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(max_workers=arguments.jobs) as pool:
        before = precompiled(command, [f"#include <{common}>"], folder) if common else []

        def tried(header):
            return compile_alone([*command, *before] if common in closure[header] else command, header)

        for header, said in pool.map(tried, chosen):
            if said is not None:
                failures += 1
                print(f"{header} does not compile alone:")
                print("\n".join(said.splitlines()[:25]), "\n")
    print(f"{len(chosen)} headers compiled alone, {failures} failed")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
