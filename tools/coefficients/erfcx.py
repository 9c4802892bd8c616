"""erfcx x = h(u)/(x + 2), u = (x - 2)/(x + 2) in [-1, 1]; sixteen pieces in u about (k + 1/2)/8 - 1, a little wider than an eighth so that rounding never leaves them.
The same with fewer terms where a float goes through double."""
from mpmath import mp, mpf, pi, sqrt

from minimax import ROUND, Header, remez
from scaled_erfc import erfcx

mp.dps = 40


def h(u):
    if 1 - u < mpf(10) ** -30:
        return 1 / sqrt(pi)
    x = 2 * (1 + u) / (1 - u)
    return erfcx(x) * (x + 2)


header = Header("erfcx", "(x + 2) erfcx(x) in sixteen pieces of u = (x - 2)/(x + 2).")
s = header.struct("double")
for name, degree in (("piece", 9), ("coarse_piece", 5)):
    pieces, worst = [], mpf(0)
    for k in range(16):
        c = (k + mpf(1) / 2) / 8 - 1
        v = h(c)
        d = mpf(10) ** -13
        at0 = (h(c + d) - h(c - d)) / (2 * d)
        f = lambda t: (h(c + t) - v) / t if abs(t) > mpf(10) ** -12 else at0
        low, high = max(-1 - c, -mpf(1) / 15.9), min(1 - c, mpf(1) / 15.9)
        p, e = remez(f, low, high, degree - 1, weight=lambda t: (abs(t) + mpf(10) ** -3) / v, grid=8)
        worst = max(worst, e)
        pieces.append([v] + ([v - ROUND["double"](v)] if name == "piece" else []) + p)
    what = "h_k, what rounding lost of it, c1, c2, ..." if name == "piece" else "the same in one part, with fewer terms"
    s.columns(name, pieces, f"{what} (max error 2^{float(mp.log(worst, 2)):.1f})")
header.write()
