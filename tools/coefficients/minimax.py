"""Minimax polynomials (Remez's exchange on a fine grid) and the writing of coefficient headers. Needs mpmath alone."""
import struct
import sys
from pathlib import Path

from mpmath import cos, lu_solve, matrix, mp, mpf, nint, pi

mp.dps = 50

HEADERS = Path(__file__).resolve().parents[2] / "include/symwise/simd/coefficients"


def chebyshev(a, b, n):
    """n + 1 points from a to b, dense at both ends."""
    return [(a + b) / 2 - (b - a) / 2 * cos(pi * i / n) for i in range(n + 1)]


def remez(f, a, b, degree, weight=lambda x: 1, powers=None, grid=24):
    """Coefficients c of sum c[i] x^powers[i] minimising max |weight (p - f)| on [a, b], and that maximum. powers: 0..degree if not given."""
    a, b = mpf(a), mpf(b)
    powers = powers or list(range(degree + 1))
    n = len(powers)
    xs = chebyshev(a, b, grid * (n + 1))
    fs = [f(x) for x in xs]
    ws = [mpf(weight(x)) for x in xs]
    at = [round(grid * (n + 1) * (i + mpf(1) / 2) / (n + 1)) if 0 < i < n else (0 if i == 0 else len(xs) - 1) for i in range(n + 1)]
    at = [int(i) for i in at]
    for _ in range(30):
        m, r = matrix(n + 1, n + 1), matrix(n + 1, 1)
        for row, i in enumerate(at):
            for col, p in enumerate(powers):
                m[row, col] = xs[i] ** p
            m[row, n] = (-1) ** row / ws[i]
            r[row] = fs[i]
        s = lu_solve(m, r)
        c = [s[i] for i in range(n)]
        errors = [ws[i] * (sum(c[k] * xs[i] ** p for k, p in enumerate(powers)) - fs[i]) for i in range(len(xs))]
        worst = max(abs(e) for e in errors)
        if worst <= abs(s[n]) * mpf("1.001") or worst < mpf(10) ** (5 - mp.dps):
            break
        # one extremum per run of equal sign, then drop the smallest from the ends until n + 1 are left
        runs = []
        for i, e in enumerate(errors):
            if runs and (e > 0) == (errors[runs[-1]] > 0):
                if abs(e) > abs(errors[runs[-1]]):
                    runs[-1] = i
            else:
                runs.append(i)
        while len(runs) > n + 1:
            runs.pop(0 if abs(errors[runs[0]]) < abs(errors[runs[-1]]) else -1)
        if len(runs) < n + 1:
            break
        at = runs
    return c, worst


def interpolate(f, a, b, degree):
    """Coefficients of the polynomial through f at Chebyshev's points of [a, b]: within a factor of about two of minimax, and quick."""
    a, b, n = mpf(a), mpf(b), degree + 1
    xs = [(a + b) / 2 + (b - a) / 2 * cos(pi * (2 * k + 1) / (2 * n)) for k in range(n)]
    c = [f(x) for x in xs]
    for j in range(1, n):
        for i in range(n - 1, j - 1, -1):
            c[i] = (c[i] - c[i - 1]) / (xs[i] - xs[i - j])
    p = [c[n - 1]]
    for k in range(n - 2, -1, -1):
        q = [mpf(0)] + p
        for i in range(len(p)):
            q[i] -= p[i] * xs[k]
        q[0] += c[k]
        p = q
    return p


def as_double(x):
    return mpf(float(x))


def as_float(x):
    return mpf(struct.unpack("f", struct.pack("f", float(x)))[0])


ROUND = {"double": as_double, "float": as_float}


def short(x, bits, type="double"):
    """x with its significand rounded to so many bits, so that its product with a small integer is exact."""
    if x == 0:
        return mpf(0)
    e = mp.frexp(x)[1]
    s = mpf(2) ** (bits - e)
    return mpf(nint(x * s)) / s


