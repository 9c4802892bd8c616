"""Ei: less log|x| in sixteen pieces of [-33/32, 127/32], beside its zero over the distance from it, and far out exp(x) u g(u) with
u = 80/(x + 97/16) on the right and -22/(7/4 - x) on the left, in sixteen pieces of width 1."""
from mpmath import ei, e1, euler, exp, findroot, log, mp, mpf

from minimax import Header, parts, remez
from pieces import in_pieces

mp.dps = 45


def regular(x):
    total, term, k = +euler, mpf(1), 1
    while abs(term) > mpf(10) ** -55 or k < 3:
        term *= x / k
        total, k = total + term / k, k + 1
    return total


def scaled(x):
    """exp(-x) Ei(x)."""
    if abs(x) > 110:
        total, term, k = mpf(1), mpf(1), 1
        while abs(term) > mpf(10) ** -47 and k < abs(x):
            term *= k / x
            total, k = total + term, k + 1
        return total / x
    with mp.workdps(60):
        return exp(-x) * (ei(x) if x > 0 else -e1(-x))


def far(side):
    def g(u):
        u = abs(u)
        if u < mpf(10) ** -20:
            return 1 / mpf(80 if side > 0 else 22)
        x = 80 / u - mpf(97) / 16 if side > 0 else mpf(7) / 4 - 22 / u
        return side * scaled(x) / u
    return g


with mp.workdps(60):
    zero = findroot(ei, mpf("0.3725"))


def over_distance(d):
    if abs(d) < mpf(10) ** -14:
        return exp(zero) / zero * (1 + d / 2 * (1 - 1 / zero))
    with mp.workdps(70):
        return (log(1 + d / zero) + regular(zero + d) - regular(zero)) / d


def each_side(u):
    return far(1 if u > 0 else -1)(u)


header = Header("expint_ei", "The exponential integral Ei.")
s = header.struct("double")
in_pieces(s, "centre", regular, [mpf(-7) / 8 + k * mpf(5) / 16 for k in range(16)], mpf(5) / 32, 10, lambda c: mpf(1),
          "Ei(x) - log|x| at -7/8 + 5 k/16, what rounding lost of it, c1, c2, ...")
s.array("zero", parts(zero, 2))
p, e = remez(over_distance, -mpf(1) / 15, mpf(1) / 15, 15, weight=lambda d: 1 / over_distance(mpf(0)), grid=8)
s.polynomial("beside_zero", [p[0], p[0] - mpf(float(p[0]))] + p[1:], e, "Ei(zero + d)/d, the first coefficient in two words")
middles = [k + mpf(1) / 2 - (16 if k > 7 else 0) for k in range(16)]
in_pieces(s, "far", each_side, middles, mpf(1) / 2, 13, lambda c: each_side(c),
          "g in pieces of u, first [0, 1] to [7, 8], then [-8, -7] to [-1, 0]",
          ends=lambda c: (mpf(10) ** -15, mpf(8)) if c > 0 else (mpf(-8), -mpf(10) ** -15))
header.write()
