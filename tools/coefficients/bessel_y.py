"""Y of the orders 0 and 1 below 49; beyond they share amplitude and phase with J. To 1/4 with the logarithm of x by the first zero r:
Y_0 = log(x/r) j(w) + (x^2 - r^2) s(w), Y_1 = x log(x/r) j(w) + (x^2 - r^2) s(w) / x, w = x^2 - middle, DLMF 10.8.1. To pi (the order 0) or
63/16 (x - r) p(x - c), two pieces an octave, c their middles. Then pieces of width pi, each about its zero (in two words)."""
from mpmath import besselj, bessely, besselyzero, diff, log, mp, mpf, pi, sqrt

from bessel_wave import in_pieces
from minimax import ROUND, Header, remez

mp.dps = 50

LEAST = mpf(1) / 4
DEGREE = (17, 19)  # of the pieces; odd ones


def halves_of_octaves(order, root, end):
    """Zero in two words and coefficients in x - c of Y / (x - root), for the pieces from 2, 3, 1/4, 3/8, 1/2, ...: as bits of x tell them."""
    pieces, worst, high = [], mpf(0), ROUND["double"](root)
    slope = diff(lambda x: bessely(order, x), root)

    def quotient(x):
        return bessely(order, x) / (x - root) if abs(x - root) > mpf(10) ** -14 else slope

    for low in (2, 3, LEAST, LEAST * 3 / 2, 2 * LEAST, 3 * LEAST, 4 * LEAST, 6 * LEAST):
        width = mpf(1) if low >= 2 else mpf(2) ** mp.floor(log(low, 2)) / 2
        c = low + width / 2
        p, e = remez(lambda t: quotient(c + t), -width / 2, min(low + width, end) - c, DEGREE[order], weight=lambda t: 1 / quotient(c + t), grid=5)
        worst = max(worst, e)
        pieces.append([high, root - high] + p)
    return pieces, worst


header = Header("bessel_y", "Y below 49: about 0, and in pieces of width pi of which the first is not used.", "class T, int Order")
for order in (0, 1):
    s = header.struct("double", order)
    root, end, middle = besselyzero(order, 1), (ROUND["double"](pi), mpf("3.9375"))[order], mpf(1) / 32

    def x_of(z):
        return sqrt(max(z, mpf(10) ** -30))

    def j(z):
        return 2 / pi * besselj(order, x_of(z)) / x_of(z) ** order

    def rest(z):
        if abs(z - root**2) < mpf(10) ** -18:
            z += mpf(10) ** -17
        x = x_of(z)
        return (bessely(order, x) - 2 / pi * log(x / root) * besselj(order, x)) * x**order / (x * x - root * root)

    s.number("least", LEAST, "of the halves of octaves")
    s.number("end", end, "of these")
    s.number("middle", mpf(middle))
    high = ROUND["double"](root)
    s.number("root", high, "r, in two words")
    s.number("root_low", root - high)
    inverse = ROUND["double"](1 / root)
    s.number("inverse", inverse, "1/r, in two words")
    s.number("inverse_low", 1 / root - inverse)
    degree = 5
    p, e = remez(lambda w: j(w + middle), -middle, LEAST**2 - middle + mpf("1e-9"), degree, grid=5)
    s.polynomial("j", p, e, "j")
    p, e = remez(lambda w: rest(w + middle), -middle, LEAST**2 - middle + mpf("1e-9"), degree, grid=5)
    s.polynomial("s", p, e, "s")
    pieces = in_pieces(s, lambda x: bessely(order, x), lambda k: besselyzero(order, k + 1), shift=mpf(1 + 2 * order) / 4, start=end,
                       degree=DEGREE[order])
    halves, worst = halves_of_octaves(order, root, end)
    first = [pieces[8]] + pieces[1:8] + halves
    s.columns("first", first, f"the pieces 8, 1, ..., 7, and those of halves of octaves from 2 on (max relative error 2^{float(log(worst, 2)):.1f})")
header.write()
