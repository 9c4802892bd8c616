#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr auto value(auto v) { return sw::literal{{}, sw::detail::to_number(v)}; }
constexpr auto over(int p, int q) { return value(sw::rational(p, q)); }

static_assert(sinpi(over(1, 6)) == over(1, 2) && sinpi(over(-1, 2)) == -1 && sinpi(value(100)) == 0 &&
              sinpi(over(5, 4)) == -sqrt(value(2)) / 2);
static_assert(cospi(over(1, 3)) == over(1, 2) && cospi(value(3)) == -1 && cospi(over(7, 2)) == 0 &&
              cospi(-x) == cospi(x));
static_assert(tanpi(over(1, 4)) == 1 && tanpi(over(3, 4)) == -1 && tanpi(value(2)) == 0 && tanpi(atanpi(x)) == x);
static_assert(diff(sinpi(x), x) == sw::pi * cospi(x) && diff(cospi(x), x) == -sw::pi * sinpi(x));
