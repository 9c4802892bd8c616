#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

struct log_;

/// The exponential function e^x.  DLMF 4.2.19.
struct exp_ {
  static constexpr std::string_view name = "exp", sympy = "exp", c = "exp", latex = R"(\exp)";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = open(0, inf);
  static constexpr bool analytic = true;
  static constexpr bool exponential = true;
  static constexpr int monotonic = 1;
  static constexpr double max_ulp = 1.0;
  static constexpr special_value special_values[] = {{0, 1}, {inf, inf}, {-inf, 0}};
  /// exp(log(u)) is u where u is known not to be negative.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (x.template is<log_>() && x.argument(0).is_nonnegative()) return x.argument(0);
    return {};
  }
  static constexpr auto partials(auto x) { return std::tuple{exp(x)}; }
  template <class T>
  static T scalar(T x) {
    return std::exp(x);
  }
};

/// e to the power a as an expression.
template <symbolic A>
constexpr auto exp(A a) -> made<exp_, A> {
  return make<exp_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/log.hpp>
