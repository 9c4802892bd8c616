"""atan: for 0 <= q <= 1 and k/16 next to q, k <= 15, atan q = atan k/16 + atan t with t = (q - k/16) / (1 + q k/16), |t| < 0.0331; a polynomial for atan t."""
from mpmath import atan, mpf, pi, sqrt

from minimax import ROUND, Header, parts, remez

header = Header("atan", "atan k/16, multiples of pi/2, and atan t for |t| < 0.0331.")
for type, degree in (("double", 3), ("float", 1)):
    s = header.struct(type)
    angles = [atan(mpf(k) / 16) for k in range(16)]
    s.columns("angle", [[a, a - ROUND[type](a)] for a in angles], "atan k/16, and what rounding lost of it")
    s.array("half_pi", parts(pi / 2, 2, type))
    s.array("pi", parts(pi, 2, type))
    f = lambda z: (atan(sqrt(z)) - sqrt(z)) / sqrt(z) ** 3 if z > mpf(10) ** -18 else -mpf(1) / 3 + z / 5
    c, e = remez(f, 0, mpf("0.0331") ** 2, degree, weight=lambda z: z + mpf(10) ** -5)
    s.polynomial("third", c, e, "(atan t - t) / t^3 in t^2; error relative to t")
    if type == "float":  # to a few ulp: without pieces
        f = lambda z: (atan(sqrt(z)) - sqrt(z)) / sqrt(z) ** 3 if z > mpf(10) ** -18 else -mpf(1) / 3 + z / 5
        c, e = remez(f, 0, mpf("1.001"), 7, weight=lambda z: (z + mpf(10) ** -5) * sqrt(z + mpf(10) ** -9) / atan(sqrt(z + mpf(10) ** -9)))
        s.polynomial("third_to_one", c, e, "the same for |t| <= 1; error relative to atan t")
header.write()
