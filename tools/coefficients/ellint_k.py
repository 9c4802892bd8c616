"""K less log 4 - t/2 in sixteen pieces of t = log(1 - m)."""
from mpmath import ellipk, log, mpf

from complete_elliptic import of_log, pieces_in_log
from minimax import Header, parts

header = Header("ellint_k", "K(m) - (log 4 - t/2) in sixteen pieces of t = log(1 - m), 0 <= m < 1.")
s = header.struct("double")
s.array("log_4", parts(log(mpf(4)), 2), "log 4 in two parts")
pieces_in_log(s, "first_kind", of_log(lambda m, c: ellipk(1 - c) - log(mpf(4)) + log(c) / 2), mpf(19) / 8, 15, lambda t: log(mpf(4)) - t / 2)
header.write()
