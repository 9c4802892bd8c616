#include <symwise/simd/rsqrt.hpp>

#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

using accuracy::real;
using accuracy::unary;

auto const vector_rsqrt = [](auto const& x) { return symwise::simd::implementation<symwise::rsqrt_>::call(x); };

real exact_rsqrt(real const& x) {
  if (x.is_zero()) return accuracy::infinity(x.is_negative() ? -1 : 1);
  return real(1.0) / accuracy::square_root(x);
}

auto const quick_rsqrt = [](auto v) { return 1 / std::sqrt(v); };

}  // namespace

TEMPLATE_TEST_CASE("rsqrt is within 0.75 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(0.5), T(4), 300000);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 50000);
  oracle::check_function<symwise::rsqrt_, T>("rsqrt", 0.75, oracle::in_bits(200, exact_rsqrt), quick_rsqrt, x);
}

TEMPLATE_TEST_CASE("no number is further off than rsqrt promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::rsqrt_, TestType>("rsqrt", 0.75, oracle::in_bits(200, exact_rsqrt), quick_rsqrt);
}

TEMPLATE_TEST_CASE("rsqrt of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>(
      "rsqrt", vector_rsqrt,
      {{T(0), inf}, {-T(0), -inf}, {inf, T(0)}, {T(4), T(0.5)}, {-tiny, nan}, {-inf, nan}, {nan, nan}});
}
