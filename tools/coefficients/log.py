"""log: x = 2^e m with 3/4 <= m < 3/2; k/N nearest to m; r = m c - 1 with c near N/k, and log x = e ln2 - log c + log1p r.
Entry k mod N of each table belongs to k; the one for k = N has c = 1, which keeps log exact to the last digit beside 1. The high parts of ln2 and of -log c are
multiples of one power of two, so that e ln2 - log c has no error in its high part. Tang, ACM TOMS 16 (1990) 378. N is 16, or 8 for AVX2."""
from mpmath import log, log1p, mpf, nint

from minimax import Header, remez

header = Header("log", "1/c, log c and log(1 + r) for the pieces of [3/4, 3/2), and ln 2 in two parts.", "class T, int N")
for type, n, degree, fraction_bits in (("double", 16, 8, 42), ("double", 8, 10, 42), ("float", 16, 3, 15), ("float", 8, 4, 15)):
    s = header.struct(type, n)
    grid = mpf(2) ** fraction_bits
    high = nint(log(2) * grid) / grid
    s.number("ln2_high", high)
    s.number("ln2_low", log(2) - high)
    inverse, log_high, log_low = [mpf(1)] * n, [mpf(0)] * n, [mpf(0)] * n
    low = up = mpf(0)
    for k in range(3 * n // 4, 3 * n // 2 + 1):
        a, b = max((k - mpf(1) / 2) / n, mpf(3) / 4), min((k + mpf(1) / 2) / n, mpf(3) / 2)
        c = nint(2 / (a + b) * 256) / 256 if k != n else mpf(1)
        inverse[k % n] = c
        log_high[k % n] = nint(-log(c) * grid) / grid
        log_low[k % n] = -log(c) - log_high[k % n]
        low, up = min(low, a * c - 1), max(up, b * c - 1)
    s.array("inverse", inverse, "c")
    s.array("log_high", log_high, "-log c, high part")
    s.array("log_low", log_low, "-log c, the rest")
    s.array("log_whole", [-log(c) for c in inverse], "-log c")
    near = lambda r, f, at0: f(r) if abs(r) > mpf(10) ** -12 else at0(r)
    f = lambda r: near(r, lambda r: (log1p(r) - r) / r**2, lambda r: -mpf(1) / 2 + r / 3)
    c, e = remez(f, low, up, degree, weight=lambda r: r * r + mpf(10) ** -5)
    s.polynomial("second", c, e, f"(log(1 + r) - r) / r^2, {float(low):.4f} <= r <= {float(up):.4f}; error times r^2")
    c, e = remez(f, low, up, degree - 1, weight=lambda r: abs(r) + mpf(10) ** -4)
    s.polynomial("short_second", c, e, "the same with one term less; error times r")
    if type == "double":
        f = lambda r: near(r, lambda r: (log1p(r) - r + r**2 / 2) / r**3, lambda r: mpf(1) / 3 - r / 4)
        c, e = remez(f, low, up, degree, weight=lambda r: abs(r) ** 3 + mpf(10) ** -6)
        s.polynomial("third", c, e, "(log(1 + r) - r + r^2/2) / r^3; error times r^3")
header.write()
