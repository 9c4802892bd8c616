#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// Riemann's zeta function of a real argument; +infinity at its pole 1.  DLMF 25.2.1.
struct zeta_ {
  static constexpr std::string_view name = "zeta", sympy = "zeta", c = "zeta", latex = R"(\zeta)";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = reals;
  static constexpr double max_ulp = 1.0;
  static constexpr special_value special_values[] = {{1, inf}, {inf, 1}};
  /// Multiples of powers of pi at even integers up to 8; exact at 0 and the negative integers from -9 on and those that are even.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (!x.is_integer_number()) return {};
    auto const circle_ratio = decltype(x){x.g, x.g->constant(detail::head<pi_>())};
    if (x.is_zero()) return x.number(-1, 2);
    if (x.numerator() == 2) return pow(circle_ratio, 2) / 6;
    if (x.numerator() == 4) return pow(circle_ratio, 4) / 90;
    if (x.numerator() == 6) return pow(circle_ratio, 6) / 945;
    if (x.numerator() == 8) return pow(circle_ratio, 8) / 9450;
    if (x.numerator() < 0 && x.numerator() % 2 == 0) return x.number(0);
    // -B_2k / (2k), DLMF 25.6.3
    if (x.numerator() == -1) return x.number(-1, 12);
    if (x.numerator() == -3) return x.number(1, 120);
    if (x.numerator() == -5) return x.number(-1, 252);
    if (x.numerator() == -7) return x.number(1, 240);
    if (x.numerator() == -9) return x.number(-1, 132);
    return {};
  }
  /// The table of functions has no derivative of it.
  static constexpr auto partials(auto) { return std::tuple{no_partial{}}; }
};

/// zeta(a) as an expression.
template <symbolic A>
constexpr auto zeta(A a) -> made<zeta_, A> {
  return make<zeta_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/pow.hpp>
