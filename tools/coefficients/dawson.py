"""Dawson's integral F x = x v^2 g(v), v = 1/(x + 4), in sixteen pieces of v about first + k width."""
from mpmath import erfi, exp, mp, mpf, pi, sqrt

from minimax import Header
from root_pieces import pieces_in_root

mp.dps = 40


def g(v):
    if abs(v) < mpf(10) ** -18:
        return mpf(1) / 2 - 4 * v
    x = 1 / v - 4
    if abs(x) < mpf(10) ** -15:
        return (x + 4) ** 2
    if abs(x) < 12:
        with mp.workdps(110):
            f = sqrt(pi) / 2 * exp(-x * x) * erfi(x)
    else:
        total, term, n = mpf(1), mpf(1), 1
        while abs(term) > mpf(10) ** -42 and n < 140:
            term *= (2 * n - 1) / (2 * x * x)
            total, n = total + term, n + 1
        f = total / (2 * x)
    return f * (x + 4) ** 2 / x


header = Header("dawson", "(x + 4)^2 F(x)/x of Dawson's integral F in sixteen pieces of v = 1/(x + 4).")
s = header.struct("double")
pieces_in_root(s, g, first=mpf(63) / 8192, width=mpf(65) / 4096, least=mpf(0), most=mpf(1) / 4, degrees=(15,))
header.write()
