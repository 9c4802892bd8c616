"""What scripts share: polynomials about the middles of pieces, their first coefficient in two words."""
from mpmath import log, mp, mpf

from minimax import ROUND, remez


def in_pieces(body, name, f, middles, half, degree, scale, comment, ends=None):
    """f in pieces of [c - half, c + half] about each middle c, a little wider than that so that rounding never leaves them; errors
    count relative to scale(c). No piece passes its ends(c)."""
    pieces, worst = [], mpf(0)
    for c in middles:
        least, most = ends(c) if ends else (-mp.inf, mp.inf)
        v, d = f(c), mpf(10) ** -13
        slope = (f(c + d) - f(c - d)) / (2 * d)
        g = lambda t: (f(c + t) - v) / t if abs(t) > mpf(10) ** -12 else slope
        low, high = max(least - c, -half * mpf("1.001")), min(most - c, half * mpf("1.001"))
        p, e = remez(g, low, high, degree - 1, weight=lambda t: (abs(t) + half / 1000) / scale(c), grid=8)
        worst = max(worst, e)
        pieces.append([v, v - ROUND["double"](v)] + p)
    body.columns(name, pieces, f"{comment} (max error 2^{float(log(worst, 2)):.1f})")
