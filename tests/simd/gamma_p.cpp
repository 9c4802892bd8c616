#include <symwise/simd/gamma_p.hpp>
#include <symwise/simd/gamma_q.hpp>

#include "accuracy/incomplete.hpp"
#include "one_argument.hpp"

namespace {

template <class R, int N> auto const vector_gamma = [](auto const& x) {
  return symwise::simd::implementation<R>::call(std::integral_constant<int, N>(), x);
};

/// The same in long double: the finite sum of the upper function, the series of the lower one up to n.
template <bool Upper> long double quick_gamma(int n, long double x) {
  long double term = 1, sum = 0;
  if (Upper || x > n) {
    for (int k = 0; k < n; term *= x / ++k) sum += term;
    long double const upper = std::exp(-x) * sum;
    return Upper ? upper : 1 - upper;
  }
  for (int k = 1; k <= n; ++k) term *= x / k;
  for (int k = n + 1; term > sum * 1e-22L; term *= x / k++) sum += term;
  return std::exp(-x) * sum;
}

/// Both functions of the literal N are within `promise` of the reference.
template <int N, class T> void check_literal(double promise) {
  using limits = std::numeric_limits<T>;
  std::vector<T> x{T(0), -T(0)};
  oracle::uniform(x, T(0), T(2 * N), 1500);
  oracle::uniform(x, T(0), T(sizeof(T) == 8 ? 810 : 160), 1500);
  oracle::by_exponent(x, limits::denorm_min(), T(900), 1500, false);
  for (double end : {double(N), 87.0, 104.0, 708.0, 745.0, 805.0}) oracle::neighbours(x, T(end), 10);
  auto const exact = [](bool upper) {
    return oracle::slowly_in_bits(200, [upper](accuracy::real const& v) {
      auto const both = accuracy::incomplete_gamma(accuracy::real(double(N)), v, true);
      return upper ? both.upper : both.lower;
    });
  };
  std::string const n = std::to_string(N);
  oracle::check_function<T>(
      "gamma_q of " + n, promise, vector_gamma<symwise::gamma_q_, N>, exact(true),
      [](auto v) { return static_cast<decltype(v)>(quick_gamma<true>(N, v)); }, x);
  oracle::check_function<T>(
      "gamma_p of " + n, promise, vector_gamma<symwise::gamma_p_, N>, exact(false),
      [](auto v) { return static_cast<decltype(v)>(quick_gamma<false>(N, v)); }, x);
}

}  // namespace

TEMPLATE_TEST_CASE("incomplete gamma functions of literal integers are within 7 ulp", "[simd]", float, double) {
  check_literal<1, TestType>(3);
  check_literal<12, TestType>(7);
}

TEMPLATE_TEST_CASE("incomplete gamma functions of literal integers at special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  T const inf = limits::infinity(), nan = limits::quiet_NaN(), least = limits::denorm_min();
  oracle::check_values<T>("gamma_q of 3", vector_gamma<symwise::gamma_q_, 3>,
                          {{T(0), T(1)},
                           {-T(0), T(1)},
                           {least, T(1)},
                           {inf, T(0)},
                           {limits::max(), T(0)},
                           {-inf, nan},
                           {-least, nan},
                           {nan, nan}});
  oracle::check_values<T>("gamma_p of 3", vector_gamma<symwise::gamma_p_, 3>,
                          {{T(0), T(0)},
                           {-T(0), T(0)},
                           {least, T(0)},
                           {inf, T(1)},
                           {limits::max(), T(1)},
                           {-inf, nan},
                           {-least, nan},
                           {nan, nan}});
}
