"""sin, cos and tan: x = n pi/8 + r, |r| <= pi/16; tables of the sine and the cosine of j pi/8, polynomials for sin r and cos r.
pi/8 is given in three parts for Cody and Waite's reduction."""
from mpmath import cos, mp, mpf, pi, sin, sqrt

from minimax import ROUND, Header, parts, remez

header = Header("sin", "sin and cos of j pi/8, pi/8 in parts, sin r and cos r for |r| <= 1.05 pi/16.")
for type, sine_degree, cosine_degree in (("double", 3, 4), ("float", 1, 2)):
    s = header.struct(type)
    s.number("per_step", 8 / pi, "8 / pi")
    s.array("step", parts(pi / 8, 3, type), "pi / 8")
    sines = [sin(pi * j / 8) if j % 8 else mpf(0) for j in range(20)]
    rows = [[sines[j], sines[j + 4]] + [v - ROUND[type](v) for v in (sines[j], sines[j + 4])] for j in range(16)]
    s.columns("turn", rows, "sin and cos of j pi/8, and what rounding lost of them")
    b = (pi / 16 * mpf("1.05")) ** 2
    f = lambda z: (sin(sqrt(z)) - sqrt(z)) / sqrt(z) ** 3 if z > mpf(10) ** -18 else -mpf(1) / 6 + z / 120
    c, e = remez(f, 0, b, sine_degree, weight=lambda z: z ** 1 + mpf(10) ** -4)
    s.polynomial("sine_third", c, e, "(sin r - r) / r^3 in r^2; error relative to r")
    f = lambda z: (cos(sqrt(z)) - 1) / z if z > mpf(10) ** -18 else -mpf(1) / 2 + z / 24
    c, e = remez(f, 0, b, cosine_degree, weight=lambda z: z + mpf(10) ** -4)
    s.polynomial("cosine_second", c, e, "(cos r - 1) / r^2 in r^2; error absolute")
header.write()

# 2/pi to 1280 bits, for the reduction of large arguments
digits = 1280
with mp.workdps(500):
    value = int(mp.floor(2 / mp.pi * mpf(2) ** digits))
bits = Header("two_over_pi", "2/pi as an unsigned binary fraction: word 1 has the first 64 bits after the point, word 0 is what stands before it.", "class T")
s = bits.struct("std::uint64_t")
s.words("word", [0] + [(value >> (digits - 64 * (i + 1))) & (2**64 - 1) for i in range(digits // 64)])
bits.write()
