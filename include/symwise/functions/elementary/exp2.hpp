#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

struct log2_;

/// The exponential function of base 2, 2^x; exact for integers.
struct exp2_ {
  static constexpr std::string_view name = "exp2", sympy = "2**(#1)", c = "exp2", latex = "2^{#1}";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = open(0, inf);
  static constexpr bool exponential = true;
  static constexpr int monotonic = 1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 20;
  static constexpr special_value special_values[] = {{0, 1}, {inf, inf}, {-inf, 0}};
  /// Small integers; exp2(log2(u)) is u where u is known not to be negative.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (x.template is<log2_>() && x.argument(0).is_nonnegative()) return x.argument(0);
    if (!x.is_integer_number() || x.numerator() < -62 || x.numerator() > 62) return {};
    std::int64_t const power = std::int64_t{1} << (x.numerator() < 0 ? -x.numerator() : x.numerator());
    return x.numerator() < 0 ? x.number(1, power) : x.number(power);
  }
  static constexpr auto partials(auto x) { return std::tuple{log(x.number(2)) * exp2(x)}; }
  template <class T>
  static T scalar(T x) {
    return std::exp2(x);
  }
};

/// 2 to the power a as an expression.
template <symbolic A>
constexpr auto exp2(A a) -> made<exp2_, A> {
  return make<exp2_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/log.hpp>
#include <symwise/functions/elementary/log2.hpp>
