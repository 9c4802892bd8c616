"""What scripts share: sixteen polynomials in the reciprocal of a root, or of what else there is."""
from mpmath import log, mp, mpf

from minimax import ROUND, remez


def pieces_in_root(body, g, first, width, least, most, degrees, scale=None, words=True):
    """g on [least, most] in sixteen pieces about first + k width, a little wider than that so that rounding never leaves them;
    errors count relative to the scale, or to g. The constants are in two words, or rounded."""
    body.number("first", first, "the middle of the first piece")
    body.number("width", width)
    body.number("per_piece", 1 / width)
    for name, degree in zip(("piece", "coarse_piece"), degrees):
        pieces, worst = [], mpf(0)
        for k in range(16):
            c = first + k * width
            v = g(c)
            d = mpf(10) ** -13
            at0 = (g(c + d) - g(c - d)) / (2 * d)
            f = lambda t: (g(c + t) - v) / t if abs(t) > mpf(10) ** -12 else at0
            low, high = max(least - c, -width * mpf("0.501")), min(most - c, width * mpf("0.501"))
            p, e = remez(f, low, high, degree - 1, weight=lambda t: (abs(t) + mpf(10) ** -3) / (scale(c) if scale else v), grid=8)
            worst = max(worst, e)
            pieces.append([v] + ([v - ROUND["double"](v)] if words and name == "piece" else []) + p)
        lost = ", what rounding lost of it" if words else ""
        what = f"g_k{lost}, c1, c2, ..." if name == "piece" else "the same in one part, with fewer terms"
        body.columns(name, pieces, f"{what} (max error 2^{float(log(worst, 2)):.1f})")
