#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The lower branch of Lambert's W, the solution w <= -1 of w exp(w) = x, for -1/e <= x <= 0: -infinity at 0, NaN elsewhere.
/// DLMF 4.13.1.
struct lambert_wm1_ {
  static constexpr std::string_view name = "lambert_wm1", sympy = "LambertW(#1, -1)", c = "lambert_wm1",
                                    latex = R"(W_{-1})";
  static constexpr int arity = 1;
  static constexpr interval domain = {-0.36787944117144228, 0}, codomain = {-inf, -1};
  static constexpr int monotonic = -1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.5;
  static constexpr int cost = 70;
  static constexpr special_value special_values[] = {{0, -inf}};
  static constexpr auto partials(auto x) { return std::tuple{exp(-lambert_wm1(x)) / (1 + lambert_wm1(x))}; }
};

/// The lower branch of Lambert's W of a as an expression.
template <symbolic A>
constexpr auto lambert_wm1(A a) -> made<lambert_wm1_, A> {
  return make<lambert_wm1_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/exp.hpp>
