#pragma once
#include <symwise/functions/arithmetic/sqrt.hpp>

namespace symwise::inline SYMWISE_ABI {

/// Owen's T function, the probability that X > h and 0 < Y < a X for independent standard normal X and Y. (D. B. Owen, Ann. Math.
/// Statist. 27 (1956) 1075.)
struct owens_t_ {
  static constexpr std::string_view name = "owens_t", sympy = "owens_t", c = "owens_t", latex = R"(\operatorname{T})";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {reals, reals}, codomain = closed(-0.25, 0.25);
  static constexpr double max_ulp = 8.0;
  /// T(h, 0) = 0 and T(0, a) = atan(a) / (2 pi).
  static constexpr auto canonical(auto h, auto a) -> decltype(a) {
    if (a.is_zero()) return a.number(0);
    auto const circle_ratio = decltype(a){a.g, a.g->constant(detail::head<pi_>())};
    return h.is_zero() ? atan(a) / (2 * circle_ratio) : decltype(a){};
  }
  static constexpr auto partials(auto h, auto a) {
    auto const square = 1 + pow(a, 2);
    return std::tuple{-norm_pdf(h) * erf(a * h / sqrt(h.number(2))) / 2,
                      exp(-pow(h, 2) * square / 2) / (2 * pi * square)};
  }
};

/// Owen's T function of h and a as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto owens_t(A h, B a) -> made<owens_t_, A, B> {
  return make<owens_t_>(h, a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/atan.hpp>
#include <symwise/functions/special/erf.hpp>
#include <symwise/functions/special/norm_pdf.hpp>
