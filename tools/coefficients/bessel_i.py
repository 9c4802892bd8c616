"""exp(-x) I(x) = g0(v) for the order 0, x v^2 g1(v) for the order 1, v = 1/sqrt(x + 4); sixteen pieces in v about first + k width.
The same with fewer terms where a float goes through double."""
from mpmath import besseli, exp, mp, mpf, sqrt

from minimax import Header
from root_pieces import pieces_in_root

mp.dps = 40
SHIFT = 4


def g(order):
    def value(v):
        x = 1 / v**2 - SHIFT
        if order == 0:
            return exp(-x) * besseli(0, x)
        return exp(-x) * (besseli(1, x) / x if abs(x) > mpf(10) ** -20 else mpf(1) / 2) / v**2
    return value


header = Header("bessel_i", "exp(-x) I(x) in sixteen pieces of v = 1/sqrt(x + 4), for the order 1 over x v^2.", "class T, int Order")
for order in (0, 1):
    s = header.struct("double", order)
    pieces_in_root(s, g(order), first=mpf(25) / 512, width=mpf(15) / 512, least=1 / sqrt(mpf(725)), most=mpf(1) / 2, degrees=(11, 6), words=False)
header.write()