def parts(x, n, type="double"):
    """x as a sum of n numbers of the type."""
    out = []
    for _ in range(n):
        h = ROUND[type](x)
        out.append(h)
        x = x - h
    return out


def literal(x, type):
    h = float(ROUND[type](x)).hex()
    if x == 0:
        h = "-0x0p+0" if str(float(x)).startswith("-") else "0x0p+0"
    mantissa, p, exponent = h.partition("p")
    if "." in mantissa:
        mantissa = mantissa.rstrip("0").rstrip(".")
    return mantissa + p + exponent + ("f" if type == "float" else "")


class Header:
    """A header of coefficients, written whole by a script."""

    def __init__(self, name, what, parameters="class T"):
        self.name, self.what, self.parameters, self.structs = name, what, parameters, []

    def struct(self, type, *arguments):
        body = []
        self.structs.append((", ".join([type, *map(str, arguments)]), body))
        return Body(type, body)

    def text(self):
        script = Path(sys.argv[0]).name
        out = [f"// Written by tools/coefficients/{script}; change that and run it again.", "#pragma once", "// clang-format off", "#include <symwise/core/config.hpp>", ""] + (
                   ["#include <cstdint>", ""] if any("uint" in type for type, _ in self.structs) else []) + [
               "namespace symwise::inline SYMWISE_ABI::simd::coefficients {", "", f"/// {self.what}", f"template <{self.parameters}> struct {self.name};"]
        for type, body in self.structs:
            out += ["", f"template <> struct {self.name}<{type}> {{"] + body + ["};"]
        out += ["", "}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients", ""]
        return "\n".join(out)

    def write(self):
        """Writes the header; with --check says whether the one there is current instead."""
        path = HEADERS / (self.name + ".hpp")
        if "--check" in sys.argv:
            if not path.exists() or path.read_text() != self.text():
                sys.exit(f"{path.name} is not what {Path(sys.argv[0]).name} writes: run the script.")
            return
        HEADERS.mkdir(exist_ok=True)
        path.write_text(self.text())


class Body:
    def __init__(self, type, lines):
        self.type, self.lines = type, lines

    def rows(self, values, indent):
        out, line = [], indent
        for i, v in enumerate(values):
            word = literal(v, self.type) + ("," if i + 1 < len(values) else "")
            if len(line) + len(word) + 1 > 120:
                out.append(line.rstrip())
                line = indent
            line += word + " "
        out.append(line.rstrip())
        return out

    def number(self, name, value, comment=None):
        self.lines.append(f"  static constexpr {self.type} {name} = {literal(value, self.type)};" + (f"  // {comment}" if comment else ""))

    def array(self, name, values, comment=None):
        if comment:
            self.lines.append(f"  // {comment}")
        self.lines.append(f"  alignas(64) static constexpr {self.type} {name}[{len(values)}] = {{")
        self.lines += self.rows(values, "      ")
        self.lines[-1] += "};"

    def words(self, name, values):
        self.lines.append(f"  static constexpr {self.type} {name}[{len(values)}] = {{")
        self.lines += ["      " + ", ".join(f"0x{v:016x}u" for v in values[i:i + 5]) + "," for i in range(0, len(values), 5)]
        self.lines[-1] = self.lines[-1].rstrip(",") + "};"

    def polynomial(self, name, coefficients, error=None, comment=None):
        text = (comment or "") + (f" (max error 2^{float(mp.log(error, 2)):.1f})" if error else "")
        self.array(name, coefficients, text.strip() or None)

    def columns(self, name, pieces, comment=None):
        """pieces[piece][power] as name[power][piece]."""
        if comment:
            self.lines.append(f"  // {comment}")
        self.lines.append(f"  alignas(64) static constexpr {self.type} {name}[{len(pieces[0])}][{len(pieces)}] = {{")
        for power in range(len(pieces[0])):
            rows = self.rows([p[power] for p in pieces], "       ")
            rows[0] = "      {" + rows[0].lstrip()
            rows[-1] += "}" + ("," if power + 1 < len(pieces[0]) else "};")
            self.lines += rows
