"""cbrt: x = 2^(3 q + k) m with 3/4 <= m < 3/2 and 0 <= k <= 2; i/16 nearest to m, r = m c - 1 with c near 16/i:
cbrt x = 2^q cbrt(2^k) cbrt(1/c) cbrt(1 + r). Entry i mod 16 of each table belongs to i."""
from mpmath import cbrt, mpf, nint

from minimax import ROUND, Header, remez

header = Header("cbrt", "c, cbrt(1/c), cbrt(2^k), each with its relative residual, and cbrt(1 + r).")
for type, degree in (("double", 7), ("float", 3)):
    s = header.struct(type)
    rest = lambda v: (v - ROUND[type](v)) / v
    pieces, low, up = [[mpf(1), mpf(1), mpf(0)] for _ in range(16)], mpf(0), mpf(0)
    for i in range(12, 25):
        a, b = max((i - mpf(1) / 2) / 16, mpf(3) / 4), min((i + mpf(1) / 2) / 16, mpf(3) / 2)
        c = nint(2 / (a + b) * 256) / 256 if i != 16 else mpf(1)
        root = cbrt(1 / c)
        pieces[i % 16] = [c, root, rest(root)]
        low, up = min(low, a * c - 1), max(up, b * c - 1)
    s.columns("piece", pieces, "c; cbrt(1/c) and its residual")
    roots = [cbrt(mpf(2) ** k) for k in range(3)] + [mpf(1)] * 5
    s.array("power", roots, "cbrt(2^k)")
    s.array("power_residual", [rest(v) for v in roots])
    f = lambda r: (cbrt(1 + r) - 1) / r if abs(r) > mpf(10) ** -20 else mpf(1) / 3
    c, e = remez(f, low, up, degree, weight=lambda r: abs(r) + mpf(10) ** -4)
    s.polynomial("first", c, e, f"(cbrt(1 + r) - 1) / r, {float(low):.4f} <= r <= {float(up):.4f}; error times r")
    c, e = remez(f, low, up, degree - (type == "float"), weight=lambda r: abs(r) + mpf(10) ** -4)
    s.polynomial("short_first", c, e, "the same to a few ulp")
header.write()
