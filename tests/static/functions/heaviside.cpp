#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"p", sw::positive> p;
constexpr auto value(auto v) { return sw::literal{{}, sw::detail::to_number(v)}; }

static_assert(heaviside(value(0)) == value(sw::rational(1, 2)) && heaviside(value(3)) == 1 &&
              heaviside(value(-2)) == 0);
static_assert(heaviside(p) == 1 && heaviside(-p) == 0 && !(heaviside(x) == 1));
static_assert(diff(heaviside(x), x) == dirac_delta(x) && diff(heaviside(2 * x), x) == 2 * dirac_delta(2 * x));
static_assert(dirac_delta(-x) == dirac_delta(x) && dirac_delta(p) == 0);
