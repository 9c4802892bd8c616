#include <symwise/simd/log1pmx.hpp>

#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

using accuracy::real;
using accuracy::unary;

auto const vector_log1pmx = [](auto const& x) { return symwise::simd::implementation<symwise::log1pmx_>::call(x); };

real exact_log1pmx(real const& x) {
  if (x.is_infinite() && x > 0.0) return accuracy::infinity(-1);
  return x.is_zero() ? accuracy::zero() : unary<mpfr_log1p>(x) - x;
}

auto const quick_log1pmx = [](auto v) {
  using wide = decltype(v);
  if (!(std::abs(v) < wide(0.5))) return std::log1p(v) - v;
  wide const s = v / (2 + v);
  wide power = 2 * s * s, sum = 0;
  for (int k = 3; k < 60; k += 2, power *= s * s) sum += power / wide(k);
  return s * (sum - v);
};

}  // namespace

TEMPLATE_TEST_CASE("log1pmx is within 1.5 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-1), T(1.5), 100000);
  oracle::uniform(x, T(-0.5), T(0.5), 100000);
  oracle::uniform(x, T(0), T(100), 50000);
  for (T v : {T(1), T(0.5), T(0x1p-60), T(0x1p-30)}) {
    oracle::neighbours(x, v, 50);
    oracle::neighbours(x, -v, 50);
  }
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 50000);
  oracle::check_function<symwise::log1pmx_, T>("log1pmx", 1.5, oracle::in_bits(2400, exact_log1pmx), quick_log1pmx, x);
}

TEMPLATE_TEST_CASE("no number is further off than log1pmx promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::log1pmx_, TestType>("log1pmx", 1.5, oracle::in_bits(2400, exact_log1pmx), quick_log1pmx);
}

TEMPLATE_TEST_CASE("log1pmx of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>(
      "log1pmx", vector_log1pmx,
      {{T(0), T(0)}, {-T(0), T(0)}, {T(-1), -inf}, {T(-2), nan}, {inf, -inf}, {-inf, nan}, {nan, nan}});
}
