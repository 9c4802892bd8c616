"""sin, cos and tan to a few ulp: x = n pi + r (tan: n pi/2 + r), the step in three parts, sin r and tan r over the whole of a half (quarter) turn without
tables. The quotient for tan is the rational interpolant at Chebyshev's points of r^2, close to minimax."""
from mpmath import cos, lu_solve, matrix, mpf, pi, sin, sqrt, tan

from minimax import Header, parts, remez


def quotient(f, a, b, over, under):
    """Coefficients of n, d with n(z) = f(z) d(z) at Chebyshev's points, d[0] = 1, and the largest relative error of n/d."""
    count = over + under + 1
    points = [(a + b) / 2 + (b - a) / 2 * cos(pi * (2 * k + 1) / (2 * count)) for k in range(count)]
    m, r = matrix(count, count), matrix(count, 1)
    for row, z in enumerate(points):
        for k in range(over + 1):
            m[row, k] = z**k
        for k in range(under):
            m[row, over + 1 + k] = -f(z) * z ** (k + 1)
        r[row] = f(z)
    s = lu_solve(m, r)
    n, d = [s[k] for k in range(over + 1)], [mpf(1)] + [s[over + 1 + k] for k in range(under)]
    value = lambda c, z: sum(c[k] * z**k for k in range(len(c)))
    worst = max(abs(value(n, z) / value(d, z) / f(z) - 1) for z in [a + (b - a) * mpf(k) / 500 for k in range(501)])
    return n, d, worst


if __name__ == "__main__":
    header = Header("half_turn", "pi and pi/2 in parts, sin r for |r| <= pi/2 and tan r for |r| <= pi/4.")
    for type, degree, over, under in (("double", 7, 3, 3), ("float", 3, 1, 2)):
        s = header.struct(type)
        s.number("per_half", 1 / pi)
        s.array("half", parts(pi, 3, type), "pi")
        s.number("per_quarter", 2 / pi)
        s.array("quarter", parts(pi / 2, 3, type), "pi / 2")
        f = lambda z: (sin(sqrt(z)) / sqrt(z) - 1) / z if z > mpf(10) ** -18 else -mpf(1) / 6 + z / 120
        c, e = remez(f, 0, (pi / 2 * mpf("1.0001")) ** 2, degree, weight=lambda z: (z + mpf(10) ** -4) * sqrt(z + mpf(10) ** -9) / sin(sqrt(z + mpf(10) ** -9)))
        s.polynomial("sine_third", c, e, "(sin r - r) / r^3 in r^2; error relative to sin r")
        g = lambda z: tan(sqrt(z)) / sqrt(z) if z > mpf(10) ** -20 else mpf(1) + z / 3
        n, d, e = quotient(g, mpf(0), (pi / 4 * mpf("1.0001")) ** 2, over, under)
        s.polynomial("tangent_over", n[1:], e, "tan r / r = (1 + z over(z)) / under(z), z = r^2; relative")
        s.array("tangent_under", d)
    header.write()
