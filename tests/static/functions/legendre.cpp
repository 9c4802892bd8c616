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
