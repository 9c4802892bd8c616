"""erfc x = exp(-x^2) g(u), g(u) = erfcx(x), u = (x - 2)/(x + 2) in [-1, 1]; sixteen pieces in u about k/8 - 1, g = g_k + s (c1 + s (c2 + ...)), |s| <= 1/16.
The same with fewer terms where a float goes through double."""
from mpmath import erfc, exp, mp, mpf, pi, sqrt

from minimax import ROUND, Header, remez

mp.dps = 40


def erfcx(x):
    if x < 40:
        return exp(x * x) * erfc(x)
    total, term, n = mpf(1), mpf(1), 1
    while abs(term) > mpf(10) ** -38 and n < 200:
        term *= -(2 * n - 1) / (2 * x * x)
        total, n = total + term, n + 1
    return total / (x * sqrt(pi))


def g(u):
    return erfcx(2 * (1 + u) / (1 - u)) if u < 1 else mpf(0)


header = Header("erfc", "exp(x^2) erfc x in sixteen pieces of u = (x - 2)/(x + 2).")
s = header.struct("double")
for name, degree in (("piece", 9), ("coarse_piece", 5)):
    pieces, worst = [], mpf(0)
    for k in range(16):
        c = mpf(k) / 8 - 1
        v = g(c)
        h = mpf(10) ** -15
        at0 = (g(c + h) - v) / h if k == 0 else (g(c + h) - g(c - h)) / (2 * h)
        f = lambda t: (g(c + t) - v) / t if abs(t) > mpf(10) ** -13 else at0
        p, e = remez(f, mpf(0) if k == 0 else -mpf(1) / 16, mpf(1) / 16, degree - 1, weight=lambda t: (abs(t) + mpf(10) ** -3) / v, grid=8)
        worst = max(worst, e)
        pieces.append([v] + ([v - ROUND["double"](v)] if name == "piece" else []) + p)
    what = "g_k, what rounding lost of it, c1, c2, ..." if name == "piece" else "the same in one part, with fewer terms"
    s.columns(name, pieces, f"{what} (max error 2^{float(mp.log(worst, 2)):.1f})")
header.write()
