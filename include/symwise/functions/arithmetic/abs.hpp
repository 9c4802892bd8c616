#pragma once
#include <symwise/functions/arithmetic/operators.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The absolute value |x|. Its derivative is sign(x), 0 at 0.
struct abs_ {
  static constexpr std::string_view name = "abs", sympy = "Abs", c = "fabs", latex = R"(\left|#1\right|)";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = {0, inf};
  static constexpr symmetry parity = symmetry::even;
  static constexpr double max_ulp = 0;
  static constexpr int cost = 1;
  static constexpr special_value special_values[] = {{0, 0}, {inf, inf}};
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (x.is_nonnegative()) return x;
    if (x.is_nonpositive()) return -x;
    return {};
  }
  static constexpr facts infer(graph const& g, id const* a, int) {
    return g.at(a[0]).known & (facts(assumption::integer) | assumption::nonzero);
  }
  static constexpr auto partials(auto x) { return std::tuple{sign(x)}; }
  template <class T>
  static T scalar(T x) {
    return std::abs(x);
  }
  static auto simd(auto const& x) { return abs(x); }
};

/// |a| as an expression.
template <symbolic A>
constexpr auto abs(A a) -> made<abs_, A> {
  return make<abs_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/sign.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// |a| in a graph; roots of even powers become this.
constexpr id absolute(graph& g, id a) {
  id const x[] = {a};
  return g.call(head<abs_>(), x);
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
