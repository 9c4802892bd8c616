"""exp(x) K(x) = g(v) for x >= 1, v = 1/sqrt(x); sixteen pieces in v about first + k width, the same with fewer terms where a float goes through double.
For x < 1 with z = x^2 the order 0 as -log x (1 + z r(z)) + p + z s(z), the order 1 as 1/x + x (log x r(z) + s(z)). DLMF 10.31.1, 10.31.2."""
from mpmath import besseli, besselk, exp, log, mp, mpf, sqrt

from minimax import ROUND, Header, remez
from root_pieces import pieces_in_root

mp.dps = 60
AT_ZERO = mpf(10) ** -24  # for z = 0


def g(order):
    return lambda v: exp(1 / v**2) * besselk(order, 1 / v**2)


def near(order, which):
    def value(z):
        x = sqrt(z) if z > AT_ZERO else sqrt(AT_ZERO)
        if order == 0:
            constant = log(mpf(2)) - mp.euler
            return (besseli(0, x) - 1) / x**2 if which == "r" else (besselk(0, x) + log(x) * besseli(0, x) - constant) / x**2
        return besseli(1, x) / x if which == "r" else (besselk(1, x) - 1 / x - log(x) * besseli(1, x)) / x
    return value


header = Header("bessel_k", "exp(x) K(x) in sixteen pieces of v = 1/sqrt(x), for x >= 1; the parts of K for x < 1.", "class T, int Order")
for order in (0, 1):
    s = header.struct("double", order)
    pieces_in_root(s, g(order), first=mpf(33) / 512, width=mpf(31) / 512, least=1 / sqrt(mpf(780)), most=mpf(1), degrees=(8, 4), words=False)
    for name in ("r", "s"):
        p, e = remez(near(order, name), 0, 1, 7 if (order, name) == (1, "s") else 6, grid=16)
        s.polynomial(name, p, e, f"{name}(z); error absolute")
    if order == 0:
        s.number("constant", log(mpf(2)) - mp.euler, "log 2 - gamma")
header.write()
