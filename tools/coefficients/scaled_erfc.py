"""erfcx(x) = exp(x^2) erfc(x) for x >= 0, and its fit by sixteen pieces of u = (x - c)/(x + c)."""
from mpmath import erfc, exp, mp, mpf, pi, sqrt

from minimax import ROUND, remez


def erfcx(x):
    if x < 40:
        return exp(x * x) * erfc(x)
    total, term, n = mpf(1), mpf(1), 1
    while abs(term) > mpf(10) ** -38 and n < 200:
        term *= -(2 * n - 1) / (2 * x * x)
        total, n = total + term, n + 1
    return total / (x * sqrt(pi))


def columns_about_eighths(s, name, g, degree, two_words, type="double"):
    """Adds g(u) about u = k/8 - 1 to the struct s: g_k, what rounding lost of it where two_words, c1, c2, ..., g = g_k + s (c1 + s (c2 + ...)) with |s| <= 1/16."""
    pieces, worst = [], mpf(0)
    for k in range(16):
        c = mpf(k) / 8 - 1
        v = g(c)
        h = mpf(10) ** -15
        at0 = (g(c + h) - v) / h if k == 0 else (g(c + h) - g(c - h)) / (2 * h)
        f = lambda t: (g(c + t) - v) / t if abs(t) > mpf(10) ** -13 else at0
        p, e = remez(f, mpf(0) if k == 0 else -mpf(1) / 16, mpf(1) / 16, degree - 1, weight=lambda t: (abs(t) + mpf(10) ** -3) / v, grid=8)
        worst = max(worst, e)
        pieces.append([v] + ([v - ROUND[type](v)] if two_words else []) + p)
    what = "g_k, what rounding lost of it, c1, c2, ..." if two_words else "the same in one part, with fewer terms"
    s.columns(name, pieces, f"{what} (max error 2^{float(mp.log(worst, 2)):.1f})")
