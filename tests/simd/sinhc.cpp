#include <symwise/simd/sinhc.hpp>

#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

using accuracy::real;
using accuracy::unary;

auto const vector_sinhc = [](auto const& x) { return symwise::simd::implementation<symwise::sinhc_>::call(x); };

real exact_sinhc(real const& x) {
  if (x.is_infinite()) return accuracy::infinity();
  return x.is_zero() ? real(1.0) : unary<mpfr_sinh>(x) / x;
}

auto const quick_sinhc = [](auto v) {
  using wide = decltype(v);
  return v == 0 ? wide(1) : std::sinh(v) / v;
};

}  // namespace

TEMPLATE_TEST_CASE("sinhc is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  bool const wide = sizeof(T) == 8;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, wide ? T(-718) : T(-95), wide ? T(718) : T(95), 200000);
  oracle::uniform(x, T(-3), T(3), 200000);
  for (T v : {T(20), T(40)}) {
    oracle::neighbours(x, v, 50);
    oracle::neighbours(x, -v, 50);
  }
  oracle::neighbours(x, limits::epsilon(), 50);
  oracle::neighbours(x, wide ? T(717.05) : T(93.98), 50);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 50000);
  oracle::check_function<symwise::sinhc_, T>("sinhc", 1.0, oracle::in_bits(200, exact_sinhc), quick_sinhc, x);
}

TEMPLATE_TEST_CASE("no number is further off than sinhc promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::sinhc_, TestType>("sinhc", 1.0, oracle::in_bits(200, exact_sinhc), quick_sinhc);
}

TEMPLATE_TEST_CASE("sinhc of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>(
      "sinhc", vector_sinhc,
      {{T(0), T(1)}, {-T(0), T(1)}, {inf, inf}, {-inf, inf}, {nan, nan}, {most, inf}, {tiny, T(1)}});
}
