#include <symwise/simd/log_norm_cdf.hpp>

#include "accuracy/special.hpp"
#include "one_argument.hpp"
#include "sweep.hpp"

#include <symwise/functions/scalar/log_norm_cdf.hpp>

namespace {

using accuracy::real;

auto const vector_log_norm_cdf = [](auto const& x) {
  return symwise::simd::implementation<symwise::log_norm_cdf_>::call(x);
};

real exact_log_norm_cdf(real const& x) { return accuracy::log_norm_cdf(x); }

auto const quick_log_norm_cdf = [](auto v) { return symwise::scalar_implementation<symwise::log_norm_cdf_>::call(v); };

}  // namespace

TEMPLATE_TEST_CASE("log_norm_cdf is within 2.5 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-40), T(10), 20000);
  oracle::uniform(x, T(-1), T(1), 10000);
  oracle::uniform(x, T(8), T(39), 5000);
  oracle::uniform(x, T(-200), T(-80), 5000);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 5000);
  oracle::neighbours(x, T(-90), 50);
  oracle::check_function<symwise::log_norm_cdf_, T>(
      "log_norm_cdf", 2.5, oracle::slowly_in_bits(200, exact_log_norm_cdf), quick_log_norm_cdf, x);
}

TEMPLATE_TEST_CASE("no number is further off than log_norm_cdf promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::log_norm_cdf_, TestType>("log_norm_cdf", 2.5, oracle::in_bits(200, exact_log_norm_cdf),
                                                        quick_log_norm_cdf);
}

TEMPLATE_TEST_CASE("log_norm_cdf of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>("log_norm_cdf", vector_log_norm_cdf,
                          {{T(-1e30f), sizeof(T) == 4 ? -inf : T(-1e30f) * T(1e30f) / 2},
                           {-most, -inf},
                           {most, -T(0)},
                           {inf, -T(0)},
                           {-inf, -inf},
                           {nan, nan}});
}
