#include <symwise/simd/zeta.hpp>

#include "accuracy/gamma.hpp"
#include "one_argument.hpp"
#include "sweep.hpp"

#include <symwise/functions/scalar/policy.hpp>

#include <boost/math/special_functions/zeta.hpp>

namespace {

auto const vector_zeta = [](auto const& x) { return symwise::simd::implementation<symwise::zeta_>::call(x); };

/// On the left by the integral's symmetry, in a form that does not overflow.
auto const quick_zeta = [](auto v) {
  long double const s = v, t = 1 - s;
  if (std::abs(s) < 0x1p-66L) return decltype(v)(-0.5);
  if (!(s < 0)) return decltype(v)(s > 70 ? 1 : boost::math::zeta(s, symwise::detail::quiet()));
  constexpr long double pi = 3.14159265358979323846264338327950288L;
  long double const half = std::fmod(s, 4.0L) / 2, whole = std::nearbyint(half);
  long double const sine = (std::fmod(whole, 2.0L) == 0 ? 1 : -1) * std::sin(pi * (half - whole));
  long double const gamma = std::exp(std::lgamma(t) - t * std::log(2 * pi));
  return decltype(v)(2 * sine * gamma * (t > 70 ? 1 : boost::math::zeta(t, symwise::detail::quiet())));
};

}  // namespace

TEMPLATE_TEST_CASE("zeta is within 1 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  std::vector<T> x;
  oracle::uniform(x, T(0), T(60), 1500);
  oracle::uniform(x, T(-4), T(4), 1500);
  oracle::uniform(x, T(-270), T(0), 1500);
  oracle::by_exponent(x, limits::denorm_min(), T(80), 500);
  for (int k = -6; k <= 4; ++k) oracle::neighbours(x, T(k) / 2, 8);
  for (T const edge : {T(-20), T(-60), T(-171), T(-260), T(-261), T(60)}) oracle::neighbours(x, edge, 8);
  oracle::check_function<symwise::zeta_, T>(
      "zeta", 1.0, oracle::slowly_in_bits(160, [](accuracy::real const& v) { return accuracy::zeta(v); }), quick_zeta,
      x);
}

TEMPLATE_TEST_CASE("no number is further off than zeta promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::zeta_, TestType>(
      "zeta", 1.0, oracle::slowly_in_bits(160, [](accuracy::real const& v) { return accuracy::zeta(v); }), quick_zeta,
      [](auto v) { return std::fmod(v, decltype(v)(270)); }, 10000);
}

TEMPLATE_TEST_CASE("zeta of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  T const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(), half = T(-0.5);
  oracle::check_values<T>("zeta", vector_zeta,
                          {{T(0), half},
                           {-T(0), half},
                           {tiny, half},
                           {-tiny, half},
                           {T(1), inf},
                           {T(-2), T(0)},
                           {T(-200), T(0)},
                           {T(-1e6), T(0)},
                           {-limits::max(), T(0)},
                           {T(1e6), T(1)},
                           {limits::max(), T(1)},
                           {T(-1001), -inf},
                           {T(-1003), inf},
                           {inf, T(1)},
                           {-inf, nan},
                           {nan, nan}});
}
