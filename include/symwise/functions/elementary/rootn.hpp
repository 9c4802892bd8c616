#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The real root of integer order n: of negative x for odd n, NaN for even n; n < 0 gives the reciprocal, n = 0 and
/// fractions NaN. There is no derivative with respect to n.
struct rootn_ {
  static constexpr std::string_view name = "rootn", sympy = "real_root", c = "rootn", latex = R"(\sqrt[#2]{#1})";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {reals, reals}, codomain = reals;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 25;
  /// The roots that have a function of their own.
  static constexpr auto canonical(auto x, auto n) -> decltype(x) {
    if (n.is_one()) return x;
    if (!n.is_integer_number()) return {};
    if (n.numerator() == 2) return sqrt(x);
    if (n.numerator() == 3) return cbrt(x);
    if (n.numerator() == -1) return 1 / x;
    return {};
  }
  static constexpr auto partials(auto x, auto n) { return std::tuple{pow(rootn(x, n), 1 - n) / n, no_partial{}}; }
  /// One step of Newton's method on what pow gives. float goes through double.
  template <class T>
  static T scalar(T argument, T order) {
    auto const x = static_cast<double>(argument);
    auto const n = static_cast<double>(order);
    if (n == 0 || n != std::trunc(n) || std::isinf(n) || std::isnan(x)) return std::numeric_limits<T>::quiet_NaN();
    bool const odd = std::trunc(n / 2) != n / 2;
    if (x < 0 && !odd) return std::numeric_limits<T>::quiet_NaN();
    double const a = std::abs(x);
    double y = std::pow(a, 1 / n);
    if (a > 0 && std::isfinite(a) && std::abs(n) < 1000 && n != 1) {
      // a = mantissa 2^(n shift), so that the power of the root stays in range
      double const shift = std::ceil(static_cast<double>(std::ilogb(a)) / n);
      double const mantissa = std::scalbn(std::scalbn(a, static_cast<int>(-shift * n / 2)),
                                          static_cast<int>(-shift * n) - static_cast<int>(-shift * n / 2));
      y = std::pow(mantissa, 1 / n);
      y -= y * ((std::pow(y, n) - mantissa) / (n * mantissa));
      y = std::scalbn(y, static_cast<int>(shift));
    }
    return static_cast<T>(odd ? std::copysign(y, x) : y);
  }
};

/// The real n-th root of x as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto rootn(A x, B n) -> made<rootn_, A, B> {
  return make<rootn_>(x, n);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/pow.hpp>
#include <symwise/functions/arithmetic/sqrt.hpp>
#include <symwise/functions/elementary/cbrt.hpp>
