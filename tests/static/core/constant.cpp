#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;

static_assert(sw::pi + sw::pi == 2 * sw::pi && sw::pi / sw::pi == 1 && !(sw::pi == 3.141592653589793) &&
              !(sw::pi == sw::e));
static_assert(abs(sw::pi) == sw::pi && sqrt(sw::pi) * sqrt(sw::pi) == sw::pi &&
              sw::euler_gamma * x == x * sw::euler_gamma);
static_assert(sw::golden_ratio_::value == (1 + 2.23606797749978969) / 2 && sw::pi_::value > 3.14159265358979 &&
              sw::pi_::value < 3.1415926535898);
static_assert(!(sw::infinity - sw::infinity == 0) && !(sw::infinity * 0 == 0) && !(sw::infinity == 2 * sw::infinity));
static_assert(abs(sw::infinity) == sw::inf && diff(sw::pi * x, x) == sw::pi);
