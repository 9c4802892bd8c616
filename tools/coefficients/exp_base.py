"""10^x = 2^(n/N) 10^r: log10(2)/N in two parts, the high one short so that n times it is exact. The rest is what exp has."""
from mpmath import log

from minimax import Header, parts, short

header = Header("exp10", "log10(2)/N in two parts, and ln 10.", "class T, int N")
for type, n, bits in (("double", 16, 36), ("double", 4, 38), ("float", 16, 11), ("float", 8, 12)):
    s = header.struct(type, n)
    step = log(2) / log(10) / n
    s.number("per_step", 1 / step, "N / log10(2)")
    s.number("step_high", short(step, bits), "log10(2) / N")
    s.number("step_low", step - short(step, bits))
    s.array("slope", parts(log(10), 2, type), "ln 10")
header.write()
