"""Si and Ci: up to 4 Si(x)/x and Ci(x) - log x in sixteen pieces, Ci beside its first zero over the distance from it; beyond the
auxiliary functions f and g over u in sixteen pieces of u = 16 (4 + c)/(x + c). DLMF 6.2.17, 6.7.13."""
from mpmath import ci, cos, e1, euler, exp, findroot, log, mp, mpc, mpf

from minimax import Header, parts, remez
from pieces import in_pieces

mp.dps = 40
SHIFT = mpf(4)


def sine_integral(x):
    """Si(x)/x."""
    total, term, k = mpf(1), mpf(1), 1
    while abs(term) > mpf(10) ** -50 or k < 9:
        term *= -x * x / ((2 * k) * (2 * k + 1))
        total, k = total + term / (2 * k + 1), k + 1
    return total


def regular(x):
    total, term, k = +euler, mpf(1), 1
    while abs(term) > mpf(10) ** -50 or k < 9:
        term *= -x * x / ((2 * k) * (2 * k - 1))
        total, k = total + term / (2 * k), k + 1
    return total


def auxiliary(u):
    """(f, g)/u."""
    if abs(u) < mpf(10) ** -10:
        x0 = 16 * (4 + SHIFT) / u - SHIFT if u else mp.inf
        return (1 / (16 * (4 + SHIFT)) * (1 + SHIFT / x0), 1 / (x0 * x0 * u)) if u else (1 / (16 * (4 + SHIFT)), mpf(0))
    x = 16 * (4 + SHIFT) / u - SHIFT
    if x > 60:
        total, term, k = mpc(1), mpc(1), 1
        while abs(term) > mpf(10) ** -45 and k < x:
            term *= mpc(0, 1) * k / x
            total, k = total + term, k + 1
        w = total / mpc(0, x)
    else:
        with mp.workdps(60):
            w = exp(mpc(0, x)) * e1(mpc(0, x))
    return -w.imag / u, w.real / u


header = Header("trigonometric_integral", "The sine and the cosine integral.")
s = header.struct("double")
middles = [mpf(2 * k + 1) / 8 for k in range(16)]
in_pieces(s, "sine_near", sine_integral, middles, mpf(1) / 8, 8, sine_integral,
          "Si(x)/x at (2 k + 1)/8, what rounding lost of it, c1, c2, ...")
in_pieces(s, "cosine_near", regular, middles, mpf(1) / 8, 9, lambda c: mpf(1), "Ci(x) - log x likewise")
with mp.workdps(60):
    zero = findroot(ci, mpf("0.6165"))


def over_distance(d):
    if abs(d) < mpf(10) ** -13:
        return cos(zero) / zero
    with mp.workdps(60):
        return (log(1 + d / zero) + regular(zero + d) - regular(zero)) / d


s.array("zero", parts(zero, 2))
p, e = remez(over_distance, -mpf(1) / 15, mpf(1) / 15, 12, weight=lambda d: 1 / over_distance(mpf(0)), grid=8)
s.polynomial("beside_zero", [p[0], p[0] - mpf(float(p[0]))] + p[1:], e, "Ci(zero + d)/d, the first coefficient in two words")
s.number("shift", SHIFT, "c")
middles = [k + mpf(1) / 2 for k in range(16)]
ends = lambda c: (mpf(0), mpf(16))
scale = 1 / (16 * (4 + SHIFT))
in_pieces(s, "f", lambda u: auxiliary(u)[0], middles, mpf(1) / 2, 9, lambda c: scale, "f/u at k + 1/2, what rounding lost of it, c1, c2, ...", ends)
in_pieces(s, "g", lambda u: auxiliary(u)[1], middles, mpf(1) / 2, 9, lambda c: scale, "g/u likewise", ends)
header.write()
