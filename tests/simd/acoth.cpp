#include <symwise/simd/acoth.hpp>

#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

using accuracy::real;
using accuracy::unary;

auto const vector_acoth = [](auto const& x) { return symwise::simd::implementation<symwise::acoth_>::call(x); };

real exact_acoth(real const& x) { return unary<mpfr_atanh>(real(1.0) / x); }

auto const quick_acoth = [](auto v) { return std::copysign(std::log1p(2 / (std::abs(v) - 1)) / 2, v); };

}  // namespace

TEMPLATE_TEST_CASE("acoth is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(1), T(2.5), 200000);
  oracle::uniform(x, T(-100), T(100), 50000);
  for (T v : {T(1), T(2), T(0x1p15), T(0x1p30), T(0x1p60)}) {
    oracle::neighbours(x, v, 50);
    oracle::neighbours(x, -v, 50);
  }
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 50000);
  oracle::check_function<symwise::acoth_, T>("acoth", 1.0, oracle::in_bits(300, exact_acoth), quick_acoth, x);
}

TEMPLATE_TEST_CASE("no number is further off than acoth promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::acoth_, TestType>("acoth", 1.0, oracle::in_bits(300, exact_acoth), quick_acoth);
}

TEMPLATE_TEST_CASE("acoth of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>(
      "acoth", vector_acoth,
      {{T(1), inf}, {T(-1), -inf}, {inf, T(0)}, {-inf, -T(0)}, {T(0.5), nan}, {T(0), nan}, {nan, nan}});
}
