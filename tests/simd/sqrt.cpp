#include <symwise/simd/sqrt.hpp>

#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

using accuracy::real;

real exact_sqrt(real const& x) { return x.is_zero() ? x : accuracy::square_root(x); }

auto const quick_sqrt = [](auto v) { return std::sqrt(v); };

}  // namespace

TEMPLATE_TEST_CASE("sqrt is rounded correctly, subnormal numbers too", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(0.5), T(4), 300000);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 50000);
  oracle::check_function<symwise::sqrt_, T>("sqrt", 0.5, oracle::in_bits(200, exact_sqrt), quick_sqrt, x);
}

TEMPLATE_TEST_CASE("no number is further off than sqrt promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::sqrt_, TestType>("sqrt", 0.5, oracle::in_bits(200, exact_sqrt), quick_sqrt);
}

TEMPLATE_TEST_CASE("sqrt of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  T const tiny = limits::denorm_min();
  [[maybe_unused]] T const inf = limits::infinity(), nan = limits::quiet_NaN();
  oracle::check_values<T>("sqrt", [](auto const& v) { return symwise::simd::implementation<symwise::sqrt_>::call(v); },
                          {{T(0), T(0)}, {-T(0), -T(0)}, {inf, inf}, {-tiny, nan}, {-inf, nan}, {nan, nan}});
}
