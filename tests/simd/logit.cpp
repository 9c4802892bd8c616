#include <symwise/simd/logit.hpp>

#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

using accuracy::real;
using accuracy::unary;

auto const vector_logit = [](auto const& x) { return symwise::simd::implementation<symwise::logit_>::call(x); };

real exact_logit(real const& x) {
  if (x.is_zero()) return accuracy::infinity(-1);
  return unary<mpfr_log>(x / (real(1.0) - x));
}

auto const quick_logit = [](auto v) {
  using wide = decltype(v);
  return v > wide(0.25) && v < wide(0.75) ? std::log1p((2 * v - 1) / (1 - v)) : std::log(v) - std::log1p(-v);
};

}  // namespace

TEMPLATE_TEST_CASE("logit is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(0), T(1), 200000);
  oracle::uniform(x, T(0.45), T(0.55), 200000);
  for (T v : {T(0.25), T(0.5), T(0.75), T(1), T(0x1p-30), T(0x1p-60)}) {
    oracle::neighbours(x, v, 50);
    oracle::neighbours(x, -v, 50);
  }
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 50000);
  oracle::check_function<symwise::logit_, T>("logit", 1.0, oracle::in_bits(1400, exact_logit), quick_logit, x);
}

TEMPLATE_TEST_CASE("no number is further off than logit promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::logit_, TestType>("logit", 1.0, oracle::in_bits(1400, exact_logit), quick_logit);
}

TEMPLATE_TEST_CASE("logit of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>(
      "logit", vector_logit,
      {{T(0), -inf}, {-T(0), -inf}, {T(0.5), T(0)}, {T(1), inf}, {T(1.5), nan}, {-tiny, nan}, {inf, nan}, {nan, nan}});
}
