"""The Airy functions: from -6 to 3 sixteen polynomials about the middles of pieces. Above, e^(-zeta) or e^zeta times sixteen polynomials in
q = x^(-1/4), zeta = 2/3 x^(3/2). Below, for z = -x, amplitude and phase: Ai = q a(w) cos t, Bi = -q a(w) sin t, t = zeta + u p(w) - pi/4, their
derivatives with 1/q and 3 pi/4; u = 1/zeta, w = u^2. DLMF 9.7, 9.8."""
from mpmath import airyai, airybi, arg, exp, mp, mpc, mpf, nint, pi, sqrt

from minimax import Header, remez
from pieces import in_pieces
from root_pieces import pieces_in_root

mp.dps = 40
LOW, HIGH, LARGEST = mpf(-6), mpf(3), mpf(108)
KINDS = {
    "ai": (lambda x: airyai(x), -1, False),
    "bi": (lambda x: airybi(x), 1, False),
    "ai_prime": (lambda x: airyai(x, derivative=1), -1, True),
    "bi_prime": (lambda x: airybi(x, derivative=1), 1, True),
}


def zeta(x):
    return mpf(2) / 3 * sqrt(x) ** 3


def modulus(x, prime):
    return sqrt(airyai(x, derivative=int(prime)) ** 2 + airybi(x, derivative=int(prime)) ** 2)


def beyond(body, prime):
    """Amplitude and phase below LOW."""
    def z_of(w):
        return (mpf(3) / 2 / sqrt(max(w, mpf(10) ** -16))) ** (mpf(2) / 3)

    def amplitude(w):
        z = z_of(w)
        return modulus(-z, prime) * z ** (mpf(-1 if prime else 1) / 4)

    def phase(w):
        z = z_of(w)
        d = int(prime)
        t = arg(mpc(airyai(-z, derivative=d), -airybi(-z, derivative=d))) - (zeta(z) - (3 if prime else 1) * pi / 4)
        return (t - 2 * pi * nint(t / (2 * pi))) * zeta(z)

    most = 1 / zeta(-LOW - mpf("0.02")) ** 2
    p, e = remez(amplitude, 0, most, 9, grid=5)
    body.polynomial("amplitude", p, e, "a(w)")
    p, e = remez(phase, 0, most, 9, grid=5)
    body.polynomial("phase", p, e, "p(w)")


header = Header("airy", "The Airy functions Ai, Bi, Ai', Bi' from -6 on.", "class T, int Kind")
for kind, (f, sign, prime) in enumerate(KINDS.values()):
    body = header.struct("double", kind)
    width = (HIGH - LOW) / 16
    body.number("middle_first", LOW + width / 2, "the middle of the first of the pieces up to 3")
    body.number("middle_width", width)
    body.number("middle_per_piece", 1 / width)
    middles = [LOW + (k + mpf(1) / 2) * width for k in range(16)]
    in_pieces(body, "middle", f, middles, width / 2, 14, lambda c: modulus(c, prime) if c < 0 else abs(f(c)),
              "f_k, what rounding lost of it, c1, c2, ...")
    nearest, furthest = HIGH ** (mpf(-1) / 4), LARGEST ** (mpf(-1) / 4)
    pieces_in_root(body, lambda q: f(q**-4) * exp(-sign * zeta(q**-4)), furthest, (nearest - furthest) / 15, furthest * mpf("0.999"),
                   nearest * mpf("1.001"), (11,), words=False)
header.write()

wave = Header("airy_wave", "Amplitude and phase of the Airy functions below -6, or of their derivatives.", "class T, bool Prime")
for prime in (False, True):
    beyond(wave.struct("double", str(prime).lower()), prime)
wave.write()
