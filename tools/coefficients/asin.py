"""asin s = s + s z p(z), z = s^2 <= 1/4; the rest of [-1, 1] through asin x = pi/2 - 2 asin sqrt((1 - x)/2)."""
from mpmath import asin, mpf, sqrt

from minimax import Header, remez

header = Header("asin", "asin s for |s| <= 1/2.")
for type, degree in (("double", 12), ("float", 5)):
    s = header.struct(type)
    f = lambda z: (asin(sqrt(z)) - sqrt(z)) / sqrt(z) ** 3 if z > mpf(10) ** -14 else mpf(1) / 6 + z * 3 / 40
    c, e = remez(f, 0, mpf(1) / 4, degree, weight=lambda z: z + mpf(10) ** -3)
    s.polynomial("third", c, e, "(asin s - s) / s^3 in s^2; error relative to s")
    c, e = remez(f, 0, mpf(1) / 4, degree - 1, weight=lambda z: z + mpf(10) ** -3)
    s.polynomial("short_third", c, e, "the same with one term less")
header.write()
