#pragma once
#include <symwise/core/record.hpp>
#include <symwise/functions/elementary/whole_logarithm.hpp>

namespace symwise::inline SYMWISE_ABI {

struct exp2_;

/// The binary logarithm, of base 2; NaN for x < 0, -infinity at 0.  DLMF 4.2.
struct log2_ {
  static constexpr std::string_view name = "log2", sympy = "log(#1, 2)", c = "log2", latex = R"(\log_{2})";
  static constexpr int arity = 1;
  static constexpr interval domain = {0, inf}, codomain = reals;
  static constexpr int monotonic = 1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 20;
  static constexpr special_value special_values[] = {{1, 0}, {inf, inf}};
  /// log2(exp2(u)) is u; powers of 2 have integers.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (x.template is<exp2_>()) return x.argument(0);
    return detail::whole_logarithm(x, 2);
  }
  static constexpr auto partials(auto x) { return std::tuple{1 / (x * log(x.number(2)))}; }
  /// float goes through double.
  template <class T>
  static T scalar(T x) {
    return static_cast<T>(std::log2(static_cast<double>(x)));
  }
};

/// The binary logarithm of a as an expression.
template <symbolic A>
constexpr auto log2(A a) -> made<log2_, A> {
  return make<log2_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/exp2.hpp>
#include <symwise/functions/elementary/log.hpp>
