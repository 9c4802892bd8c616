#include <symwise/simd/lambert_w0.hpp>

#include "accuracy/special.hpp"
#include "one_argument.hpp"
#include "sweep.hpp"

#include <symwise/functions/scalar/lambert_w0.hpp>

namespace {

using accuracy::real;

auto const vector_lambert_w0 = [](auto const& x) {
  return symwise::simd::implementation<symwise::lambert_w0_>::call(x);
};

real exact_lambert_w0(real const& x) { return accuracy::lambert_w(x, true); }

auto const quick_lambert_w0 = [](auto v) { return symwise::scalar_implementation<symwise::lambert_w0_>::call(v); };

}  // namespace

TEMPLATE_TEST_CASE("lambert_w0 is within 1.5 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-0.36787944), T(4), 20000);
  oracle::uniform(x, T(0), T(1000), 10000);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 20000);
  oracle::neighbours(x, T(-0.36787944117144233), 100);
  oracle::neighbours(x, T(2.75), 50);
  oracle::check_function<symwise::lambert_w0_, T>("lambert_w0", 1.5, oracle::in_bits(200, exact_lambert_w0),
                                                  quick_lambert_w0, x);
}

TEMPLATE_TEST_CASE("no number is further off than lambert_w0 promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::lambert_w0_, TestType>("lambert_w0", 1.5, oracle::in_bits(200, exact_lambert_w0),
                                                      quick_lambert_w0);
}

TEMPLATE_TEST_CASE("lambert_w0 of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>("lambert_w0", vector_lambert_w0,
                          {{T(0), T(0)},
                           {-T(0), -T(0)},
                           {tiny, tiny},
                           {-tiny, -tiny},
                           {T(-0.375), nan},
                           {-most, nan},
                           {inf, inf},
                           {-inf, nan},
                           {nan, nan}});
}
