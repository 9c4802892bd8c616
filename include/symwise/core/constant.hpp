#pragma once
#include <symwise/core/expression.hpp>

#include <numbers>

namespace symwise::inline SYMWISE_ABI {

/// A named constant in an expression; R is its record: name, spellings, value.
template <class R>
struct constant : expression_base {
  static constexpr int literal_count = 0;
  static constexpr int size = 1;
  static constexpr bool has_reduction = false;
  static constexpr bool has_stages = false;
  template <int Offset>
  using stages = detail::stage_list<>;
  constexpr void write_literals(number*&) const {}
  static constexpr void declare(graph&) {}
  static constexpr bool varies(auto const&) { return false; }
  static constexpr id lower(graph& g, detail::cursor&) { return g.constant(detail::head<R>()); }
};

/// The ratio of a circle's circumference to its diameter.
struct pi_ {
  static constexpr std::string_view name = "pi", sympy = "pi", c = "M_PI", latex = R"(\pi)";
  static constexpr std::string_view aliases = "π";  // in formulas
  static constexpr double value = std::numbers::pi;
  static constexpr auto low = static_cast<double>(std::numbers::pi_v<long double> - value);
};
/// The base of the natural logarithm.
struct e_ {
  static constexpr std::string_view name = "e", sympy = "E", c = "M_E", latex = "e";
  static constexpr double value = std::numbers::e;
  static constexpr auto low = static_cast<double>(std::numbers::e_v<long double> - value);
};
/// Euler's constant, the limit of 1 + 1/2 + ... + 1/n - log n.
struct euler_gamma_ {
  static constexpr std::string_view name = "euler_gamma", sympy = "EulerGamma", c = "0.57721566490153286",
                                    latex = R"(\gamma)";
  static constexpr double value = std::numbers::egamma;
  static constexpr auto low = static_cast<double>(std::numbers::egamma_v<long double> - value);
};
/// (1 + sqrt 5)/2.
struct golden_ratio_ {
  static constexpr std::string_view name = "golden_ratio", sympy = "GoldenRatio", c = "1.6180339887498949",
                                    latex = R"(\varphi)";
  static constexpr double value = std::numbers::phi;
  static constexpr auto low = static_cast<double>(std::numbers::phi_v<long double> - value);
};
/// Positive infinity.
struct infinity_ {
  static constexpr std::string_view name = "infinity", sympy = "oo", c = "INFINITY", latex = R"(\infty)";
  static constexpr double value = inf;
};

inline constexpr constant<pi_> pi{};
inline constexpr constant<e_> e{};
inline constexpr constant<euler_gamma_> euler_gamma{};
inline constexpr constant<golden_ratio_> golden_ratio{};
inline constexpr constant<infinity_> infinity{};

}  // namespace symwise::inline SYMWISE_ABI
