"""E in sixteen pieces of t = log(1 - m)."""
from mpmath import mpf

from complete_elliptic import of_log, pieces_in_log, second_kind
from minimax import Header

header = Header("ellint_e", "E(m) in sixteen pieces of t = log(1 - m), 0 <= m < 1.")
s = header.struct("double")
pieces_in_log(s, "second_kind", of_log(second_kind), mpf(21) / 8, 15, lambda t: 1)
header.write()
