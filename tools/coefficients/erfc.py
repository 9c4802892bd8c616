"""erfc x = exp(-x^2) g(u), g(u) = erfcx(x), u = (x - 2)/(x + 2) in [-1, 1]; sixteen pieces in u about k/8 - 1.
The same with fewer terms where a float goes through double."""
from mpmath import mp, mpf

from minimax import Header
from scaled_erfc import columns_about_eighths, erfcx

mp.dps = 40


def g(u):
    return erfcx(2 * (1 + u) / (1 - u)) if u < 1 else mpf(0)


header = Header("erfc", "exp(x^2) erfc x in sixteen pieces of u = (x - 2)/(x + 2).")
s = header.struct("double")
columns_about_eighths(s, "piece", g, 9, True)
columns_about_eighths(s, "coarse_piece", g, 5, False)
s = header.struct("float")
columns_about_eighths(s, "piece", g, 4, True, "float")
header.write()
