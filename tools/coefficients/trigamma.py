"""trigamma: sixteen polynomials of width 1/4 on [1, 5); beyond, u + u^2/2 + u^3 s(u^2), u = 1/x. DLMF 5.15.8."""
from mpmath import mp, mpf, polygamma

from minimax import ROUND, Header, remez

mp.dps = 45


def series(z):
    if z < mpf(10) ** -8:
        return mpf(1) / 6 - z / 30 + z**2 / 42 - z**3 / 30
    u = mp.sqrt(z)
    return (polygamma(1, 1 / u) - u - z / 2) / (u * z)


header = Header("trigamma", "trigamma(x) in sixteen pieces of [1, 5), and the rest of the asymptotic series.")
s = header.struct("double")
pieces, worst = [], mpf(0)
for k in range(16):
    c = mpf(9) / 8 + mpf(k) / 4
    v = polygamma(1, c)
    f = lambda t: (polygamma(1, c + t) - v) / t if abs(t) > mpf(10) ** -12 else polygamma(2, c)
    p, e = remez(f, -mpf(1) / 8, mpf(1) / 8, 13, weight=lambda t: (abs(t) + mpf(10) ** -3) / v, grid=8)
    worst = max(worst, e)
    pieces.append([v, v - ROUND["double"](v)] + p)
s.columns("piece", pieces, f"trigamma at the middle, what rounding lost of it, c1, c2, ... (max error 2^{float(mp.log(worst, 2)):.1f})")
p, e = remez(series, 0, mpf("0.0411"), 9)
s.polynomial("series", p, e, "s(z) in z = u^2; error absolute")
header.write()
