#pragma once
#include <symwise/functions/bessel/spherical.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The spherical Bessel function of the second kind, -cos(x)/x for n = 0. Orders n are integers from 0 to 128, NaN for others.
/// DLMF 10.47.4.
struct spherical_y_ {
  static constexpr std::string_view name = "spherical_y", sympy = "yn", c = "spherical_y", latex = R"(\mathsf{y}_{#1})";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {closed(0, 128), reals}, codomain = reals;
  static constexpr double max_ulp = 48.0;
  /// Beside its zeros the error counts in units of
  static constexpr std::string_view max_ulp_of = "the amplitude 1/|x| for |x| > n";
  static constexpr auto canonical(auto n, auto x) -> decltype(x) {
    if (n.is_zero()) return -cos(x) / x;
    return {};
  }
  static constexpr auto partials(auto n, auto x) {
    return std::tuple{
        no_partial{},
        (select(eq(n, 0), x.number(0), n * spherical_y(n - 1, x)) - (n + 1) * spherical_y(n + 1, x)) / (2 * n + 1)};
  }
  /// Recurrence upwards, DLMF 10.51.1. float goes through double.
  template <class T>
  static T scalar(T order, T argument) {
    auto const n = static_cast<double>(order);
    auto const x = static_cast<double>(argument);
    if (!detail::is_spherical_order(n) || std::isnan(x)) return std::numeric_limits<T>::quiet_NaN();
    if (std::signbit(x)) return std::fmod(n, 2) == 0 ? -scalar(order, -argument) : scalar(order, -argument);
    if (std::isinf(x)) return 0;
    double below = -std::cos(x) / x;
    if (n == 0) return static_cast<T>(below);
    double value = (below - std::sin(x)) / x;
    for (double k = 1; k < n && std::isfinite(value); ++k) {
      double const above = (2 * k + 1) / x * value - below;
      below = value;
      value = above;
    }
    return static_cast<T>(value);
  }
};

/// The spherical Bessel function of the second kind, of order n, as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto spherical_y(A n, B x) -> made<spherical_y_, A, B> {
  return make<spherical_y_>(n, x);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/cos.hpp>
#include <symwise/functions/piecewise/eq.hpp>
#include <symwise/functions/piecewise/select.hpp>
