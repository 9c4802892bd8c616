#!/usr/bin/env python3
"""Writes the tables of run times of docs/benchmarks.md from what `bench runtime --benchmark_out=file` wrote.

    update_benchmarks.py [--gnu file] [--clang file]

A table stands between the lines <!-- runtime NAME --> and <!-- end -->; NAME is gnu, clang, or short (few elements, from the run with
g++). What no file is given for stays as it is."""

import argparse
import json
import re
import sys
from pathlib import Path

from tree import ROOT

CONTENDERS = ["symwise", "symwise-fast", "xsimd", "loop-fast-math", "loop"]
ELSEWHERE = {"hydrogen_31_ten", "hydrogen_31_sums", "hydrogen_31_ten_sums"}  # measured for a paragraph of their own


def measured(text):
    """{(workload, n, width): {contender: (nanoseconds per element, 99.9 % quantile)}}"""
    rows = {}
    for run in json.loads(text)["benchmarks"]:
        if run.get("run_type") != "iteration" or run.get("error_occurred"):
            continue
        workload, width, n, contender = run["name"].split("/")[:4]
        row = rows.setdefault((workload, int(n), width), {})
        time = run["cpu_time"] / run["elements"]
        row[contender] = (min(time, row.get(contender, (time,))[0]), run["ulp_999"])
    return rows


def is_short(workload, n):
    return workload.endswith("_scalar") or n < 4096


def size(n):
    for base, power in ((2, 24), (10, 6)):
        if n == base**power:
            return f"{base}^{power}"
    return str(n) if n < 10000 else f"{n:,}"


def cell(row, contender):
    if contender not in row:
        return ""
    time, error = row[contender]
    return f"{time:.{3 if time < 0.1 else 2}f} ({error:.{2 if error < 99.5 else 4}g})"


def workloads(text):
    """Their names in the order of the page."""
    return re.findall(r"^\| `(\w+)`(?: \(W\d\))? \|", text, re.MULTILINE)


def table(rows, order, short):
    chosen = {key: row for key, row in rows.items() if is_short(*key[:2]) == short and key[0] not in ELSEWHERE}
    fast = any("symwise-fast" in row for row in chosen.values())
    shown = [contender for contender in CONTENDERS if fast or contender != "symwise-fast"]
    lines = ["| workload | n | width | " + " | ".join(shown) + " |", "|---|---|---|" + "---|" * len(shown)]
    before = None
    for workload, n, width in sorted(chosen, key=lambda key: (order.index(key[0]), -key[1] if short else key[1], key[2] == "f32")):
        name = "" if workload == before else f"`{workload}`"
        before = workload
        cells = " | ".join(cell(chosen[workload, n, width], contender) for contender in shown)
        lines.append(f"| {name} | {size(n)} | {width} | {cells} |")
    return "\n".join(lines)


def replaced(text, name, content):
    pattern = re.compile(rf"(<!-- runtime {name} -->\n).*?(\n<!-- end -->)", re.DOTALL)
    if not pattern.search(text):
        sys.exit(f"update_benchmarks: docs/benchmarks.md has no table <!-- runtime {name} -->")
    return pattern.sub(lambda found: found[1] + content + found[2], text)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gnu", type=Path)
    parser.add_argument("--clang", type=Path)
    options = parser.parse_args()
    path = ROOT / "docs" / "benchmarks.md"
    text = path.read_text(encoding="utf-8")
    for name, source in (("gnu", options.gnu), ("clang", options.clang)):
        if source is None:
            continue
        rows = measured(source.read_text(encoding="utf-8"))
        text = replaced(text, name, table(rows, workloads(text), False))
        if name == "gnu":
            text = replaced(text, "short", table(rows, workloads(text), True))
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
