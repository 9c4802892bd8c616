#pragma once
#include <symwise/functions/elementary/half_turn.hpp>

namespace symwise::inline SYMWISE_ABI {

struct atanpi_;

/// tan(pi x), exact at multiples of 1/4; at odd multiples of 1/2 an infinity, its sign as C23 has it; NaN for infinities.
/// DLMF 4.14.4.
struct tanpi_ {
  static constexpr std::string_view name = "tanpi", sympy = "tan(pi*(#1))", c = "tanpi",
                                    latex = R"(\tan\left(\pi #1\right))";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr symmetry parity = symmetry::odd;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 32;
  static constexpr special_value special_values[] = {{0, 0}};
  /// Exact values at multiples of 1/4 that are no poles; tanpi(atanpi(u)) is u.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (x.template is<atanpi_>()) return x.argument(0);
    if (!x.is_rational()) return {};
    int const k = detail::twelfths(x.g->value(x.node));
    if (k < 0 || k % 3 != 0 || k % 12 == 6) return {};
    return x.number(k % 12 == 0 ? 0 : k % 12 == 3 ? 1 : -1);
  }
  static constexpr auto partials(auto x) { return std::tuple{pi * (1 + pow(tanpi(x), 2))}; }
  /// float goes through double.
  template <class T>
  static T scalar(T argument) {
    auto const x = static_cast<double>(argument);
    detail::half_turn const both(x);
    if (both.cosine == 0) return std::copysign(std::numeric_limits<T>::infinity(), static_cast<T>(both.sine));
    return static_cast<T>(both.sine / both.cosine);
  }
};

/// The tangent of pi a as an expression.
template <symbolic A>
constexpr auto tanpi(A a) -> made<tanpi_, A> {
  return make<tanpi_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/pow.hpp>
#include <symwise/functions/elementary/atanpi.hpp>
