#!/usr/bin/env python3
"""Compiles every public header alone.

    check_headers.py [--jobs N] [path-part ...] -- compiler flag...

Path parts choose headers (`functions/special`); without them all are compiled. All are tried, and each failure is shown.
"""

import argparse
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from tree import ROOT, headers


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
    with ThreadPoolExecutor(max_workers=arguments.jobs) as pool:
        for header, said in pool.map(lambda header: compile_alone(command, header), chosen):
            if said is not None:
                failures += 1
                print(f"{header} does not compile alone:")
                print("\n".join(said.splitlines()[:25]), "\n")
    print(f"{len(chosen)} headers compiled alone, {failures} failed")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
