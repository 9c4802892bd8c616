"""The dilogarithm: Li2(x)/x on [-1, 1/2] in sixteen pieces."""
from mpmath import mp, mpf, polylog

from minimax import Header
from pieces import in_pieces

mp.dps = 40


def over_argument(x):
    """Li2(x)/x."""
    if abs(x) < mpf("0.3"):
        total, power, k = mpf(0), mpf(1), 1
        while abs(power) > mpf(10) ** -45:
            total, power, k = total + power / k**2, power * x, k + 1
        return total
    return polylog(2, x).real / x


header = Header("polylog2", "Li2(x)/x of the dilogarithm Li2.")
s = header.struct("double")
in_pieces(s, "piece", over_argument, [-1 + mpf(3 * (2 * k + 1)) / 64 for k in range(16)], mpf(3) / 64, 11, lambda c: mpf(1),
          "Li2(x)/x at -1 + 3 (2 k + 1)/64, what rounding lost of it, c1, c2, ...", ends=lambda c: (mpf(-1), mpf(1) / 2))
header.write()
