#include <symwise/simd/sinint.hpp>

#include "accuracy/special.hpp"
#include "one_argument.hpp"
#include "sweep.hpp"

#include <symwise/functions/scalar/sinint.hpp>

namespace {

auto const vector_sinint = [](auto const& x) { return symwise::simd::implementation<symwise::sinint_>::call(x); };

auto const quick_sinint = [](auto v) { return symwise::scalar_implementation<symwise::sinint_>::call(v); };

}  // namespace

TEMPLATE_TEST_CASE("sinint is within 1 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-6), T(6), 5000);
  oracle::uniform(x, T(4), T(100), 3000);
  oracle::by_exponent(x, limits::denorm_min(), T(0x1p62), 2000);
  oracle::neighbours(x, T(4), 20);
  oracle::neighbours(x, T(0x1p60), 20);
  oracle::check_function<symwise::sinint_, T>(
      "sinint", 1.0,
      oracle::slowly_in_bits(160, [](accuracy::real const& v) { return accuracy::trigonometric_integral(v, true); }),
      quick_sinint, x);
}

TEMPLATE_TEST_CASE("no number is further off than sinint promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::sinint_, TestType>(
      "sinint", 1.0,
      oracle::slowly_in_bits(160, [](accuracy::real const& v) { return accuracy::trigonometric_integral(v, true); }),
      quick_sinint, oracle::everywhere(), 50);
}

TEMPLATE_TEST_CASE("sinint of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  T const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min();
  T const half = T(1.57079632679489661923L);
  oracle::check_values<T>("sinint", vector_sinint,
                          {{T(0), T(0)},
                           {-T(0), -T(0)},
                           {tiny, tiny},
                           {-tiny, -tiny},
                           {inf, half},
                           {-inf, -half},
                           {limits::max(), half},
                           {nan, nan}});
}
