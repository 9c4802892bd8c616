#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"n", sw::integer> n;
constexpr auto value(auto v) { return sw::literal{{}, sw::detail::to_number(v)}; }
constexpr auto half(int k) { return value(sw::rational(k, 2)); }

static_assert(round(half(1)) == 1 && round(half(3)) == 2 && round(half(-1)) == -1 && round(half(-5)) == -3 &&
              round(value(sw::rational(1, 3))) == 0 && round(n) == n);
static_assert(nearbyint(half(1)) == 0 && nearbyint(half(3)) == 2 && nearbyint(half(-1)) == 0 &&
              nearbyint(half(-5)) == -2 && nearbyint(half(-7)) == -4 && nearbyint(value(sw::rational(-2, 3))) == -1);
static_assert(frac(half(7)) == half(1) && frac(value(sw::rational(-1, 3))) == value(sw::rational(2, 3)) &&
              frac(value(4)) == 0);
