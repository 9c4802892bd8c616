"""erf: sixteen pieces about multiples of w, erf(k w + t) = erf(k w) + t (c1 + t (c2 + ...)), |t| <= w/2; in piece 0 the sum starts with t itself, so that
c1 = 2/sqrt(pi) - 1 there. w has few bits: k w is exact."""
from mpmath import erf, exp, mp, mpf, pi, sqrt

from minimax import ROUND, Header, remez

mp.dps = 40
header = Header("erf", "erf(k w) and c1 in two parts each, and the further coefficients, for sixteen pieces.")
for type, degree, w in (("double", 13, mpf(101) / 256), ("float", 7, mpf(67) / 256)):
    s = header.struct(type)
    s.number("width", w)
    s.number("per_width", 1 / w)
    low = lambda v: v - ROUND[type](v)
    starts, tails, worst = [], [], mpf(0)
    for k in range(16):
        c = k * w
        slope = 2 / sqrt(pi) * exp(-c * c) - (1 if k == 0 else 0)
        value = erf(c)
        if k == 0:
            f = lambda t: ((erf(t) - t) / t - slope) / t if abs(t) > mpf(10) ** -10 else -t * 2 / (3 * sqrt(pi))
        else:
            f = lambda t: ((erf(c + t) - value) / t - slope) / t if abs(t) > mpf(10) ** -8 else -c * slope + t * slope * (4 * c * c - 2) / 6
        weight = (lambda t: abs(t) + mpf(10) ** -4) if k == 0 else (lambda t: t * t + mpf(10) ** -4)
        p, e = remez(f, -w / 2, w / 2, degree - 2, weight=weight, grid=8)
        worst = max(worst, e)
        starts.append([value, low(value), slope, low(slope)])
        tails.append(p)
    s.columns("piece", [a + b for a, b in zip(starts, tails)],
              f"erf(k w), what rounding lost of it, c1, what rounding lost of it, c2, ... (max error 2^{float(mp.log(worst, 2)):.1f}, relative in piece 0)")
header.write()
