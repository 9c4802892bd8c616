#include <symwise/simd/sinc.hpp>

#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

using accuracy::real;
using accuracy::unary;

auto const vector_sinc = [](auto const& x) { return symwise::simd::implementation<symwise::sinc_>::call(x); };

real exact_sinc(real const& x) {
  if (x.is_infinite()) return accuracy::zero();
  return x.is_zero() ? real(1.0) : accuracy::sine(x) / x;
}

auto const quick_sinc = [](auto v) {
  using wide = decltype(v);
  return v == 0 ? wide(1) : std::sin(v) / v;
};

}  // namespace

TEMPLATE_TEST_CASE("sinc is within 1.5 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-10), T(10), 200000);
  oracle::uniform(x, T(-100000.0), T(100000.0), 100000);
  for (T v : oracle::nearest_to_multiples_of_half_pi<T>(-20, limits::max_exponent)) x.push_back(v);
  for (T v : {T(0x1p30), T(0x1p17), T(0x1p-40)}) {
    oracle::neighbours(x, v, 50);
    oracle::neighbours(x, -v, 50);
  }
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 50000);
  oracle::check_function<symwise::sinc_, T>("sinc", 1.5, oracle::in_bits(200, exact_sinc), quick_sinc, x);
}

TEMPLATE_TEST_CASE("no number is further off than sinc promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::sinc_, TestType>("sinc", 1.5, oracle::in_bits(200, exact_sinc), quick_sinc);
}

TEMPLATE_TEST_CASE("sinc of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>("sinc", vector_sinc,
                          {{T(0), T(1)}, {-T(0), T(1)}, {inf, T(0)}, {-inf, T(0)}, {nan, nan}, {tiny, T(1)}});
}
