"""What the scripts for J and Y of the orders 0 and 1 share: pieces of width pi, each about its zero, and beyond them amplitude and phase."""
from mpmath import arg, besselj, bessely, diff, log, mp, mpc, mpf, nint, pi, sqrt

from minimax import ROUND, remez

mp.dps = 50
FAR = mpf(49)  # beyond are amplitude and phase
PIECES = 16


def in_pieces(s, f, zero, shift, start, degree):
    """f(x) = t (c1 + c2 t + ...), t = x - zero(k), for the piece k = x / pi - shift, rounded, from `start` on, where f and the pieces begin. Those are returned."""
    pieces, worst = [], mpf(0)
    for k in range(PIECES):
        low, high = max(mpf(start), (k - mpf(1) / 2 + shift) * pi), (k + mpf(1) / 2 + shift) * pi
        if start > 0 and high < start + 1:
            pieces.append([mpf(0)] * (degree + 3))
            continue
        if k == 0:
            low = mpf(0)
        c, least = zero(k), mpf(10) ** -14
        slope = diff(f, c)
        g = lambda t: f(c + t) / t if abs(t) > least else slope
        p, e = remez(g, low - c - (mpf(10) ** -12 if low > 0 else 0), high - c + mpf(10) ** -12, degree, weight=lambda t: 1 / g(t), grid=5)
        worst = max(worst, e)
        high_word = ROUND["double"](c)
        pieces.append([high_word, c - high_word] + p)
    s.columns("piece", pieces, f"zero in two words, c1, c2, ... (max relative error 2^{float(log(worst, 2)):.1f})")
    s.number("shift", shift)
    return pieces


def beyond(s, order):
    """sqrt(1/x) a(z) times the cosine (J) or sine (Y) of x - (2 order + 1) pi/4 + u (b + z c(z)), u = 1/x, z = u^2. DLMF 10.18."""
    leading = mpf(3 if order else -1) / 8

    def x_of(z, least):
        return 1 / sqrt(max(z, mpf(10) ** -least))

    def amplitude(z):
        x = x_of(z, 20)
        return sqrt((besselj(order, x) ** 2 + bessely(order, x) ** 2) * x)

    def phase(z):
        x = x_of(z, 16)
        t = arg(mpc(besselj(order, x), bessely(order, x))) - (x - (2 * order + 1) * pi / 4)
        return ((t - 2 * pi * nint(t / (2 * pi))) * x - leading) * x**2

    s.number("leading", leading, "b")
    most = 1 / (FAR - mpf("0.01")) ** 2
    p, e = remez(amplitude, 0, most, 4, grid=6)
    s.polynomial("amplitude", p, e, "a(z)")
    p, e = remez(phase, 0, most, 4, weight=lambda z: z + mpf(10) ** -5, grid=6)
    s.polynomial("phase", p, e, "c(z); error of z c(z)")
