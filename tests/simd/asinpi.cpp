#include <symwise/simd/asinpi.hpp>

#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

using accuracy::real;
using accuracy::unary;

auto const vector_asinpi = [](auto const& x) { return symwise::simd::implementation<symwise::asinpi_>::call(x); };

real exact_asinpi(real const& x) { return unary<mpfr_asinpi>(x); }

auto const quick_asinpi = [](auto v) {
  using wide = decltype(v);
  return std::asin(v) / wide(3.14159265358979323846264338327950288L);
};

}  // namespace

TEMPLATE_TEST_CASE("asinpi is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-1), T(1), 300000);
  oracle::uniform(x, T(0.99), T(1), 100000);
  for (T v : {T(1), T(0.5)}) {
    oracle::neighbours(x, v, 50);
    oracle::neighbours(x, -v, 50);
  }
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 50000);
  oracle::check_function<T>("asinpi", 1.0, vector_asinpi, oracle::in_bits(200, exact_asinpi), quick_asinpi, x);
}

TEMPLATE_TEST_CASE("no number is further off than asinpi promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::asinpi_, TestType>("asinpi", 1.0, oracle::in_bits(200, exact_asinpi), quick_asinpi);
}

TEMPLATE_TEST_CASE("asinpi of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>(
      "asinpi", vector_asinpi,
      {{T(0), T(0)}, {-T(0), -T(0)}, {T(1), T(0.5)}, {T(-1), T(-0.5)}, {inf, nan}, {T(2), nan}, {nan, nan}});
}
