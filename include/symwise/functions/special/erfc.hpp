#pragma once
#include <symwise/functions/arithmetic/sqrt.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The complementary error function 1 - erf(x), without cancellation for large x.  DLMF 7.2.2.
struct erfc_ {
  static constexpr std::string_view name = "erfc", sympy = "erfc", c = "erfc", latex = R"(\operatorname{erfc})";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = {0, 2, true, false};
  static constexpr int monotonic = -1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.5;
  static constexpr int cost = 50;
  static constexpr special_value special_values[] = {{0, 1}, {inf, 0}, {-inf, 2}};
  static constexpr auto partials(auto x) { return std::tuple{-2 / sqrt(pi) * exp(-pow(x, 2))}; }
  static constexpr stability stable_for = stability::sums | stability::exponentials;
  /// Beside exp(a^2) it is erfcx(a): the one overflows where the other underflows.
  static constexpr auto stable(auto a, auto b) {
    return std::tuple{1 - erfc(a) >>= erf(a), 2 - erfc(a) >>= erfc(-a),
                      (exp(b) * erfc(a) >>= exp(b - pow(a, 2)) * erfcx(a)).when(shares_terms(b, pow(a, 2)))};
  }
  /// float goes through double.
  template <class T>
  static T scalar(T x) {
    return static_cast<T>(std::erfc(static_cast<double>(x)));
  }
};

/// The complementary error function of a as an expression.
template <symbolic A>
constexpr auto erfc(A a) -> made<erfc_, A> {
  return make<erfc_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/pow.hpp>
#include <symwise/functions/elementary/exp.hpp>
#include <symwise/functions/special/erf.hpp>
#include <symwise/functions/special/erfcx.hpp>
