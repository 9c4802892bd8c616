#!/usr/bin/env python3
"""Fails when two objects built for different instruction sets both define the same inline function of symwise."""

import argparse
import subprocess
import sys


def weak_symbols(nm, path):
    """Mangled names of the weak (inline) definitions in an object."""
    listing = subprocess.run([nm, "--defined-only", path], check=True, capture_output=True, text=True).stdout
    lines = (line.split() for line in listing.splitlines())
    return {fields[-1] for fields in lines if len(fields) == 3 and fields[1] in "WVu"}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--nm", default="nm")
    parser.add_argument("objects", nargs=2)
    arguments = parser.parse_args()
    first, second = (weak_symbols(arguments.nm, path) for path in arguments.objects)
    own = [{name for name in names if "7symwise" in name} for names in (first, second)]
    if not all(own):
        sys.exit("an object defines no inline function of symwise at all: the test would prove nothing")
    shared = sorted(own[0] & own[1])
    for name in shared:
        print("in both objects:", name)
    print(f"{len(own[0])} and {len(own[1])} inline functions of symwise, {len(shared)} of them in both objects")
    sys.exit(1 if shared else 0)


if __name__ == "__main__":
    main()
