"""zeta(s) - 1/(s - 1) on [0, 60] in sixteen pieces of v = 1/(s + 8) about first + k width."""
from mpmath import euler, mp, mpf, stieltjes, zeta

from minimax import Header
from root_pieces import pieces_in_root

mp.dps = 40


def regular(v):
    s = 1 / v - 8
    if abs(s - 1) < mpf(10) ** -9:
        return euler - stieltjes(1) * (s - 1) + stieltjes(2) / 2 * (s - 1) ** 2
    with mp.workdps(60):
        return zeta(s) - 1 / (s - 1)


header = Header("zeta", "zeta(s) - 1/(s - 1) in sixteen pieces of v = 1/(s + 8), and the logarithm of 2 pi in two words.")
s = header.struct("double")
pieces_in_root(s, regular, first=mpf(141) / 8192, width=mpf(57) / 8192, least=1 / mpf(69), most=mpf(1025) / 8192, degrees=(12,))
l = mp.log(2 * mp.pi)
s.array("log_of_turn", [l, l - mpf(float(l))])
header.write()
