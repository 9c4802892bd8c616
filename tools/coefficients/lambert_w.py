"""Lambert's W. The principal branch: W = x g(r), r = sqrt(x + 1/e), up to x = e in sixteen pieces of r; beyond log x - W, which is log W.
The lower branch: 1 + log(-W), which is -W - s^2 with s = sqrt(-1 - log(-x)). The last two in sixteen pieces of v = 1/(sqrt(log x) + 6) and 1/(s + 6)."""
from mpmath import exp, lambertw, log, mp, mpf, sqrt

from minimax import ROUND, Header, remez
from root_pieces import pieces_in_root

mp.dps = 40


def solve(step_at, y):
    for _ in range(200):
        step = step_at(y)
        y -= step
        if abs(step) < mpf(10) ** -33 * abs(y):
            break
    return y


def far(v):
    l = (1 / v - 6) ** 2
    return solve(lambda w: (w + log(w) - l) * w / (1 + w), l - log(l) if l > 2 else mpf(1) / 2 + l / 2)


def lower(v):
    """-1 - W; negative for what is formally beyond the branch point."""
    s = 1 / v - 6
    if abs(s) < mpf(10) ** -9:
        return sqrt(mpf(2)) * s + 2 * s * s / 3
    return solve(lambda d: (d - mp.log1p(d) - s * s) * (1 + d) / d, sqrt(mpf(2)) * s + 2 * s * s / 3)


def beside(r):
    with mp.workdps(70):
        return exp(-lambertw(r * r - exp(mpf(-1))).real)


header = Header("lambert_w", "Lambert's W.", "class T, int Branch")
s = header.struct("double", 0)
pieces, worst = [], mpf(0)
width = mpf(29) / 256
for k in range(16):
    c = (k + mpf(1) / 2) * width
    v = beside(c)
    d = mpf(10) ** -13
    at0 = (beside(c + d) - beside(c - d)) / (2 * d)
    f = lambda t: (beside(c + t) - v) / t if abs(t) > mpf(10) ** -12 else at0
    high = width * mpf("0.501")
    p, error = remez(f, -min(high, c), high, 11, weight=lambda t: (abs(t) + mpf(10) ** -3) / v, grid=8)
    worst = max(worst, error)
    pieces.append([v, v - ROUND["double"](v)] + p)
s.number("beside_per_piece", 1 / width, "of r = sqrt(x + 1/e); the pieces begin at 0")
s.number("beside_width", width)
s.columns("beside", pieces, f"W/x: g_k, what rounding lost of it, c1, c2, ... (max error 2^{float(mp.log(worst, 2)):.1f})")
pieces_in_root(s, lambda v: log(far(v)), first=mpf(279) / 8192, width=mpf(29) / 4096, least=mpf("0.0305"), most=mpf("0.1439"), degrees=(12,), scale=far)
s = header.struct("double", -1)
pieces_in_root(s, lambda v: 1 + mp.log1p(lower(v)), first=mpf(281) / 8192, width=mpf(35) / 4096, least=mpf("0.0300"), most=mpf("0.1669"), degrees=(12,),
               scale=lambda v: 1 + lower(v))
header.write()
