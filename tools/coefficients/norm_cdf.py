"""The normal probability to the left of -x, exp(-x^2/2) g(u) with g(u) = erfcx(x / sqrt 2)/2, u = (x - 3)/(x + 3) in [-1, 1]; sixteen pieces in u about k/8 - 1.
The same with fewer terms where a float goes through double."""
from mpmath import mp, mpf, sqrt

from minimax import Header
from scaled_erfc import columns_about_eighths, erfcx

mp.dps = 40


def g(u):
    return erfcx(3 * (1 + u) / (1 - u) / sqrt(mpf(2))) / 2 if u < 1 else mpf(0)


header = Header("norm_cdf", "exp(x^2/2) norm_cdf(-x) in sixteen pieces of u = (x - 3)/(x + 3).")
s = header.struct("double")
columns_about_eighths(s, "piece", g, 9, True)
columns_about_eighths(s, "coarse_piece", g, 5, False)
s = header.struct("float")
columns_about_eighths(s, "piece", g, 4, True, "float")
header.write()
