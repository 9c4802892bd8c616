#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

struct log10_;

/// The exponential function of base 10, 10^x.
struct exp10_ {
  static constexpr std::string_view name = "exp10", sympy = "10**(#1)", c = "exp10", latex = "10^{#1}";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = open(0, inf);
  static constexpr bool exponential = true;
  static constexpr int monotonic = 1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 20;
  static constexpr special_value special_values[] = {{0, 1}, {inf, inf}, {-inf, 0}};
  /// Small integers; exp10(log10(u)) is u where u is known not to be negative.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (x.template is<log10_>() && x.argument(0).is_nonnegative()) return x.argument(0);
    if (!x.is_integer_number() || x.numerator() < -18 || x.numerator() > 18) return {};
    std::int64_t power = 1;
    for (std::int64_t k = x.numerator() < 0 ? -x.numerator() : x.numerator(); k > 0; --k) power *= 10;
    return x.numerator() < 0 ? x.number(1, power) : x.number(power);
  }
  static constexpr auto partials(auto x) { return std::tuple{log(x.number(10)) * exp10(x)}; }
  /// float goes through double.
  template <class T>
  static T scalar(T x) {
    return static_cast<T>(std::pow(10.0, static_cast<double>(x)));
  }
};

/// 10 to the power a as an expression.
template <symbolic A>
constexpr auto exp10(A a) -> made<exp10_, A> {
  return make<exp10_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/log.hpp>
#include <symwise/functions/elementary/log10.hpp>
