"""digamma: (x - x0) R(x) on [1, 5), x0 its positive zero, R in sixteen pieces of width 1/4; beyond, log x - u/2 - u^2 s(u^2), u = 1/x. DLMF 5.11.2."""
from mpmath import digamma, findroot, log, mp, mpf

from minimax import ROUND, Header, parts, remez

mp.dps = 45
root = findroot(digamma, mpf("1.4616321449683623"))


def ratio(x):
    d = x - root
    if abs(d) < mpf(10) ** -20:  # at the zero: next to it
        x = x + mpf(10) ** -20
        d = x - root
    return digamma(x) / d


def series(z):
    if z < mpf(10) ** -8:
        return mpf(1) / 12 - z / 120 + z**2 / 252 - z**3 / 240
    u = mp.sqrt(z)
    return (log(1 / u) - u / 2 - digamma(1 / u)) / z


header = Header("digamma", "digamma(x) / (x - x0) in sixteen pieces of [1, 5), x0 the positive zero, and the rest of the asymptotic series.")
s = header.struct("double")
pieces, worst = [], mpf(0)
for k in range(16):
    c = mpf(9) / 8 + mpf(k) / 4
    v = ratio(c)
    h = mpf(10) ** -14
    at0 = (ratio(c + h) - ratio(c - h)) / (2 * h)
    f = lambda t: (ratio(c + t) - v) / t if abs(t) > mpf(10) ** -12 else at0
    p, e = remez(f, -mpf(1) / 8, mpf(1) / 8, 12, weight=lambda t: (abs(t) + mpf(10) ** -3) / v, grid=8)
    worst = max(worst, e)
    pieces.append([v, v - ROUND["double"](v)] + p)
s.columns("piece", pieces, f"R_k, what rounding lost of it, c1, c2, ... (max error 2^{float(mp.log(worst, 2)):.1f})")
p, e = remez(series, 0, mpf("0.0411"), 8)
s.polynomial("series", p, e, "s(z) in z = u^2; error absolute")
high, low = parts(root, 2)
s.number("zero", high, "x0")
s.number("zero_low", low)
header.write()
