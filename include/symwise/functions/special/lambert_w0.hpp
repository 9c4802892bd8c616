#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The principal branch of Lambert's W, the solution w >= -1 of w exp(w) = x, for x >= -1/e; NaN below.  DLMF 4.13.1.
struct lambert_w0_ {
  static constexpr std::string_view name = "lambert_w0", sympy = "LambertW", c = "lambert_w0", latex = R"(W_0)";
  static constexpr int arity = 1;
  static constexpr interval domain = {-0.36787944117144228, inf}, codomain = {-1, inf};
  static constexpr int monotonic = 1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.5;
  static constexpr int cost = 70;
  static constexpr special_value special_values[] = {{0, 0}, {inf, inf}};
  /// The sign of the argument is that of the value.
  static constexpr bool sign_of_argument = true;
  /// 1 at e.
  static constexpr auto canonical(auto x) -> decltype(x) {
    return x.template is_constant<e_>() ? x.number(1) : decltype(x){};
  }
  /// W/(x (1 + W)), which is 1 at 0.
  static constexpr auto partials(auto x) { return std::tuple{exp(-lambert_w0(x)) / (1 + lambert_w0(x))}; }
};

/// The principal branch of Lambert's W of a as an expression.
template <symbolic A>
constexpr auto lambert_w0(A a) -> made<lambert_w0_, A> {
  return make<lambert_w0_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/exp.hpp>
