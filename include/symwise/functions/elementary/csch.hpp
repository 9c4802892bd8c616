#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

struct sinh_;

/// The hyperbolic cosecant 1 / sinh(x), at 0 an infinity of its sign.  DLMF 4.28.5.
struct csch_ {
  static constexpr std::string_view name = "csch", sympy = "csch", c = "csch", latex = R"(\operatorname{csch})";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr symmetry parity = symmetry::odd;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 36;
  using divisor = sinh_;  // 1 over which it is, at poles too
  static constexpr special_value special_values[] = {{inf, 0}};
  static constexpr auto partials(auto x) { return std::tuple{-csch(x) * coth(x)}; }
  /// float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    if (std::abs(x) < 700 || std::isnan(x)) return static_cast<T>(1 / std::sinh(x));
    double const root = std::exp(-std::abs(x) / 2);
    return static_cast<T>(std::copysign(2 * root * root, x));
  }
};

/// The hyperbolic cosecant of a as an expression.
template <symbolic A>
constexpr auto csch(A a) -> made<csch_, A> {
  return make<csch_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/coth.hpp>
#include <symwise/functions/elementary/sinh.hpp>
