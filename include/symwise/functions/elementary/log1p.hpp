#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

struct expm1_;

/// log(1 + x) without loss beside 0; NaN for x < -1, -infinity at -1.  DLMF 4.2.
struct log1p_ {
  static constexpr std::string_view name = "log1p", c = "log1p", latex = R"(\operatorname{log1p})";
  static constexpr int arity = 1;
  static constexpr interval domain = {-1, inf}, codomain = reals;
  static constexpr int monotonic = 1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 25;
  static constexpr special_value special_values[] = {{0, 0}, {inf, inf}};
  /// log1p(expm1(u)) is u.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (x.template is<expm1_>()) return x.argument(0);
    return {};
  }
  /// The sign of the argument is that of the value.
  static constexpr bool sign_of_argument = true;
  static constexpr auto partials(auto x) { return std::tuple{1 / (1 + x)}; }
  static constexpr stability stable_for = stability::both;
  static constexpr auto stable(auto a) {
    return std::tuple{log1p(exp(a)) >>= softplus(a), log1p(-exp(a)) >>= log1mexp(a),
                      (log1p(a - 1) >>= log(a)).when(!has_number(a)), log1p(a) - a >>= log1pmx(a),
                      log1p(a) - log1p(-a) >>= 2 * atanh(a)};
  }
  template <class T>
  static T scalar(T x) {
    return std::log1p(x);
  }
};

/// The natural logarithm of 1 + a as an expression.
template <symbolic A>
constexpr auto log1p(A a) -> made<log1p_, A> {
  return make<log1p_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/expm1.hpp>
