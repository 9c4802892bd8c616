#pragma once
#include <symwise/core/record.hpp>
#include <symwise/functions/elementary/whole_logarithm.hpp>

namespace symwise::inline SYMWISE_ABI {

struct exp10_;

/// The decimal logarithm, of base 10; NaN for x < 0, -infinity at 0.  DLMF 4.2.
struct log10_ {
  static constexpr std::string_view name = "log10", sympy = "log(#1, 10)", c = "log10", latex = R"(\log_{10})";
  static constexpr int arity = 1;
  static constexpr interval domain = {0, inf}, codomain = reals;
  static constexpr int monotonic = 1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 20;
  static constexpr special_value special_values[] = {{1, 0}, {inf, inf}};
  /// log10(exp10(u)) is u; powers of 10 have integers.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (x.template is<exp10_>()) return x.argument(0);
    return detail::whole_logarithm(x, 10);
  }
  static constexpr auto partials(auto x) { return std::tuple{1 / (x * log(x.number(10)))}; }
  /// float goes through double.
  template <class T>
  static T scalar(T x) {
    return static_cast<T>(std::log10(static_cast<double>(x)));
  }
};

/// The decimal logarithm of a as an expression.
template <symbolic A>
constexpr auto log10(A a) -> made<log10_, A> {
  return make<log10_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/exp10.hpp>
#include <symwise/functions/elementary/log.hpp>
