"""trigamma: u Q(u), u = 1/x, for x >= 1, Q in sixteen pieces about k/15: Q_k + s (c1 + s (c2 + ...)), |s| <= 1/30. DLMF 5.15.8."""
from mpmath import mp, mpf, polygamma

from minimax import ROUND, Header, remez, short

mp.dps = 45


def ratio(u):
    if u < mpf(10) ** -5:
        return 1 + u / 2 + u**2 / 6 - u**4 / 30 + u**6 / 42
    return polygamma(1, 1 / u) / u


header = Header("trigamma", "x trigamma(x) in sixteen pieces of 1/x, those of digamma.")
s = header.struct("double")
width = short(mpf(1) / 15, 44)  # multiples of which are exact
for name, degree in ("piece", 8), ("coarse_piece", 4):
    pieces, worst = [], mpf(0)
    for k in range(16):
        c = k * width
        v = ratio(c)
        h = mpf(10) ** -15
        at0 = (ratio(c + h) - ratio(c - h)) / (2 * h) if k else mpf(1) / 2
        f = lambda t: (ratio(c + t) - v) / t if abs(t) > mpf(10) ** -13 else at0
        end = mpf(1) / 30 * mpf("1.001")
        p, e = remez(f, mpf(0) if k == 0 else -end, end if k < 15 else mpf(10) ** -6, degree - 1, weight=lambda t: (abs(t) + mpf(10) ** -3) / v, grid=8)
        worst = max(worst, e)
        pieces.append(([v, v - ROUND["double"](v)] if name == "piece" else [v]) + p)
    what = "Q_k, what rounding lost of it, c1, c2, ..." if name == "piece" else "the same in one part, with fewer terms"
    s.columns(name, pieces, f"{what} (max error 2^{float(mp.log(worst, 2)):.1f})")
header.write()
