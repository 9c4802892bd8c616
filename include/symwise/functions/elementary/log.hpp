#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

struct exp_;

/// The natural logarithm; NaN for x < 0, -infinity at 0.  DLMF 4.2.2.
struct log_ {
  static constexpr std::string_view name = "log", sympy = "log", c = "log", latex = R"(\log)";
  static constexpr std::string_view aliases = "ln";  // in formulas
  static constexpr int arity = 1;
  static constexpr interval domain = {0, inf}, codomain = reals;
  static constexpr int monotonic = 1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 20;
  static constexpr special_value special_values[] = {{1, 0}, {inf, inf}};
  /// log(exp(u)) is u, and log(exp(u) r) is u + log(r): a factor that is positive whatever u leaves the domain as it is.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (x.template is<exp_>()) return x.argument(0);
    if (x.template is_constant<e_>()) return x.number(1);
    if (!x.is_product()) return {};
    for (int k = 0; k < x.arguments(); ++k) {
      auto const factor = x.argument(k);
      if (!factor.template is<exp_>() || factor.info().infinite) continue;
      // Not x*exp(-u), which leaves exp(0.0) where u is no exact number.
      auto rest = x.number(1);
      for (int other = 0; other < x.arguments(); ++other) {
        if (other != k) rest = rest * x.argument(other);
      }
      return factor.argument(0) + log(rest);
    }
    return {};
  }
  /// The logarithm of a sum of exponentials is computed without overflow, as softplus or logaddexp.
  static constexpr auto expansion(auto x) -> decltype(x) {
    if (!x.is_sum()) return {};
    detail::sequence<decltype(x)> exponents;
    for (int k = 0; k < x.arguments(); ++k) {
      auto const term = x.argument(k);
      if (!term.is_one() && !term.template is<exp_>()) return {};
      exponents.push_back(term.is_one() ? x.number(0) : term.argument(0));
    }
    if (exponents.size() == 2 && exponents[0].is_zero()) return softplus(exponents[1]);
    if (exponents.size() == 2 && exponents[1].is_zero()) return softplus(exponents[0]);
    for (std::size_t k = 0; k + 1 < exponents.size(); k += 2) {  // as in a tournament
      exponents.push_back(logaddexp(exponents[k], exponents[k + 1]));
    }
    return exponents.back();
  }
  static constexpr auto partials(auto x) { return std::tuple{1 / x}; }
  /// Beside 1 the argument has lost what the logarithm is made of; sums of exponentials overflow where their logarithm does not.
  static constexpr stability stable_for = stability::arguments | stability::products;
  static constexpr auto stable(auto a, auto b, auto rest) {
    auto const greater = abs(a) + sqrt(pow(a, 2) + 1);  // what the rules of sqrt have made of a + sqrt(a^2 + 1)
    auto const lesser = abs(a) + sqrt(pow(a, 2) - 1);
    return std::tuple{log(1 + exp(a)) >>= softplus(a),
                      log(-expm1(a)) >>= log1mexp(a),
                      log(exp(a) + exp(b)) >>= logaddexp(a, b),
                      (log(exp(a) + exp(b) + rest) >>= log(exp(logaddexp(a, b)) + rest)).when(are_exponentials(rest)),
                      log(a + sqrt(pow(a, 2) + 1)) >>= asinh(a),
                      log(select(a < 0, 1 / greater, greater)) >>= asinh(a),
                      log(a + sqrt(pow(a, 2) - 1)) >>= acosh(a),
                      log(select(a < 0, -1 / lesser, lesser)) >>= acosh(a),
                      log((1 + a) / (1 - a)) >>= 2 * atanh(a),
                      log(a / (1 - a)) >>= logit(a),
                      log(logistic(a)) >>= -softplus(-a),
                      (log(1 + a) >>= log1p(a)).when(!has_number(a)),
                      (log(prod(a)) >>= sum(log(a))).when(is_positive(a)),
                      (log(pow(a, b)) >>= b * log(a)).when(is_positive(a)),
                      a * log(a) >>= xlogy(a, a)};
  }
  template <class T>
  static T scalar(T x) {
    return std::log(x);
  }
};

/// The natural logarithm of a as an expression.
template <symbolic A>
constexpr auto log(A a) -> made<log_, A> {
  return make<log_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/exp.hpp>
#include <symwise/functions/elementary/logaddexp.hpp>
#include <symwise/functions/elementary/logistic.hpp>
#include <symwise/functions/elementary/softplus.hpp>
