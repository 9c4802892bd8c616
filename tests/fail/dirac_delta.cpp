// Dirac's delta can be written and differentiated to, and not be evaluated.
// case 1: symwise: dirac_delta has no values to evaluate
// case 2: symwise: dirac_delta has no values to evaluate
#include <symwise/symwise.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;

void use() {
#if CASE == 1
  constexpr auto f = sw::function<dirac_delta(x)>(x);
  (void)f(1.0);
#elif CASE == 2
  constexpr auto f = sw::function<diff(x * heaviside(x), x)>(x);
  (void)f(1.0);
#else
  static_assert(diff(heaviside(x), x) == dirac_delta(x));
  constexpr auto f = sw::function<x * heaviside(x)>(x);
  (void)f(1.0);
#endif
}
