#include <symwise/simd/asech.hpp>

#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

using accuracy::real;
using accuracy::unary;

auto const vector_asech = [](auto const& x) { return symwise::simd::implementation<symwise::asech_>::call(x); };

real exact_asech(real const& x) {
  if (x.is_zero()) return accuracy::infinity();
  return x < 0.0 ? accuracy::nan() : unary<mpfr_acosh>(real(1.0) / x);
}

auto const quick_asech = [](auto v) { return std::log1p((1 - v) / v + std::sqrt((1 - v) * (1 + v)) / v); };

}  // namespace

TEMPLATE_TEST_CASE("asech is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(0), T(1), 200000);
  oracle::uniform(x, T(0.9), T(1), 100000);
  for (T v : {T(1), T(0x1p-14), T(0x1p-30)}) {
    oracle::neighbours(x, v, 50);
    oracle::neighbours(x, -v, 50);
  }
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 50000);
  oracle::check_function<symwise::asech_, T>("asech", 1.0, oracle::in_bits(300, exact_asech), quick_asech, x);
}

TEMPLATE_TEST_CASE("no number is further off than asech promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::asech_, TestType>("asech", 1.0, oracle::in_bits(300, exact_asech), quick_asech);
}

TEMPLATE_TEST_CASE("asech of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>(
      "asech", vector_asech,
      {{T(0), inf}, {-T(0), inf}, {T(1), T(0)}, {T(1.5), nan}, {-tiny, nan}, {inf, nan}, {nan, nan}});
}
