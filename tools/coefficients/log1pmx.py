"""log(1 + x) - x = s (2 s^2 p(s^2) - x), s = x / (2 + x): with log(1 + x) = 2 atanh s, where p(z) = (atanh s - s) / s^3 in z = s^2. -1/2 <= x <= 1 is |s| <= 1/3.
For doubles alone; floats go through double."""
from mpmath import atanh, mpf, sqrt

from minimax import Header, remez

header = Header("log1pmx", "(atanh s - s) / s^3 in s^2, |s| <= 1/3.")
s = header.struct("double")
f = lambda z: (atanh(sqrt(z)) - sqrt(z)) / sqrt(z) ** 3 if z > mpf(10) ** -12 else mpf(1) / 3 + z / 5 + z * z / 7
c, e = remez(f, 0, mpf(1) / 9, 12)
s.polynomial("atanh_third", c, e)
header.write()
