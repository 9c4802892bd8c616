"""Y of the orders 0 and 1 below 49; beyond they share amplitude and phase with J. To pi (the order 0) or 63/16 with the logarithm of x by the first zero r:
Y_0 = log(x/r) j(w) + (x^2 - r^2) s(w), Y_1 = x log(x/r) j(w) + (x^2 - r^2) s(w) / x, w = x^2 - middle, DLMF 10.8.1. Then pieces of
width pi, each about its zero (in two words)."""
from mpmath import besselj, bessely, besselyzero, log, mp, mpf, pi, sqrt

from bessel_wave import in_pieces
from minimax import ROUND, Header, remez

mp.dps = 50

header = Header("bessel_y", "Y below 49: about 0, and in pieces of width pi of which the first is not used.", "class T, int Order")
for order in (0, 1):
    s = header.struct("double", order)
    root, end, middle = besselyzero(order, 1), (ROUND["double"](pi), mpf("3.9375"))[order], (5, 8)[order]

    def x_of(z):
        return sqrt(max(z, mpf(10) ** -30))

    def j(z):
        return 2 / pi * besselj(order, x_of(z)) / x_of(z) ** order

    def rest(z):
        if abs(z - root**2) < mpf(10) ** -18:
            z += mpf(10) ** -17
        x = x_of(z)
        return (bessely(order, x) - 2 / pi * log(x / root) * besselj(order, x)) * x**order / (x * x - root * root)

    s.number("end", end, "of the logarithm")
    s.number("middle", mpf(middle))
    high = ROUND["double"](root)
    s.number("root", high, "r, in two words")
    s.number("root_low", root - high)
    inverse = ROUND["double"](1 / root)
    s.number("inverse", inverse, "1/r, in two words")
    s.number("inverse_low", 1 / root - inverse)
    degree = (11, 12)[order]
    p, e = remez(lambda w: j(w + middle), -middle, end**2 - middle + mpf("1e-9"), degree, grid=5)
    s.polynomial("j", p, e, "j")
    p, e = remez(lambda w: rest(w + middle), -middle, end**2 - middle + mpf("1e-9"), degree, grid=5)
    s.polynomial("s", p, e, "s")
    in_pieces(s, lambda x: bessely(order, x), lambda k: besselyzero(order, k + 1), shift=mpf(1 + 2 * order) / 4, start=end, degree=19)
header.write()
