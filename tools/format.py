#!/usr/bin/env python3
"""Formats every C++ file with clang-format 19; with --check it only names those that differ.

The version is fixed because versions disagree. Without it --check returns 77 (ctest: skipped).
"""

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

from tree import ROOT

FOLDERS = ["include", "tests", "examples", "bench", "docs"]


def find_tool():
    for name in ("clang-format-19", "clang-format"):
        path = shutil.which(name)
        if path:
            said = subprocess.run([path, "--version"], capture_output=True, text=True, check=True).stdout
            if "version 19." in said:
                return path
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("files", nargs="*")
    arguments = parser.parse_args()
    tool = find_tool()
    if not tool:
        print("skipped: clang-format 19 was not found (Debian: clang-format-19)")
        sys.exit(77 if arguments.check else 1)
    files = arguments.files or sorted(
        str(path) for folder in FOLDERS for path in Path(ROOT, folder).rglob("*") if path.suffix in (".hpp", ".cpp"))
    if not files:
        sys.exit(0)
    done = subprocess.run([tool, "--style=file", *(["--dry-run", "--Werror", "--ferror-limit=2"] if arguments.check else ["-i"]), *files],
                          capture_output=True, text=True)
    if done.returncode != 0:
        wrong = sorted({line.split(":", 1)[0] for line in done.stderr.splitlines() if "[-Wclang-format-violations]" in line})
        for path in wrong:
            print(f"{Path(path).relative_to(ROOT) if Path(path).is_relative_to(ROOT) else path} is not formatted: run ./dev format")
        if not wrong:
            print(done.stderr)
        sys.exit(1)
    if arguments.check:
        print(f"{len(files)} files are formatted")


if __name__ == "__main__":
    main()
