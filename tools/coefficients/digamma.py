"""digamma: log x - P(u), u = 1/x, for x >= 1, P in sixteen pieces about k/15: P_k + s (c1 + s (c2 + ...)), |s| <= 1/30; beside the positive zero x0
(x - x0) R(x - x0). From 32 on two terms of P and u^2 times a polynomial in u^2. DLMF 5.11.2."""
from mpmath import digamma, findroot, log, mp, mpf, nint

from minimax import Header, parts, remez, short

mp.dps = 45
root = findroot(digamma, mpf("1.4616321449683623"))


def rest(u):
    if u < mpf(10) ** -5:
        return u / 2 + u**2 / 12 - u**4 / 120 + u**6 / 252
    return log(1 / u) - digamma(1 / u)


def ratio(d):
    if abs(d) < mpf(10) ** -20:  # at the zero: next to it
        d = mpf(10) ** -20
    return digamma(root + d) / d


header = Header("digamma", "log x - digamma(x) in sixteen pieces of 1/x, and digamma beside its positive zero x0.")
s = header.struct("double")
width = short(mpf(1) / 15, 44)  # multiples of which are exact
s.number("width", width)
for name, degree in ("piece", 8), ("coarse_piece", 4):
    pieces, worst = [], mpf(0)
    for k in range(16):
        c = k * width
        v = rest(c) if k else mpf(0)
        h = mpf(10) ** -15
        at0 = (rest(c + h) - rest(c - h)) / (2 * h) if k else mpf(1) / 2
        f = lambda t: (rest(c + t) - v) / t if abs(t) > mpf(10) ** -13 else at0
        end = mpf(1) / 30 * mpf("1.001")
        p, e = remez(f, mpf(0) if k == 0 else -end, end if k < 15 else mpf(10) ** -6, degree - 1, weight=lambda t: abs(t) + mpf(10) ** -3, grid=8)
        worst = max(worst, e)
        high = nint(v * 2**42) / mpf(2) ** 42  # as the leading part of a logarithm
        pieces.append(([high, v - high] if name == "piece" else [v]) + p)
    what = "P_k in 42 bits, the rest of it, c1, c2, ..." if name == "piece" else "the same in one part, with fewer terms"
    s.columns(name, pieces, f"{what} (max error 2^{float(mp.log(worst, 2)):.1f}, absolute)")
square = lambda z: (rest(mp.sqrt(z)) - mp.sqrt(z) / 2) / z if z > mpf(10) ** -10 else mpf(1) / 12 - z / 120
p, e = remez(square, 0, mpf(1) / 1024, 3)
s.polynomial("series", p, e, "(P(u) - u/2) / u^2 in u^2 for x >= 32; error absolute")
high, low = parts(root, 2)
s.number("zero", high, "x0")
s.number("zero_low", low)
end = mpf(10) / 256
at0 = ratio(mpf(0))
p, e = remez(lambda d: (ratio(d) - at0) / d if abs(d) > mpf(10) ** -12 else (ratio(mpf(10) ** -9) - ratio(-mpf(10) ** -9)) * mpf(10) ** 9 / 2, -end, end, 8, weight=lambda d: (abs(d) + mpf(10) ** -3) / at0, grid=8)
high, low = parts(at0, 2)
s.number("slope", high, "R(0)")
s.number("slope_low", low)
s.polynomial("beside_zero", p, e, "(R(d) - R(0)) / d")
header.write()
