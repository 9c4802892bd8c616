#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// x! = Gamma(x + 1); correctly rounded for integers from 0 to 170. NaN at negative integers.  DLMF 5.4.1.
struct factorial_ {
  static constexpr std::string_view name = "factorial", sympy = "factorial", c = "factorial",
                                    latex = R"(\left(#1\right)!)";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr bool meromorphic = true;
  static constexpr double max_ulp = 1.5;
  static constexpr int cost = 80;
  static constexpr special_value special_values[] = {{inf, inf}};
  /// Exact for 0 to 20, the largest whose factorial has 64 bits.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (!x.is_integer_number() || x.numerator() < 0 || x.numerator() > 20) return {};
    std::int64_t product = 1;
    for (std::int64_t k = 2; k <= x.numerator(); ++k) product *= k;
    return x.number(product);
  }
  /// Positive for arguments that are not negative.
  static constexpr facts infer(graph const& g, id const* a, int) {
    return g.known(a[0], assumption::nonnegative) ? facts(assumption::nonnegative) | assumption::nonzero : facts();
  }
  static constexpr auto partials(auto x) { return std::tuple{tgamma(x + 1) * digamma(x + 1)}; }
  /// Products for integers; else Gamma(x + 1) with the rounding error of x + 1 made up for. float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    if (x >= 0 && x <= 170 && x == std::floor(x)) {
      double high = 1;
      double low = 0;
      for (double k = 2; k <= x; ++k) {
        double const product = high * k;
        low = low * k + std::fma(high, k, -product);
        high = product;
      }
      return static_cast<T>(high + low);
    }
    double const y = x + 1;
    double const g = std::tgamma(y);
    if (!(y > 0 && std::isfinite(g))) return static_cast<T>(g);
    double const lost = x < 1 ? x - (y - 1) : 1 - (y - x);
    return static_cast<T>(g + g * lost * (std::log(y) - 0.5 / y));
  }
};

/// The factorial of a as an expression.
template <symbolic A>
constexpr auto factorial(A a) -> made<factorial_, A> {
  return make<factorial_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/gamma/digamma.hpp>
#include <symwise/functions/gamma/tgamma.hpp>
