#include <symwise/simd/factorial.hpp>
#include <symwise/simd/rgamma.hpp>

#include "accuracy/gamma.hpp"
#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

template <class T>
std::vector<T> arguments() {
  using limits = std::numeric_limits<T>;
  std::vector<T> x;
  oracle::uniform(x, T(0), T(36), 6000);
  oracle::uniform(x, T(-190), T(202), 6000);
  oracle::by_exponent(x, limits::denorm_min(), T(1e7), 3000);
  for (int k = -24; k <= 24; ++k) oracle::neighbours(x, T(k) / 2, 8);
  for (T edge : {T(34.04), T(35.04), T(170.62437), T(171.62437), T(177.6), T(-170.6), T(-177.6), T(199), T(200)})
    oracle::neighbours(x, edge, 20);
  return x;
}

}  // namespace

TEMPLATE_TEST_CASE("factorial is within 1.5 ulp", "[simd]", float, double) {
  using T = TestType;
  auto const exact = oracle::in_bits(160, [](accuracy::real const& v) { return accuracy::factorial(v); });
  auto const quick = [](auto v) { return static_cast<decltype(v)>(std::tgamma(static_cast<long double>(v) + 1)); };
  oracle::check_function<symwise::factorial_, T>("factorial", 1.5, exact, quick, arguments<T>());
  oracle::check_sweep<symwise::factorial_, T>("factorial", 1.5, exact, quick);
}

TEMPLATE_TEST_CASE("1/gamma is within 1.5 ulp", "[simd]", float, double) {
  using T = TestType;
  auto const exact = oracle::in_bits(160, [](accuracy::real const& v) { return accuracy::reciprocal_gamma(v); });
  auto const quick = [](auto v) { return static_cast<decltype(v)>(1 / std::tgamma(static_cast<long double>(v))); };
  oracle::check_function<symwise::rgamma_, T>("rgamma", 1.5, exact, quick, arguments<T>());
  oracle::check_sweep<symwise::rgamma_, T>("rgamma", 1.5, exact, quick);
}

TEMPLATE_TEST_CASE("factorial and 1/gamma of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  T const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min();
  oracle::check_values<T>("factorial",
                          [](auto const& v) { return symwise::simd::implementation<symwise::factorial_>::call(v); },
                          {{T(0), T(1)},
                           {-T(0), T(1)},
                           {T(-1), inf},
                           {T(-2), nan},
                           {inf, inf},
                           {-inf, nan},
                           {nan, nan},
                           {tiny, T(1)},
                           {-tiny, T(1)},
                           {limits::max(), inf},
                           {-limits::max(), nan}});
  oracle::check_values<T>("rgamma",
                          [](auto const& v) { return symwise::simd::implementation<symwise::rgamma_>::call(v); },
                          {{T(0), T(0)},
                           {-T(0), -T(0)},
                           {T(-1), T(0)},
                           {inf, T(0)},
                           {-inf, nan},
                           {nan, nan},
                           {tiny, tiny},
                           {-tiny, -tiny},
                           {limits::max(), T(0)},
                           {-limits::max(), T(0)}});
}
