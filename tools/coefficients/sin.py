"""sin and cos: x = n 2 pi/N + r, |r| <= pi/N; tables of sin(2 pi j/N), cosines being N/4 further on; polynomials for sin r and cos r.
2 pi/N is given in three parts for Cody and Waite's reduction. N is 16, or 8 for AVX2."""
from mpmath import cos, mp, mpf, pi, sin, sqrt

from minimax import ROUND, Header, parts, remez

header = Header("sin", "sin(2 pi j/N), 2 pi/N in parts, sin r and cos r for |r| <= 1.05 pi/N.", "class T, int N")
for type, n, sine_degree, cosine_degree in (("double", 16, 3, 4), ("double", 8, 5, 5), ("float", 16, 1, 2), ("float", 8, 2, 2)):
    s = header.struct(type, n)
    s.number("per_step", n / (2 * pi), "N / (2 pi)")
    s.array("step", parts(2 * pi / n, 3, type), "2 pi / N")
    sines = [sin(2 * pi * j / n) if 2 * j % n else mpf(0) for j in range(n)]
    s.array("sine", sines)
    s.array("sine_low", [v - ROUND[type](v) for v in sines], "what rounding lost of sine")
    if n == 8:
        s.array("residual", [(v - ROUND[type](v)) / v if v else mpf(0) for v in sines],
                "the same relative to the value: where it is not 0 the sine and the cosine have it in common")
    b = (pi / n * mpf("1.05")) ** 2
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
