#include <symwise/simd/cosm1.hpp>

#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

using accuracy::real;
using accuracy::unary;

auto const vector_cosm1 = [](auto const& x) { return symwise::simd::implementation<symwise::cosm1_>::call(x); };

real exact_cosm1(real const& x) {
  real const s = accuracy::sine(accuracy::scaled(x, -1));
  return x.is_zero() ? accuracy::zero() : -(s * s * 2.0);
}

auto const quick_cosm1 = [](auto v) { return -2 * std::sin(v / 2) * std::sin(v / 2); };

}  // namespace

TEMPLATE_TEST_CASE("cosm1 is within 1.5 ulp everywhere", "[simd]", float, double) {
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
  oracle::check_function<symwise::cosm1_, T>("cosm1", 1.5, oracle::in_bits(200, exact_cosm1), quick_cosm1, x);
}

TEMPLATE_TEST_CASE("no number is further off than cosm1 promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::cosm1_, TestType>("cosm1", 1.5, oracle::in_bits(200, exact_cosm1), quick_cosm1);
}

TEMPLATE_TEST_CASE("cosm1 of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>("cosm1", vector_cosm1, {{T(0), T(0)}, {-T(0), T(0)}, {inf, nan}, {nan, nan}, {tiny, -T(0)}});
}
