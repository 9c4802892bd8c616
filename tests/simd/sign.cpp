#include <symwise/simd/heaviside.hpp>
#include <symwise/simd/sign.hpp>

#include "one_argument.hpp"

TEMPLATE_TEST_CASE("sign and heaviside of all kinds of numbers", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] T const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(), half(0.5);
  T const one(1), zero(0);
  oracle::check_values<T>("sign", [](auto const& v) { return symwise::simd::implementation<symwise::sign_>::call(v); },
                          {{zero, zero},
                           {-zero, -zero},
                           {tiny, one},
                           {-tiny, -one},
                           {one, one},
                           {-one, -one},
                           {T(3), one},
                           {T(-3), -one},
                           {inf, one},
                           {-inf, -one},
                           {nan, nan}});
  oracle::check_values<T>("heaviside",
                          [](auto const& v) { return symwise::simd::implementation<symwise::heaviside_>::call(v); },
                          {{zero, half},
                           {-zero, half},
                           {tiny, one},
                           {-tiny, zero},
                           {one, one},
                           {-one, zero},
                           {T(3), one},
                           {T(-3), zero},
                           {inf, one},
                           {-inf, zero},
                           {nan, nan}});
}
