#include <symwise/simd/sinmx.hpp>

#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

using accuracy::real;
using accuracy::unary;

auto const vector_sinmx = [](auto const& x) { return symwise::simd::implementation<symwise::sinmx_>::call(x); };

real exact_sinmx(real const& x) { return x.is_zero() ? -x : unary<mpfr_sin>(x) - x; }

auto const quick_sinmx = [](auto v) {
  using wide = decltype(v);
  if (!(std::abs(v) < wide(1))) return std::sin(v) - v;
  wide term = -v * v * v / 6, sum = 0;
  for (int k = 5; k < 40; k += 2, term *= -v * v / (wide(k - 1) * wide(k - 2))) sum += term;
  return sum;
};

}  // namespace

TEMPLATE_TEST_CASE("sinmx is within 1.5 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-2), T(2), 100000);
  oracle::uniform(x, T(-0.5), T(0.5), 50000);
  oracle::uniform(x, T(-100), T(100), 50000);
  oracle::neighbours(x, T(2), 50);
  oracle::neighbours(x, T(-2), 50);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 50000);
  oracle::check_function<symwise::sinmx_, T>("sinmx", 1.5, oracle::in_bits(2400, exact_sinmx), quick_sinmx, x);
}

TEMPLATE_TEST_CASE("no number is further off than sinmx promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::sinmx_, TestType>("sinmx", 1.5, oracle::in_bits(2400, exact_sinmx), quick_sinmx);
}

TEMPLATE_TEST_CASE("sinmx of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN();
  oracle::check_values<T>(
      "sinmx", vector_sinmx,
      {{T(0), -T(0)}, {-T(0), T(0)}, {limits::denorm_min(), -T(0)}, {inf, nan}, {-inf, nan}, {nan, nan}});
}
