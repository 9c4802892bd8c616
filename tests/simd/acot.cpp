#include <symwise/simd/acot.hpp>

#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

using accuracy::real;
using accuracy::unary;

auto const vector_acot = [](auto const& x) { return symwise::simd::implementation<symwise::acot_>::call(x); };

real exact_acot(real const& x) { return unary<mpfr_atan>(real(1.0) / x); }

auto const quick_acot = [](auto v) { return std::atan(1 / v); };

}  // namespace

TEMPLATE_TEST_CASE("acot is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-2), T(2), 100000);
  oracle::uniform(x, T(-100), T(100), 50000);
  for (T v : {T(1), T(0x1p15), T(0x1p30)}) {
    oracle::neighbours(x, v, 50);
    oracle::neighbours(x, -v, 50);
  }
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 50000);
  oracle::check_function<symwise::acot_, T>("acot", 1.0, oracle::in_bits(300, exact_acot), quick_acot, x);
}

TEMPLATE_TEST_CASE("no number is further off than acot promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::acot_, TestType>("acot", 1.0, oracle::in_bits(300, exact_acot), quick_acot);
}

TEMPLATE_TEST_CASE("acot of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>("acot", vector_acot, {{inf, T(0)}, {-inf, -T(0)}, {nan, nan}});
}
