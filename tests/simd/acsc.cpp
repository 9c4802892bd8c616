#include <symwise/simd/acsc.hpp>

#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

using accuracy::real;
using accuracy::unary;

auto const vector_acsc = [](auto const& x) { return symwise::simd::implementation<symwise::acsc_>::call(x); };

real exact_acsc(real const& x) { return unary<mpfr_asin>(real(1.0) / x); }

auto const quick_acsc = [](auto v) {
  using wide = decltype(v);
  return std::copysign(std::atan2(wide(1), std::sqrt((std::abs(v) - 1) * (std::abs(v) + 1))), v);
};

}  // namespace

TEMPLATE_TEST_CASE("acsc is within 1.0 ulp everywhere", "[simd]", float, double) {
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
  oracle::check_function<symwise::acsc_, T>("acsc", 1.0, oracle::in_bits(300, exact_acsc), quick_acsc, x);
}

TEMPLATE_TEST_CASE("no number is further off than acsc promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::acsc_, TestType>("acsc", 1.0, oracle::in_bits(300, exact_acsc), quick_acsc);
}

TEMPLATE_TEST_CASE("acsc of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>("acsc", vector_acsc, {{inf, T(0)}, {-inf, -T(0)}, {T(0.5), nan}, {T(0), nan}, {nan, nan}});
}
