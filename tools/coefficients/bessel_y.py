"""Y of the orders 0 and 1 below 25; beyond they share amplitude and phase with J. To pi with the logarithm of x by the first zero r:
Y_0 = log(x/r) j(w) + (x^2 - r^2) s(w), Y_1 = x log(x/r) j(w) + (x^2 - r^2) s(w) / x, w = x^2 - 5, DLMF 10.8.1. Then pieces of
width pi/2, each about its zero (in two words) or about its middle."""
from mpmath import besselj, bessely, besselyzero, log, mp, mpf, pi, sqrt

from minimax import ROUND, Header, remez

mp.dps = 50

header = Header("bessel_y", "Y below 25: about 0, and in pieces of width pi/2 of which the first two are not used.", "class T, int Order")
for order in (0, 1):
    s = header.struct("double", order)
    root = besselyzero(order, 1)

    def x_of(z):
        return sqrt(max(z, mpf(10) ** -30))

    def j(z):
        return 2 / pi * besselj(order, x_of(z)) / x_of(z) ** order

    def rest(z):
        if abs(z - root**2) < mpf(10) ** -18:
            z += mpf(10) ** -17
        x = x_of(z)
        return (bessely(order, x) - 2 / pi * log(x / root) * besselj(order, x)) * x**order / (x * x - root * root)

    high = ROUND["double"](root)
    s.number("root", high, "r, in two words")
    s.number("root_low", root - high)
    inverse = ROUND["double"](1 / root)
    s.number("inverse", inverse, "1/r, in two words")
    s.number("inverse_low", 1 / root - inverse)
    p, e = remez(lambda w: j(w + 5), -5, pi**2 - 5 + mpf("1e-9"), 11, grid=5)
    s.polynomial("j", p, e, "j")
    p, e = remez(lambda w: rest(w + 5), -5, pi**2 - 5 + mpf("1e-9"), 11, grid=5)
    s.polynomial("s", p, e, "s")
    degree, pieces, worst = 16, [], mpf(0)
    for k in range(16):
        if k < 2:
            pieces.append([mpf(0)] * (degree + 5))
            continue
        low, high = k * pi / 2, (k + 1) * pi / 2
        if k % 2 == order:  # a zero; those of the order 0 lie in even pieces
            c, v = besselyzero(order, (k + 2) // 2), mpf(0)
        else:
            c = ROUND["double"]((low + high) / 2)
            v = bessely(order, c)
        assert low <= c <= high
        d = mpf(10) ** -15
        at0 = (bessely(order, c + d) - bessely(order, c - d)) / (2 * d)
        f = lambda t: (bessely(order, c + t) - v) / t if abs(t) > mpf(10) ** -14 else at0
        scale = abs(at0) if v == 0 else abs(v)
        weight = (lambda t: 1 / scale) if v == 0 else (lambda t: (abs(t) + mpf(10) ** -3) / scale)
        p, e = remez(f, low - c - mpf(10) ** -12, high - c + mpf(10) ** -12, degree, weight=weight, grid=5)
        worst = max(worst, e)
        c_high, v_high = ROUND["double"](c), ROUND["double"](v)
        pieces.append([c_high, c - c_high, v_high, v - v_high] + p)
    s.columns("piece", pieces, f"zero or middle in two words, value there in two words, c1, c2, ... (max error 2^{float(log(worst, 2)):.1f})")
header.write()
