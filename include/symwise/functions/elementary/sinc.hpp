#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// sin(x) / x, 1 at 0 and 0 at infinity. Its derivatives are right at 0 too.  DLMF 10.49.3.
struct sinc_ {
  static constexpr std::string_view name = "sinc", sympy = "sinc", c = "sinc", latex = R"(\operatorname{sinc})";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = closed(-0.21723362821122166, 1);
  static constexpr symmetry parity = symmetry::even;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.5;
  static constexpr special_value special_values[] = {{0, 1}, {inf, 0}};
  static constexpr auto partials(auto x) { return std::tuple{-spherical_j(x.number(1), x)}; }
  /// float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    if (std::abs(x) < 0x1p-27) return T(1);
    return static_cast<T>(std::isinf(x) ? 0 : std::sin(x) / x);
  }
};

/// sin(a) / a as an expression.
template <symbolic A>
constexpr auto sinc(A a) -> made<sinc_, A> {
  return make<sinc_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/bessel/spherical_j.hpp>
