"""What the scripts of the complete elliptic integrals share: functions of t = log c, c = 1 - m, in sixteen pieces from 0 downwards."""
from mpmath import ellipe, ellipk, exp, expm1, log, mp, mpf, pi

from minimax import ROUND, remez

mp.dps = 40


def of_log(f):
    """f(m, c) at m = 1 - c, c = e^t, with digits to spare for the cancellations at both ends."""

    def g(t):
        with mp.workdps(110):
            t = mpf(t)
            return +f(-expm1(t), exp(t))

    return g


def second_kind(m, c):
    """E."""
    return ellipe(1 - c)


def third_kind(m, c):
    """D = (K - E)/m."""
    return pi / 4 + 3 * pi / 32 * m if abs(m) < mpf(10) ** -60 else (ellipk(1 - c) - ellipe(1 - c)) / m


def other_kind(m, c):
    """(E - c K)/m."""
    return pi / 4 + pi / 32 * m if abs(m) < mpf(10) ** -60 else (ellipe(1 - c) - c * ellipk(1 - c)) / m


def pieces_in_log(body, name, g, width, degree, scale):
    """g in pieces about -(k + 1/2) width, a little wider than that so that rounding never leaves them; errors count relative to the scale."""
    body.number(name + "_width", width)
    body.number(name + "_per_piece", 1 / width)
    pieces, worst = [], mpf(0)
    for k in range(16):
        at = -(k + mpf(1) / 2) * width
        v, d = g(at), mpf(10) ** -13
        slope = (g(at + d) - g(at - d)) / (2 * d)
        f = lambda t: (g(at + t) - v) / t if abs(t) > mpf(10) ** -12 else slope
        half = width * mpf("0.501")
        p, e = remez(f, -half, half if k else width / 2, degree - 1, weight=lambda t: (abs(t) + mpf(10) ** -3) / scale(at), grid=8)
        worst = max(worst, e)
        pieces.append([v, v - ROUND["double"](v)] + p)
    body.columns(name, pieces, f"the middle, what rounding lost of it, c1, c2, ... (max error 2^{float(log(worst, 2)):.1f})")
