#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// sinh(x) / x, 1 at 0. Its derivatives are right at 0 too.  DLMF 10.49.8.
struct sinhc_ {
  static constexpr std::string_view name = "sinhc", sympy = "sinh(#1)/(#1)", c = "sinhc",
                                    latex = R"(\operatorname{sinhc})";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = {1, inf};
  static constexpr symmetry parity = symmetry::even;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr special_value special_values[] = {{0, 1}, {inf, inf}};
  static constexpr auto partials(auto x) { return std::tuple{spherical_i(x.number(1), x)}; }
  /// float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    if (std::abs(x) < 0x1p-27) return T(1);
    if (std::abs(x) < 700 || std::isnan(x)) return static_cast<T>(std::sinh(x) / x);
    double const root = std::exp(std::abs(x) / 2);
    return static_cast<T>(std::isinf(root) ? root : root / std::abs(2 * x) * root);
  }
};

/// sinh(a) / a as an expression.
template <symbolic A>
constexpr auto sinhc(A a) -> made<sinhc_, A> {
  return make<sinhc_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/bessel/spherical_i.hpp>
