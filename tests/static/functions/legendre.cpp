#include <symwise/symbolic.hpp>

// Orthogonal polynomials: values and derivatives.

namespace sw = symwise;

constexpr sw::symbol<"x"> x;

static_assert(legendre(0, x) == 1 && legendre(1, x) == x && chebyshev_u(1, x) == 2 * x && laguerre(1, x) == 1 - x);

// Of numbers, exactly.
constexpr auto third = 0 * x + sw::rational(1, 3);
static_assert(legendre(4, 0 * x + sw::rational(1, 2)) == sw::rational(-37, 128) && legendre(9, 0 * x + 1) == 1);
static_assert(chebyshev_t(5, third) == 16 * pow(third, 5) - 20 * pow(third, 3) + 5 * third);
static_assert(chebyshev_u(5, third) == 32 * pow(third, 5) - 32 * pow(third, 3) + 6 * third);
static_assert(hermite(5, third) == 32 * pow(third, 5) - 160 * pow(third, 3) + 120 * third);
static_assert(hermite_he(5, third) == pow(third, 5) - 10 * pow(third, 3) + 15 * third);
static_assert(laguerre(4, 0 * x + 3) == sw::rational(11, 8));

// Derivatives are polynomials of lower degree.
static_assert(diff(legendre(4, x), x) == 7 * legendre(3, x) + 3 * x);
static_assert(diff(chebyshev_t(5, x), x) == 5 * chebyshev_u(4, x));
static_assert(diff(chebyshev_u(4, x), x) == 8 * chebyshev_u(3, x) + 8 * x);
static_assert(diff(hermite(4, x), x) == 8 * hermite(3, x) && diff(hermite_he(4, x), x) == 4 * hermite_he(3, x));
static_assert(diff(laguerre(3, x), x) == x - 2 - laguerre(2, x));

// Families with parameters.
constexpr sw::symbol<"a"> a;
constexpr sw::symbol<"b"> b;
static_assert(assoc_laguerre(1, a, x) == 1 + a - x && gegenbauer(1, a, x) == 2 * a * x);
static_assert(assoc_laguerre(3, 2, third) == 10 - 10 * third + sw::rational(5, 2) * pow(third, 2) - pow(third, 3) / 6);
static_assert(gegenbauer(3, 2, third) == 32 * pow(third, 3) - 12 * third);
static_assert(jacobi(2, 1, 2, third) == sw::rational(-2, 3) && jacobi(0, a, b, x) == 1);
static_assert(diff(gegenbauer(4, a, x), x) == 2 * a * gegenbauer(3, a + 1, x));
static_assert(diff(assoc_laguerre(4, a, x), x) == -assoc_laguerre(3, a + 1, x));
static_assert(diff(jacobi(4, a, b, x), x) == (a + b + 5) / 2 * jacobi(3, a + 1, b + 1, x));
// Also with respect to the parameters: of degree 2 these are (a^2 + 3 a + 2)/2 - (a + 2) x + x^2/2, 2 a (a + 1) x^2 - a.
static_assert(diff(assoc_laguerre(1, a, x), a) == 1);
static_assert(diff(assoc_laguerre(2, a, x), a) == a + sw::rational(3, 2) - x);
static_assert(expand(computational(diff(gegenbauer(2, a, x), a))) == expand((4 * a + 2) * pow(x, 2) - 1));
static_assert(diff(jacobi(1, a, b, x), a) == (1 + x) / 2 && diff(jacobi(1, a, b, x), b) == (x - 1) / 2);

// Associated Legendre functions, without and with the factor of Condon and Shortley.
static_assert(assoc_legendre(3, 0, x) == legendre(3, x) && assoc_legendre(2, 3, x) == 0);
static_assert(assoc_legendre_cs(3, 1, x) == -assoc_legendre(3, 1, x) &&
              assoc_legendre_cs(3, 2, x) == assoc_legendre(3, 2, x));
static_assert(assoc_legendre(3, -1, x) == -assoc_legendre(3, 1, x) / 12);
static_assert(assoc_legendre_cs(3, -2, x) == assoc_legendre(3, 2, x) / 120);
static_assert(diff(assoc_legendre(3, 2, x), x) == 15 * (1 - x) * (1 + x) - 30 * pow(x, 2));
