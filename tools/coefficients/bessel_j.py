"""J of the orders 0 and 1. Below 49 sixteen pieces of width pi, each about its zero (in two words); the first one of the order 0 begins at 0. Beyond, amplitude and phase."""
from mpmath import besselj, besseljzero, mpf

from bessel_wave import beyond, in_pieces
from minimax import Header

header = Header("bessel_j", "J in sixteen pieces below 49, its amplitude and its phase beyond.", "class T, int Order")
for order in (0, 1):
    s = header.struct("double", order)
    zero = (lambda k: besseljzero(0, k + 1)) if order == 0 else (lambda k: besseljzero(1, k) if k else mpf(0))
    in_pieces(s, lambda x: besselj(order, x), zero, shift=mpf(3 - 2 * order) / 4, start=0, degree=17)
    beyond(s, order)
header.write()
