"""log gamma: (x - 1)(x - 2) R(x) on [3/4, 19/4), R in sixteen pieces of width 1/4; beyond, Stirling's series (x - 1/2)(log x - 1) + log sqrt(2 pi) - 1/2 + s(1/x), s(u)/u a polynomial
in u^2. DLMF 5.11.1."""
from mpmath import log, loggamma, mp, mpf, pi

from minimax import ROUND, Header, remez

mp.dps = 45


def ratio(x):
    d = (x - 1) * (x - 2)
    if abs(d) < mpf(10) ** -20:  # at a zero: next to it
        x = x + mpf(10) ** -21
        d = (x - 1) * (x - 2)
    return loggamma(x).real / d


def series(u):
    if u < mpf(10) ** -4:
        return mpf(1) / 12 - u**2 / 360 + u**4 / 1260 - u**6 / 1680
    x = 1 / u
    return (loggamma(x) + x - (x - mpf(1) / 2) * log(x) - log(2 * pi) / 2) / u


header = Header("lgamma", "log gamma(x) / ((x - 1)(x - 2)) in sixteen pieces of [3/4, 19/4), and the rest of Stirling's series.")
s = header.struct("double")
pieces, worst = [], mpf(0)
for k in range(16):
    c = mpf(7) / 8 + mpf(k) / 4
    v = ratio(c)
    h = mpf(10) ** -14
    at0 = (ratio(c + h) - ratio(c - h)) / (2 * h)
    f = lambda t: (ratio(c + t) - v) / t if abs(t) > mpf(10) ** -12 else at0
    p, e = remez(f, -mpf(1) / 8, mpf(1) / 8, 13, weight=lambda t: (abs(t) + mpf(10) ** -3) / v, grid=8)
    worst = max(worst, e)
    pieces.append([v, v - ROUND["double"](v)] + p)
s.columns("piece", pieces, f"R_k, what rounding lost of it, c1, c2, ... (max error 2^{float(mp.log(worst, 2)):.1f})")
end = 1 / mpf("4.74")
p, e = remez(lambda z: series(z ** mpf("0.5")), 0, end * end, 9)
s.polynomial("series", p, e, "s(u)/u in u^2; error absolute")
v = log(2 * pi) / 2 - mpf(1) / 2
s.number("constant", v, "log sqrt(2 pi) - 1/2")
s.number("constant_low", v - ROUND["double"](v))
header.write()
