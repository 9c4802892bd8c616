"""D = (K - E)/m and B = (E - (1 - m) K)/m in sixteen pieces each of t = log(1 - m)."""
from mpmath import mpf

from complete_elliptic import of_log, other_kind, pieces_in_log, third_kind
from minimax import Header

header = Header("ellint_d", "D = (K - E)/m and B = (E - (1 - m) K)/m in sixteen pieces each of t = log(1 - m), 0 <= m < 1.")
s = header.struct("double")
pieces_in_log(s, "third_kind", of_log(third_kind), mpf(37) / 16, 16, lambda t: 1 - t / 2)
pieces_in_log(s, "other_kind", of_log(other_kind), mpf(21) / 8, 16, lambda t: 1)
header.write()
