"""log with an error near 2^-68 relative, as an unevaluated sum: the method of log.py with pieces half as long, the square kept in two words, and a
polynomial for what follows it. For pow, where the error of the logarithm is multiplied by up to 745.
Also the short polynomials with which a float pow goes through double."""
from mpmath import expm1, log, log1p, mpf, nint

from minimax import Header, remez

header = Header("precise_log", "1/c, log c and log(1 + r) for the pieces of [3/4, 3/2), and ln 2 in two parts.")
s = header.struct("double")
n = 32
grid = mpf(2) ** 42
high = nint(log(2) * grid) / grid
s.number("ln2_high", high)
s.number("ln2_low", log(2) - high)
pieces = [[mpf(1), mpf(0), mpf(0), mpf(0)] for _ in range(n)]
low = up = mpf(0)
for k in range(3 * n // 4, 3 * n // 2 + 1):
    a, b = max((k - mpf(1) / 2) / n, mpf(3) / 4), min((k + mpf(1) / 2) / n, mpf(3) / 2)
    c = nint(2 / (a + b) * 1024) / 1024 if k != n else mpf(1)
    h = nint(-log(c) * grid) / grid
    pieces[k % n] = [c, h, -log(c) - h]
    low, up = min(low, a * c - 1), max(up, b * c - 1)
pieces = [p[:3] for p in pieces]
s.columns("piece", pieces, "c; -log c, high part; the rest")
near = lambda r, f, at0: f(r) if abs(r) > mpf(10) ** -12 else at0(r)
f = lambda r: near(r, lambda r: (log1p(r) - r + r**2 / 2) / r**3, lambda r: mpf(1) / 3 - r / 4)
c, e = remez(f, low, up, 7, weight=lambda r: r * r + mpf(10) ** -6)
s.polynomial("third", c, e, f"(log(1 + r) - r + r^2/2) / r^3, {float(low):.4f} <= r <= {float(up):.4f}; error times r^2, that is relative to the logarithm")
header.write()

header = Header("coarse_pow", "Polynomials in double, as accurate as a pow of floats wants.")
s = header.struct("double")
f = lambda r: near(r, lambda r: log1p(r) / r, lambda r: 1 - r / 2)
c, e = remez(f, -mpf("0.0702"), mpf("0.0731"), 6)
s.polynomial("log1p_over_r_8", c, e, "log(1 + r) / r with 8 pieces to the octave")
c, e = remez(f, -mpf("0.0388"), mpf("0.0383"), 5)
s.polynomial("log1p_over_r_16", c, e, "the same with 16")
for n, degree in ((4, 3), (16, 2)):
    half = log(2) / (2 * n) * mpf("1.001")
    c, e = remez(lambda r: near(r, lambda r: expm1(r) / r, lambda r: 1 + r / 2), -half, half, degree, weight=lambda r: abs(r) + mpf(10) ** -4)
    s.polynomial(f"expm1_over_r_{n}", c, e, f"(exp r - 1) / r with {n} powers of two to the octave; error times r")
    c, e = remez(lambda r: near(r, lambda r: expm1(r) / r, lambda r: 1 + r / 2), -half, half, degree + 1)
    s.polynomial(f"relative_expm1_over_r_{n}", c, e, "the same with the error as it is")
header.write()
