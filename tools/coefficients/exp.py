"""exp: r = x - n ln2/N, exp x = 2^(n/N) exp r; a table of the N powers 2^(j/N) with what rounding it lost, and a polynomial for (exp r - 1) / r.
Tang, ACM TOMS 15 (1989) 144. The high part of ln2/N is short, so that n times it is exact. N is what the registers hold: 16, or 4 and 8 for AVX2."""
from mpmath import cosh, expm1, log, mpf, sinh, sqrt

from minimax import ROUND, Header, remez, short

header = Header("exp", "2^(j/N), ln2/N in two parts, and exp r for |r| <= ln2/(2 N).", "class T, int N")
for type, n, degree, bits in (("double", 16, 5, 36), ("double", 4, 7, 38), ("float", 16, 2, 11), ("float", 8, 3, 12)):
    s = header.struct(type, n)
    step = log(2) / n
    s.number("per_step", 1 / step, "N / ln 2")
    high = short(step, bits)
    s.number("step_high", high, "ln 2 / N")
    s.number("step_low", step - high)
    table = [mpf(2) ** (mpf(j) / n) for j in range(n)]
    s.array("power", table, "2^(j/N)")
    s.array("power_residual", [(t - ROUND[type](t)) / t for t in table], "(2^(j/N) - power[j]) / 2^(j/N)")
    half = step / 2 * mpf("1.0005")
    near = lambda x, f, at0: f(x) if abs(x) > mpf(10) ** -20 else at0
    c, e = remez(lambda r: near(r, lambda r: expm1(r) / r, mpf(1)), -half, half, degree, weight=lambda r: abs(r) + mpf(10) ** -4)
    s.polynomial("expm1_over_r", c, e, "(exp r - 1) / r; error times r")
    f = lambda r: near(r, lambda r: (expm1(r) - r) / r**2, mpf(1) / 2 + r / 6)
    c, e = remez(f, -half, half, degree, weight=lambda r: r * r + mpf(10) ** -5)
    s.polynomial("second", c, e, "(exp r - 1 - r) / r^2; error times r^2")
    c, e = remez(f, -half, 2 * half, degree, weight=lambda r: r * r + mpf(10) ** -5)
    s.polynomial("second_to_step", c, e, "the same, r up to ln2/N; error times r^2")
    b = half**2
    terms = (2, 2) if n == 16 and type == "double" else (3, 3) if type == "double" else (0, 1)
    f = lambda z: (sinh(sqrt(z)) - sqrt(z)) / sqrt(z) ** 3 if z > mpf(10) ** -18 else mpf(1) / 6 + z / 120
    c, e = remez(f, 0, b, terms[0], weight=lambda z: z + mpf(10) ** -5)
    s.polynomial("sinh_third", c, e, "(sinh r - r) / r^3 in r^2; error relative to r")
    f = lambda z: (cosh(sqrt(z)) - 1) / z if z > mpf(10) ** -18 else mpf(1) / 2 + z / 24
    c, e = remez(f, 0, b, terms[1], weight=lambda z: z + mpf(10) ** -5)
    s.polynomial("cosh_second", c, e, "(cosh r - 1) / r^2 in r^2; error absolute")
header.write()
