"""gamma(x) = exp((x - 1/2) log x - x) S(1/x) for x >= 1, S in sixteen pieces about k/15: S_k + s (c1 + s (c2 + ...)), |s| <= 1/30. DLMF 5.11.3."""
from mpmath import exp, log, loggamma, mp, mpf, pi, sqrt

from minimax import ROUND, Header, parts, remez

mp.dps = 45


def factor(u):
    if u < mpf(10) ** -5:
        return sqrt(2 * pi) * (1 + u / 12 + u**2 / 288 - 139 * u**3 / 51840 - 571 * u**4 / 2488320 + 163879 * u**5 / 209018880 + 5246819 * u**6 / 75246796800)
    x = 1 / u
    return exp(loggamma(x) + x - (x - mpf(1) / 2) * log(x))


header = Header("tgamma", "gamma(x) / exp((x - 1/2) log x - x) in sixteen pieces of 1/x, and pi.")
s = header.struct("double")
width = ROUND["double"](mpf(1) / 15)
s.number("width", width)
s.array("pi", parts(pi, 2))
pieces, worst = [], mpf(0)
for k in range(16):
    c = k * width
    v = factor(c)
    h = mpf(10) ** -15
    at0 = (factor(c + h) - v) / h if k == 0 else (factor(c + h) - factor(c - h)) / (2 * h)
    f = lambda t: (factor(c + t) - v) / t if abs(t) > mpf(10) ** -13 else at0
    end = mpf(1) / 30 * mpf("1.001")
    p, e = remez(f, mpf(0) if k == 0 else -end, end if k < 15 else mpf(10) ** -6, 6, weight=lambda t: (abs(t) + mpf(10) ** -3) / v, grid=8)
    worst = max(worst, e)
    pieces.append([v, v - ROUND["double"](v)] + p)
s.columns("piece", pieces, f"S_k, what rounding lost of it, c1, c2, ... (max error 2^{float(mp.log(worst, 2)):.1f})")
header.write()
