"""What the checks share: the layers as docs/architecture.md lists them, and the headers as they lie in the tree."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.MULTILINE)


def tables(markdown):
    """The tables of a page: a list of lists of rows, each row a list of cells; the first row is the heading."""
    found, current = [], []
    for line in [*markdown.splitlines(), ""]:
        if line.startswith("|"):
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            if not all(re.fullmatch(r":?-{3,}:?", cell) for cell in cells):
                current.append(cells)
        elif current:
            found.append(current)
            current = []
    return found


def words(cell):
    """The comma-separated entries of a cell; a lone dash is none."""
    return [] if cell == "-" else [word.strip() for word in cell.split(",")]


class Layers:
    """The layer table and the umbrella table."""

    def __init__(self, root=ROOT):
        page = Path(root, "docs", "architecture.md").read_text(encoding="utf-8")
        by_heading = {table[0][0]: table for table in tables(page)}
        self.about, self.may_include, self.third_party = {}, {}, {}
        for layer, about, allowed, libraries in by_heading["layer"][1:]:
            self.about[layer] = about
            self.may_include[layer] = words(allowed)
            # [(prefix of the included path, the place inside the layer or None)]
            self.third_party[layer] = []
            for word in words(libraries):
                matched = re.fullmatch(r"`([^`]+)`(?: in `([^`]+)`)?", word)
                if not matched:
                    raise SystemExit(f"docs/architecture.md: cannot read {word!r} in the row of {layer}")
                self.third_party[layer].append((matched[1], matched[2]))
        self.umbrellas = {}
        for header, about, reach in by_heading["header"][1:]:
            self.umbrellas[header] = (about, [word.strip("`") for word in words(reach)])
        for layer, allowed in self.may_include.items():
            for other in allowed:
                if other not in self.may_include:
                    raise SystemExit(f"docs/architecture.md: {layer} may include {other}, which is no layer")

    def __iter__(self):
        return iter(self.may_include)

    def places(self, layer):
        """Paths inside the layer that are opened to another library, and so stay out of its umbrella."""
        return [place for _, place in self.third_party[layer] if place]

    def is_opened(self, layer, inner):
        """Does the header at the path `inner` inside the layer lie in such a place?"""
        return any(inner == place or inner.startswith(place + "/") for place in self.places(layer))


def headers(root=ROOT):
    """Every header, as its path below include/, sorted."""
    include = Path(root, "include")
    return sorted(path.relative_to(include).as_posix() for path in include.rglob("*.hpp"))


def includes(root, header):
    """What a header includes, in order."""
    return INCLUDE.findall(Path(root, "include", header).read_text(encoding="utf-8"))


def layer_of(header):
    """The layer of symwise/<layer>/... or None for a header at the top."""
    parts = header.split("/")
    return parts[1] if len(parts) > 2 else None


def below(path, prefix):
    """Is an included path the library `prefix`, or inside it?"""
    return path == prefix or path.startswith(prefix + "/") or path.startswith(prefix + ".")
