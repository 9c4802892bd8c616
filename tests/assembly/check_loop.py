#!/usr/bin/env python3
"""Fails when the loop of a kernel does anything but vector arithmetic.

    check_loop.py source -- compiler flag...

Compiles the source (x86-64) to assembly and reads, in each function `blocks` of a pass over the elements, the innermost loops
that store vectors: no call, no arithmetic on single numbers, no division or square root may stand there.
"""

import re
import subprocess
import sys

FORBIDDEN = {
    "a call": re.compile(r"^callq?\b"),
    "arithmetic on a single number": re.compile(r"^v?(add|sub|mul|max|min|fn?m(add|sub)\d+|rndscale|scalef)s[sd]\b"),
    "a division": re.compile(r"^v?div[ps][sd]\b"),
    "a square root": re.compile(r"^v?sqrt[ps][sd]\b"),
}
VECTOR_STORE = re.compile(r"^v?mov(u|a|nt)p[sd]\s+%[xyz]mm\d+, *[^%].*\((?!%rsp|%rbp)")
JUMP = re.compile(r"^j[a-z]+\s+(\.L\w+)")


def functions(assembly):
    """(symbol, instructions and labels) of each function."""
    symbol, body = None, []
    for line in assembly.splitlines():
        started = re.match(r"^(_Z\w+):", line)
        if started:
            symbol, body = started[1], []
        elif symbol and re.match(r"\s*\.size\s", line):
            yield symbol, body
            symbol = None
        elif symbol:
            text = line.split("#", 1)[0].strip()
            if re.match(r"\.L\w+:", text) or (text and not text.startswith(".")):
                body.append(re.sub(r"\s+", " ", text))


def innermost_loops(body):
    """The stretches from a label to a jump back to it that contain no other such stretch.

    A stretch that begins inside another and ends behind it is none: there a rare case that stands apart returns into its loop.
    """
    place = {line[:-1]: number for number, line in enumerate(body) if line.endswith(":")}
    loops = {}
    for number, line in enumerate(body):
        jump = JUMP.match(line)
        if jump and place.get(jump[1], number) < number:
            loops[place[jump[1]]] = number  # the last jump back to a label ends its loop
    found = [(a, b) for a, b in loops.items() if not any(start < a <= end < b for start, end in loops.items())]
    for start, end in found:
        if not any((a, b) != (start, end) and start <= a and b <= end for a, b in found):
            yield body[start:end + 1]


def problems(assembly):
    """(number of loops looked at, sentences)"""
    seen, found = 0, []
    for symbol, body in functions(assembly):
        if "pass_over_elements" not in symbol or not re.search(r"6blocksE\w*$", symbol):
            continue
        for loop in innermost_loops(body):
            if not any(VECTOR_STORE.match(line) for line in loop):
                continue
            seen += 1
            for line in loop:
                found += [f"{what} stands in the loop: {line}" for what, pattern in FORBIDDEN.items() if pattern.match(line)]
    return seen, found


def main():
    if "--" not in sys.argv[2:]:
        sys.exit(__doc__)
    split = sys.argv.index("--")
    source, command = sys.argv[1], sys.argv[split + 1:]
    done = subprocess.run([*command, "-S", "-o", "-", source], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(done.stderr)
    seen, found = problems(done.stdout)
    if seen == 0:
        found.append("there is no loop that stores vectors")
    print("\n".join(found) if found else f"vector arithmetic alone in {seen} loop(s)")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
