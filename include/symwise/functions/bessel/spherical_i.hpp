#pragma once
#include <symwise/functions/bessel/spherical.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The modified spherical Bessel function of the first kind, sinh(x)/x for n = 0. Orders n are integers from 0 to 128, NaN for
/// others.  DLMF 10.47.7.
struct spherical_i_ {
  static constexpr std::string_view name = "spherical_i", sympy = "sqrt(pi/(2*(#2)))*besseli(#1 + 1/2, #2)",
                                    c = "spherical_i", latex = R"(\mathsf{i}^{(1)}_{#1})";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {closed(0, 128), reals}, codomain = reals;
  static constexpr double max_ulp = 24.0;
  static constexpr auto canonical(auto n, auto x) -> decltype(x) {
    if (n.is_zero()) return sinhc(x);
    if (x.is_zero() && n.is_integer_number() && n.numerator() > 0 && n.numerator() <= 128) return x;
    return {};
  }
  static constexpr auto partials(auto n, auto x) {
    return std::tuple{
        no_partial{},
        (select(eq(n, 0), x.number(0), n * spherical_i(n - 1, x)) + (n + 1) * spherical_i(n + 1, x)) / (2 * n + 1)};
  }
  /// The power series up to x^2 = 4 n + 6, beyond it the ratios of neighbouring orders by their continued fraction, DLMF
  /// 10.51.4, times sinh(x)/x. float goes through double.
  template <class T>
  static T scalar(T order, T argument) {
    auto const n = static_cast<double>(order);
    auto const x = static_cast<double>(argument);
    if (!detail::is_spherical_order(n) || std::isnan(x)) return std::numeric_limits<T>::quiet_NaN();
    if (std::signbit(x)) return std::fmod(n, 2) == 0 ? scalar(order, -argument) : -scalar(order, -argument);
    if (x * x <= 4 * n + 6) return static_cast<T>(detail::spherical_series<1>(n, x));
    if (x > 3000) return std::numeric_limits<T>::infinity();
    double ratio = 0;
    double product = 1;
    for (double k = std::ceil(n + 40 + std::fmin(4 * x, 400)); k > 0; --k) {
      ratio = x / (2 * k + 1 + x * ratio);
      if (k <= n) product *= ratio;
    }
    if (x < 700) return static_cast<T>(std::sinh(x) / x * product);
    double const root = std::exp(x / 2);
    return static_cast<T>(root / (2 * x) * product * root);
  }
};

/// The modified spherical Bessel function of the first kind, of order n, as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto spherical_i(A n, B x) -> made<spherical_i_, A, B> {
  return make<spherical_i_>(n, x);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/sinhc.hpp>
#include <symwise/functions/piecewise/eq.hpp>
#include <symwise/functions/piecewise/select.hpp>
