"""J of the orders 0 and 1. Below 25 sixteen pieces of width pi/2, each about its zero (in two words) or about its middle.
Beyond, J = sqrt(1/x) a(z) cos(x - (2 order + 1) pi/4 + u (b + z c(z))), u = 1/x, z = u^2. DLMF 10.18."""
from mpmath import arg, besselj, besseljzero, bessely, log, mp, mpc, mpf, nint, pi, sqrt

from minimax import ROUND, Header, remez

mp.dps = 50
FAR = mpf("24.99")


def far(order, leading):
    def phase(x):
        t = arg(mpc(besselj(order, x), bessely(order, x))) - (x - (2 * order + 1) * pi / 4)
        return t - 2 * pi * nint(t / (2 * pi))

    def at(z, least):
        return 1 / sqrt(max(z, mpf(10) ** -least))

    def amplitude(z):
        x = at(z, 20)
        return sqrt((besselj(order, x) ** 2 + bessely(order, x) ** 2) * x)
    return amplitude, lambda z: (phase(at(z, 16)) * at(z, 16) - leading) * at(z, 16) ** 2


header = Header("bessel_j", "J in sixteen pieces below 25, its amplitude and its phase beyond.", "class T, int Order")
for order in (0, 1):
    s = header.struct("double", order)
    pieces, worst = [], mpf(0)
    for k in range(16):
        low, high = k * pi / 2, (k + 1) * pi / 2
        if order == 1 and k == 0:
            c, v = mpf(0), mpf(0)
        elif k % 2 != order:  # a zero; those of the order 0 lie in odd pieces
            c, v = besseljzero(order, (k + 1) // 2), mpf(0)
        else:
            c = ROUND["double"]((low + high) / 2)
            v = besselj(order, c)
        assert low <= c <= high
        d = mpf(10) ** -15
        at0 = (besselj(order, c + d) - besselj(order, c - d)) / (2 * d)
        f = lambda t: (besselj(order, c + t) - v) / t if abs(t) > mpf(10) ** -14 else at0
        scale = abs(at0) if v == 0 else abs(v)
        weight = (lambda t: 1 / scale) if v == 0 else (lambda t: (abs(t) + mpf(10) ** -3) / scale)
        p, e = remez(f, low - c - mpf(10) ** -12, high - c + mpf(10) ** -12, 13, weight=weight, grid=5)
        worst = max(worst, e)
        c_high, v_high = ROUND["double"](c), ROUND["double"](v)
        pieces.append([c_high, c - c_high, v_high, v - v_high] + p)
    s.columns("piece", pieces, f"zero or middle in two words, value there in two words, c1, c2, ... (max error 2^{float(log(worst, 2)):.1f})")
    leading = mpf(3 if order else -1) / 8
    amplitude, phase = far(order, leading)
    s.number("leading", leading, "b")
    p, e = remez(amplitude, 0, 1 / FAR**2, 7, grid=6)
    s.polynomial("amplitude", p, e, "a(z)")
    p, e = remez(phase, 0, 1 / FAR**2, 8, weight=lambda z: z + mpf(10) ** -5, grid=6)
    s.polynomial("phase", p, e, "c(z); error of z c(z)")
header.write()
