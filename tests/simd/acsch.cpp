#include <symwise/simd/acsch.hpp>

#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

using accuracy::real;
using accuracy::unary;

auto const vector_acsch = [](auto const& x) { return symwise::simd::implementation<symwise::acsch_>::call(x); };

real exact_acsch(real const& x) {
  if (x.is_zero()) return accuracy::infinity(x.is_negative() ? -1 : 1);
  return unary<mpfr_asinh>(real(1.0) / x);
}

auto const quick_acsch = [](auto v) { return std::asinh(1 / v); };

}  // namespace

TEMPLATE_TEST_CASE("acsch is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-3), T(3), 200000);
  oracle::uniform(x, T(-100), T(100), 50000);
  for (T v : {T(1), T(0x1p15), T(0x1p30), T(0x1p-15), T(0x1p-30)}) {
    oracle::neighbours(x, v, 50);
    oracle::neighbours(x, -v, 50);
  }
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 50000);
  oracle::check_function<symwise::acsch_, T>("acsch", 1.0, oracle::in_bits(300, exact_acsch), quick_acsch, x);
}

TEMPLATE_TEST_CASE("no number is further off than acsch promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::acsch_, TestType>("acsch", 1.0, oracle::in_bits(300, exact_acsch), quick_acsch);
}

TEMPLATE_TEST_CASE("acsch of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>("acsch", vector_acsch, {{T(0), inf}, {-T(0), -inf}, {inf, T(0)}, {-inf, -T(0)}, {nan, nan}});
}
