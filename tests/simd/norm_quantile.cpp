#include <symwise/simd/norm_quantile.hpp>

#include "accuracy/special.hpp"
#include "one_argument.hpp"
#include "sweep.hpp"

#include <symwise/functions/scalar/norm_quantile.hpp>

namespace {

using accuracy::real;

auto const vector_norm_quantile = [](auto const& x) {
  return symwise::simd::implementation<symwise::norm_quantile_>::call(x);
};

real exact_norm_quantile(real const& x) { return accuracy::norm_quantile(x); }

auto const quick_norm_quantile = [](auto v) {
  return symwise::scalar_implementation<symwise::norm_quantile_>::call(v);
};

}  // namespace

TEMPLATE_TEST_CASE("norm_quantile is within 1.5 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(0), T(1), 20000);
  oracle::by_exponent(x, limits::denorm_min(), T(1), 20000);
  for (T const at : {T(0.25), T(0.5), T(0.75)}) oracle::neighbours(x, at, 100);
  oracle::check_function<symwise::norm_quantile_, T>(
      "norm_quantile", 1.5, oracle::slowly_in_bits(200, exact_norm_quantile), quick_norm_quantile, x);
}

TEMPLATE_TEST_CASE("no number is further off than norm_quantile promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::norm_quantile_, TestType>(
      "norm_quantile", 1.5, oracle::in_bits(200, exact_norm_quantile), quick_norm_quantile);
}

TEMPLATE_TEST_CASE("norm_quantile of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>("norm_quantile", vector_norm_quantile,
                          {{T(0), -inf},
                           {-T(0), -inf},
                           {T(0.5), T(0)},
                           {T(1), inf},
                           {-tiny, nan},
                           {T(1.5), nan},
                           {inf, nan},
                           {-inf, nan},
                           {nan, nan}});
}
