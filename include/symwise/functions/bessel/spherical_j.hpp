#pragma once
#include <symwise/functions/bessel/spherical.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The spherical Bessel function of the first kind, sin(x)/x for n = 0. Orders n are integers from 0 to 128, NaN for others.
/// DLMF 10.47.3.
struct spherical_j_ {
  static constexpr std::string_view name = "spherical_j", sympy = "jn", c = "spherical_j", latex = R"(\mathsf{j}_{#1})";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {closed(0, 128), reals}, codomain = closed(-1, 1);
  static constexpr double max_ulp = 28.0;
  /// Beside its zeros the error counts in units of
  static constexpr std::string_view max_ulp_of = "the amplitude 1/|x| for |x| > n";
  static constexpr auto canonical(auto n, auto x) -> decltype(x) {
    if (n.is_zero()) return sinc(x);
    if (x.is_zero() && n.is_integer_number() && n.numerator() > 0 && n.numerator() <= 128) return x;
    return {};
  }
  static constexpr auto partials(auto n, auto x) {
    return std::tuple{
        no_partial{},
        (select(eq(n, 0), x.number(0), n * spherical_j(n - 1, x)) - (n + 1) * spherical_j(n + 1, x)) / (2 * n + 1)};
  }
  /// The power series where its terms fall, recurrence upwards where x > n, else downwards from far above, DLMF 10.51.1. float
  /// goes through double.
  template <class T>
  static T scalar(T order, T argument) {
    auto const n = static_cast<double>(order);
    auto const x = static_cast<double>(argument);
    if (!detail::is_spherical_order(n) || std::isnan(x)) return std::numeric_limits<T>::quiet_NaN();
    if (std::signbit(x)) return std::fmod(n, 2) == 0 ? scalar(order, -argument) : -scalar(order, -argument);
    if (std::isinf(x)) return 0;
    if (x * x <= 4 * n + 6) return static_cast<T>(detail::spherical_series<-1>(n, x));
    double const zeroth = std::sin(x) / x;
    double const first = (zeroth - std::cos(x)) / x;
    if (n == 0) return static_cast<T>(zeroth);
    if (x >= n) {
      double below = zeroth;
      double value = first;
      for (double k = 1; k < n; ++k) {
        double const above = (2 * k + 1) / x * value - below;
        below = value;
        value = above;
      }
      return static_cast<T>(value);
    }
    double above = 0;
    double value = 0x1p-600;
    double wanted = 0;
    for (double k = std::ceil(n + 40 + n / 4); k > 0; --k) {
      double const below = (2 * k + 1) / x * value - above;
      above = value;
      value = below;
      if (k == n + 1) wanted = value;
    }
    return static_cast<T>(std::abs(zeroth) > std::abs(first) ? wanted * (zeroth / value) : wanted * (first / above));
  }
};

/// The spherical Bessel function of the first kind, of order n, as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto spherical_j(A n, B x) -> made<spherical_j_, A, B> {
  return make<spherical_j_>(n, x);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/sinc.hpp>
#include <symwise/functions/piecewise/eq.hpp>
#include <symwise/functions/piecewise/select.hpp>
