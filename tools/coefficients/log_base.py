"""log2 and log10, by the method of log.py with every constant divided by the logarithm of the base: x = 2^e m, k/16 nearest to m, r = m c - 1 with c near 16/k,
log x = e log 2 - log c + r / ln(base) + r^2 p(r). 1 / ln(base) is given in two parts. A power of two keeps an exact log2."""
from mpmath import log, log1p, mpf, nint

from minimax import Header, parts, remez

for name, base in (("log2", 2), ("log10", 10)):
    header = Header(name, f"1/c, {name} c and the coefficients of {name}(1 + r) for the pieces of [3/4, 3/2).")
    scale = log(base)
    for type, degree, fraction_bits in (("double", 8, 41), ("float", 3, 14)):
        s = header.struct(type)
        grid = mpf(2) ** fraction_bits
        high = nint(log(2) / scale * grid) / grid
        s.number("octave_high", high, f"{name} 2")
        s.number("octave_low", log(2) / scale - high)
        s.array("slope", parts(1 / scale, 2, type), f"1 / ln {base}")
        pieces = [[mpf(1), mpf(0), mpf(0)] for _ in range(16)]
        low = up = mpf(0)
        for k in range(12, 25):
            a, b = max((k - mpf(1) / 2) / 16, mpf(3) / 4), min((k + mpf(1) / 2) / 16, mpf(3) / 2)
            c = nint(2 / (a + b) * 256) / 256 if k != 16 else mpf(1)
            h = nint(-log(c) / scale * grid) / grid
            pieces[k % 16] = [c, h, -log(c) / scale - h]
            low, up = min(low, a * c - 1), max(up, b * c - 1)
        s.columns("piece", pieces, f"c; -{name} c, high part; the rest")
        f = lambda r: (log1p(r) - r) / r**2 / scale if abs(r) > mpf(10) ** -12 else (-mpf(1) / 2 + r / 3) / scale
        c, e = remez(f, low, up, degree, weight=lambda r: r * r + mpf(10) ** -5)
        s.polynomial("second", c, e, f"({name}(1 + r) - r / ln {base}) / r^2, {float(low):.4f} <= r <= {float(up):.4f}; error times r^2")
        s.number("octave", log(2) / scale)
        s.array("log_whole", [p[1] + p[2] for p in pieces], f"-{name} c")
        f = lambda r: log1p(r) / r / scale if abs(r) > mpf(10) ** -12 else (1 - r / 2) / scale
        c, e = remez(f, low, up, degree)
        s.polynomial("over_r", c, e, f"{name}(1 + r) / r; to a few ulp")
    header.write()
