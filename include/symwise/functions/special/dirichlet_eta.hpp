#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

struct zeta_;

/// Dirichlet's eta function 1 - 2^-s + 3^-s - ..., which is (1 - 2^(1 - s)) zeta(s); NaN at -infinity.  DLMF 25.2.3.
struct dirichlet_eta_ {
  static constexpr std::string_view name = "dirichlet_eta", sympy = "dirichlet_eta", c = "dirichlet_eta",
                                    latex = R"(\eta)";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr double max_ulp = 12.0;
  static constexpr special_value special_values[] = {{inf, 1}};
  /// log 2 at 1, a multiple of zeta at other integers up to 8.
  static constexpr auto canonical(auto s) -> decltype(s) {
    if (s.is_one()) return log(s.number(2));
    if (!s.is_integer_number() || s.numerator() > 8) return {};
    auto const value = zeta(s);
    if (value.template is<zeta_>()) return {};
    return (1 - pow(s.number(2), 1 - s)) * value;
  }
  /// The table of functions has no derivative of it.
  static constexpr auto partials(auto) { return std::tuple{no_partial{}}; }
};

struct zeta_;

/// Dirichlet's eta function of a as an expression.
template <symbolic A>
constexpr auto dirichlet_eta(A a) -> made<dirichlet_eta_, A> {
  return make<dirichlet_eta_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/pow.hpp>
#include <symwise/functions/elementary/log.hpp>
#include <symwise/functions/special/zeta.hpp>
