"""The y of erf y = x: x g(w) in sixteen pieces of w = -log(1 - x^2) < 8; beyond s g(v) with s = sqrt(-log(1 - x)), in sixteen pieces of v = 1/(s + 6) about first + k width."""
from mpmath import erfc, exp, expm1, log, mp, mpf, pi, sqrt

from minimax import ROUND, Header, remez
from root_pieces import pieces_in_root

mp.dps = 40


def tail(v):
    s = 1 / v - 6
    y = sqrt(s * s - log(s + 1)) if s > 2 else s * s / 2 + s / 8
    for _ in range(60):
        step = (log(erfc(y)) + s * s) * erfc(y) / (2 / sqrt(pi) * exp(-y * y))
        y += step
        if abs(step) < mpf(10) ** -30 * y:
            break
    return y / s


def centre(w):
    x = sqrt(-expm1(-w))
    q = exp(-w) / (1 + x)  # 1 - x
    y = x * sqrt(pi) / 2 if w < 2 else sqrt(w - log(sqrt(pi * w)))
    for _ in range(80):
        step = (erfc(y) - q) * sqrt(pi) / 2 * exp(y * y)
        y += step / (1 + y * step)  # Halley
        if abs(step) < mpf(10) ** -30 * y:
            break
    return y / x


header = Header("inverse_erf", "The inverse error function: over x in sixteen pieces of w = -log(1 - x^2) < 8, and beyond, over s = sqrt(-log(1 - x)), in sixteen pieces of v = 1/(s + 6).")
s = header.struct("double")
for name, degree in ("centre", 9), ("coarse_centre", 4):
    pieces, worst = [], mpf(0)
    for k in range(16):
        c = (k + mpf(1) / 2) / 2
        v = centre(c)
        d = mpf(10) ** -12
        at0 = (centre(c + d) - centre(c - d)) / (2 * d)
        f = lambda t: (centre(c + t) - v) / t if abs(t) > mpf(10) ** -11 else at0
        end = mpf("0.2501")
        p, e = remez(f, max(-end, mpf(10) ** -20 - c), end, degree - 1, weight=lambda t: (abs(t) + mpf(10) ** -3) / v, grid=8)
        worst = max(worst, e)
        pieces.append([v] + ([v - ROUND["double"](v)] if name == "centre" else []) + p)
    what = "g_k, what rounding lost of it, c1, c2, ..." if name == "centre" else "the same in one part, with fewer terms"
    s.columns(name, pieces, f"{what} (max error 2^{float(log(worst, 2)):.1f})")
pieces_in_root(s, tail, first=mpf(69) / 2048, width=mpf(15) / 2048, least=mpf("0.0300"), most=mpf("0.1475"), degrees=(13,))
header.write()
