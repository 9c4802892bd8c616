"""exp: r = x - n ln2/16, exp x = 2^(n/16) exp r; a table of 2^(j/16) with what rounding it lost, and a polynomial for (exp r - 1) / r.
Tang, ACM TOMS 15 (1989) 144. The high part of ln2/16 is short, so that n times it is exact."""
from mpmath import expm1, log, mp, mpf

from minimax import ROUND, Header, remez, short

header = Header("exp", "2^(j/16), ln2/16 in two parts, and exp r for |r| <= ln2/32.")
for type, degree, bits in (("double", 5, 36), ("float", 2, 11)):
    s = header.struct(type)
    step = log(2) / 16
    s.number("per_step", 1 / step, "16 / ln 2")
    high = short(step, bits)
    s.number("step_high", high, "ln 2 / 16")
    s.number("step_low", step - high)
    table = [mpf(2) ** (mpf(j) / 16) for j in range(16)]
    s.array("power", table, "2^(j/16)")
    s.array("power_residual", [(t - ROUND[type](t)) / t for t in table], "(2^(j/16) - power[j]) / 2^(j/16)")
    half = step / 2 * mpf("1.0005")
    near = lambda x, f, at0: f(x) if abs(x) > mpf(10) ** -20 else at0
    c, e = remez(lambda r: near(r, lambda r: expm1(r) / r, mpf(1)), -half, half, degree, weight=lambda r: abs(r) + mpf(10) ** -4)
    s.polynomial("expm1_over_r", c, e, "(exp r - 1) / r; error times r")
    f = lambda r: near(r, lambda r: (expm1(r) - r) / r**2, mpf(1) / 2)
    c, e = remez(f, -half, half, degree, weight=lambda r: r * r + mpf(10) ** -5)
    s.polynomial("second", c, e, "(exp r - 1 - r) / r^2; error times r^2")
header.write()
