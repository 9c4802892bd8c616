#pragma once
#include <symwise/functions/arithmetic/sqrt.hpp>

namespace symwise::inline SYMWISE_ABI {

struct erfc_;

/// The inverse of the complementary error function on [0, 2]: infinity at 0, -infinity at 2, NaN beyond.  DLMF 7.17.1.
struct erfcinv_ {
  static constexpr std::string_view name = "erfcinv", sympy = "erfcinv", c = "erfcinv",
                                    latex = R"(\operatorname{erfc}^{-1})";
  static constexpr int arity = 1;
  static constexpr interval domain = closed(0, 2), codomain = reals;
  static constexpr int monotonic = -1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.5;
  static constexpr int cost = 60;
  static constexpr special_value special_values[] = {{0, inf}, {1, 0}, {2, -inf}};
  /// erfcinv(erfc(u)) is u.
  static constexpr auto canonical(auto x) -> decltype(x) {
    return x.template is<erfc_>() ? x.argument(0) : decltype(x){};
  }
  static constexpr auto partials(auto x) { return std::tuple{-sqrt(pi) / 2 * exp(pow(erfcinv(x), 2))}; }
};

/// The inverse complementary error function of a as an expression.
template <symbolic A>
constexpr auto erfcinv(A a) -> made<erfcinv_, A> {
  return make<erfcinv_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/pow.hpp>
#include <symwise/functions/elementary/exp.hpp>
#include <symwise/functions/special/erfc.hpp>
