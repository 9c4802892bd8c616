#include <symwise/simd/atanpi.hpp>

#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

using accuracy::real;
using accuracy::unary;

auto const vector_atanpi = [](auto const& x) { return symwise::simd::implementation<symwise::atanpi_>::call(x); };

real exact_atanpi(real const& x) { return unary<mpfr_atanpi>(x); }

auto const quick_atanpi = [](auto v) {
  using wide = decltype(v);
  return std::atan(v) / wide(3.14159265358979323846264338327950288L);
};

}  // namespace

TEMPLATE_TEST_CASE("atanpi is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-2), T(2), 200000);
  oracle::uniform(x, T(-100), T(100), 100000);
  for (T v : {T(1), T(0x1p30), T(0x1p60)}) {
    oracle::neighbours(x, v, 50);
    oracle::neighbours(x, -v, 50);
  }
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 50000);
  oracle::check_function<symwise::atanpi_, T>("atanpi", 1.0, oracle::in_bits(200, exact_atanpi), quick_atanpi, x);
}

TEMPLATE_TEST_CASE("no number is further off than atanpi promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::atanpi_, TestType>("atanpi", 1.0, oracle::in_bits(200, exact_atanpi), quick_atanpi);
}

TEMPLATE_TEST_CASE("atanpi of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>(
      "atanpi", vector_atanpi,
      {{T(0), T(0)}, {-T(0), -T(0)}, {T(1), T(0.25)}, {T(-1), T(-0.25)}, {inf, T(0.5)}, {-inf, T(-0.5)}, {nan, nan}});
}
