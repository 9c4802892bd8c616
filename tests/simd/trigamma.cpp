#include <symwise/simd/trigamma.hpp>

#include "accuracy/gamma.hpp"
#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

/// By recurrence and the asymptotic series; negative arguments by reflection.
auto const quick_trigamma = [](auto v) {
  long double x = v, sum = 0;
  if (!(x > 0)) {
    constexpr long double pi = 3.14159265358979323846264338327950288L;
    long double const s = std::sin(pi * (x - std::nearbyint(x)));
    sum = pi * pi / (s * s);
    x = 1 - x;
  }
  long double rest = 0;
  for (; x < 30; x += 1) rest += 1 / (x * x);
  long double const z = 1 / (x * x);
  rest += 1 / x + z / 2 + z / x * (1.0L / 6 - z * (1.0L / 30 - z * (1.0L / 42 - z * (1.0L / 30 - z * 5 / 66))));
  return decltype(v)(v > 0 ? rest : sum - rest);
};

}  // namespace

TEMPLATE_TEST_CASE("trigamma is within 2 ulp", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  std::vector<T> x;
  oracle::uniform(x, T(0), T(6), 10000);
  oracle::uniform(x, T(4), T(200), 3000);
  oracle::uniform(x, T(-200), T(0), 3000);
  oracle::by_exponent(x, limits::denorm_min(), T(1e7), 5000);
  for (int k = -20; k <= 20; ++k) oracle::neighbours(x, T(k) / 4, 8);
  for (int k = 0; k <= 16; ++k) oracle::neighbours(x, T(15) / (T(k) + T(0.5)), 8);  // both sides of each piece
  oracle::check_function<symwise::trigamma_, T>(
      "trigamma", 2.0, oracle::slowly_in_bits(160, [](accuracy::real const& v) { return accuracy::polygamma(1.0, v); }),
      quick_trigamma, x);
}

TEMPLATE_TEST_CASE("no positive number is further off than trigamma promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::trigamma_, TestType>(
      "trigamma", 2.0, oracle::in_bits(160, [](accuracy::real const& v) { return accuracy::polygamma(1.0, v); }),
      quick_trigamma, [](auto x) { return std::abs(x); });
}

TEMPLATE_TEST_CASE("trigamma of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  T const inf = limits::infinity(), nan = limits::quiet_NaN();
  oracle::check_values<T>("trigamma",
                          [](auto const& v) { return symwise::simd::implementation<symwise::trigamma_>::call(v); },
                          {{T(0), inf},
                           {-T(0), inf},
                           {T(-1), inf},
                           {-limits::max(), inf},
                           {inf, T(0)},
                           {-inf, nan},
                           {nan, nan},
                           {limits::denorm_min(), inf},
                           {-limits::denorm_min(), inf},
                           {limits::max(), T(1) / limits::max()}});
}
