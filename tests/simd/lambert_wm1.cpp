#include <symwise/simd/lambert_wm1.hpp>

#include "accuracy/special.hpp"
#include "one_argument.hpp"
#include "sweep.hpp"

#include <symwise/functions/scalar/lambert_wm1.hpp>

namespace {

using accuracy::real;

auto const vector_lambert_wm1 = [](auto const& x) {
  return symwise::simd::implementation<symwise::lambert_wm1_>::call(x);
};

real exact_lambert_wm1(real const& x) { return accuracy::lambert_w(x, false); }

auto const quick_lambert_wm1 = [](auto v) { return symwise::scalar_implementation<symwise::lambert_wm1_>::call(v); };

}  // namespace

TEMPLATE_TEST_CASE("lambert_wm1 is within 1.5 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-0.36787944), T(0), 20000);
  std::vector<T> small;
  oracle::by_exponent(small, limits::denorm_min(), T(0.25), 20000);
  for (T const each : small) x.push_back(-std::abs(each));
  oracle::neighbours(x, T(-0.36787944117144233), 100);
  oracle::check_function<symwise::lambert_wm1_, T>("lambert_wm1", 1.5, oracle::in_bits(200, exact_lambert_wm1),
                                                   quick_lambert_wm1, x);
}

TEMPLATE_TEST_CASE("no number is further off than lambert_wm1 promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::lambert_wm1_, TestType>("lambert_wm1", 1.5, oracle::in_bits(200, exact_lambert_wm1),
                                                       quick_lambert_wm1);
}

TEMPLATE_TEST_CASE("lambert_wm1 of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>("lambert_wm1", vector_lambert_wm1,
                          {{T(0), -inf},
                           {-T(0), -inf},
                           {tiny, nan},
                           {T(1), nan},
                           {T(-0.375), nan},
                           {-most, nan},
                           {inf, nan},
                           {-inf, nan},
                           {nan, nan}});
}
