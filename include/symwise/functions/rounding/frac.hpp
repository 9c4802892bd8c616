#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The fractional part x - floor(x), as SymPy's frac, rounded once: that of -1e-30 is rounded to 1. NaN for infinities. Its
/// derivative is taken as 1, which it is away from the steps.
struct frac_ {
  static constexpr std::string_view name = "frac", sympy = "frac", c = "frac", latex = R"(\operatorname{frac})";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = closed(0, 1);
  static constexpr double max_ulp = 0.5;
  static constexpr int cost = 2;
  static constexpr special_value special_values[] = {{0, 0}};
  /// Of integers 0, of rational numbers what is over the integer below.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (x.is_integer() && !x.info().infinite) return x.number(0);
    if (!x.is_rational()) return {};
    auto const rest = x.numerator() % x.denominator();
    return x.number(rest < 0 ? rest + x.denominator() : rest, x.denominator());
  }
  static constexpr auto partials(auto x) { return std::tuple{x.number(1)}; }
  template <class T>
  static T scalar(T x) {
    return x - std::floor(x);
  }
};

/// The fractional part of a as an expression.
template <symbolic A>
constexpr auto frac(A a) -> made<frac_, A> {
  return make<frac_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI
