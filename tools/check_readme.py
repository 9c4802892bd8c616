#!/usr/bin/env python3
"""Fails when the first listing of README.md is not that of examples/first_steps.cpp.

Every line of the listing stands in the example, in the same order; indentation and how many blanks stand before a comment do not
count. The example is compiled and run by the tests, and so the listing is right.
"""

import argparse
import re
import sys
from pathlib import Path

from tree import ROOT


def lines(text):
    """The lines that say something, with single blanks."""
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


def problem(readme, example):
    """A sentence, or None."""
    listing = re.search(r"^```cpp\n(.*?)^```$", readme, re.MULTILINE | re.DOTALL)
    if not listing:
        return "README.md has no listing"
    rest = iter(lines(example))
    for line in lines(listing[1]):
        if line not in rest:  # takes lines until it is found
            return f"README.md: this line is not in examples/first_steps.cpp, or in another place: {line}"
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", default=ROOT)
    root = Path(parser.parse_args().root)
    found = problem((root / "README.md").read_text(encoding="utf-8"),
                    (root / "examples" / "first_steps.cpp").read_text(encoding="utf-8"))
    print(found or "the listing of README.md is that of examples/first_steps.cpp")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
