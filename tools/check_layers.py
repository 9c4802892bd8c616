#!/usr/bin/env python3
"""Fails when a header includes what the tables in docs/architecture.md do not allow."""

import argparse
import re
import sys

from tree import ROOT, Layers, below, headers, includes, layer_of


def is_standard(path):
    """<vector> and the like: no folder, no extension."""
    return re.fullmatch(r"[a-z0-9_]+", path) is not None


def problem_of(layers, header, included):
    """Why a header of a layer must not include a path, or None."""
    layer = layer_of(header)
    if is_standard(included) or included == "symwise/version.hpp":
        return None
    if included.startswith("symwise/"):
        top = included.count("/") == 1
        other = included.removeprefix("symwise/").removesuffix(".hpp") if top else layer_of(included)
        if other == layer or other in layers.may_include[layer]:
            return None
        allowed = ", ".join(layers.may_include[layer]) or "nothing"
        return f"{layer} may include {allowed} beside itself"
    inner = header.split("/", 2)[2]
    for prefix, place in layers.third_party[layer]:
        if below(included, prefix):
            if place is None or inner == place or inner.startswith(place + "/"):
                return None
            return f"only {layer}/{place} may include {prefix}"
    libraries = ", ".join(prefix for prefix, _ in layers.third_party[layer]) or "none"
    return f"libraries open to {layer}: {libraries}"


def reach(root, known, header):
    """Other libraries' headers that an umbrella reaches, each with one header that includes it."""
    seen, waiting, found = set(), [header], {}
    while waiting:
        current = waiting.pop()
        if current in seen:
            continue
        seen.add(current)
        for included in includes(root, current):
            if included in known:
                waiting.append(included)
            elif not included.startswith("symwise/") and not is_standard(included):
                found.setdefault(included, current)
    return found


def problems(root=ROOT):
    """Every breach, as a sentence."""
    layers = Layers(root)
    known = set(headers(root))
    found = []
    for header in sorted(known):
        layer = layer_of(header)
        if layer is not None and layer not in layers.may_include:
            found.append(f"{header}: {layer} is no layer of docs/architecture.md")
            continue
        for included in includes(root, header):
            if included.startswith("symwise/") and included not in known:
                found.append(f"{header} includes {included}: there is no such header")
            elif layer is not None:
                problem = problem_of(layers, header, included)
                if problem:
                    found.append(f"{header} includes {included}: {problem}")
            elif not included.startswith("symwise/") and not is_standard(included):
                found.append(f"{header} includes {included}: a header at the top includes headers of symwise alone")
        if layer is None:
            name = header.removeprefix("symwise/")
            stem = name.removesuffix(".hpp")
            if name in layers.umbrellas:
                allowed = layers.umbrellas[name][1]
            elif stem in layers.may_include:
                allowed = None
            else:
                found.append(f"{header}: neither an umbrella of docs/architecture.md nor that of a layer")
                continue
            for library, via in sorted(reach(root, known, header).items()):
                if allowed is not None and not any(below(library, prefix) for prefix in allowed):
                    found.append(f"{header} reaches {library} through {via}")
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", default=ROOT)
    arguments = parser.parse_args()
    found = problems(arguments.root)
    print("\n".join(found) if found else f"{len(headers(arguments.root))} headers keep to their layers")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
