#include <symwise/simd/asec.hpp>

#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

using accuracy::real;
using accuracy::unary;

auto const vector_asec = [](auto const& x) { return symwise::simd::implementation<symwise::asec_>::call(x); };

real exact_asec(real const& x) { return unary<mpfr_acos>(real(1.0) / x); }

auto const quick_asec = [](auto v) {
  using wide = decltype(v);
  return std::atan2(std::sqrt((std::abs(v) - 1) * (std::abs(v) + 1)), std::copysign(wide(1), v));
};

}  // namespace

TEMPLATE_TEST_CASE("asec is within 1.0 ulp everywhere", "[simd]", float, double) {
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
  oracle::check_function<symwise::asec_, T>("asec", 1.0, oracle::in_bits(300, exact_asec), quick_asec, x);
}

TEMPLATE_TEST_CASE("no number is further off than asec promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::asec_, TestType>("asec", 1.0, oracle::in_bits(300, exact_asec), quick_asec);
}

TEMPLATE_TEST_CASE("asec of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>("asec", vector_asec, {{T(1), T(0)}, {T(0.5), nan}, {T(0), nan}, {nan, nan}});
}
