#pragma once
#include <symwise/functions/piecewise/eq.hpp>
#include <symwise/functions/piecewise/select.hpp>
#include <symwise/functions/reductions/sum.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

/// The product of an expression over all elements; 1 for empty arrays.
struct prod_ {
  static constexpr std::string_view name = "prod", sympy = "Product", c = "prod", latex = R"(\prod)";
  static constexpr int arity = 1;
  static constexpr bool reduction = true;
  static constexpr facts infer(graph const& g, id const* a, int) {
    return g.at(a[0]).known & (facts(assumption::nonnegative) | assumption::nonzero | assumption::integer);
  }
  /// sum of d_i times the product of the others, also where elements are zero: with one zero element its own term alone
  /// is left, with more nothing.
  static constexpr id derive(graph& g, id node, id const* d) {
    id const ex = g.operand(node, 0);
    id const x[] = {ex, g.num(0)};
    id const is_zero = g.call(detail::head<eq_>(), x);
    auto choose = [&](id condition, id a, id b) {
      id const y[] = {condition, a, b};
      return g.call(detail::head<select_>(), y);
    };
    auto total = [&](id a) { return g.call(detail::head<sum_>(), id_list(&a, &a + 1)); };
    id const others[] = {choose(is_zero, g.num(1), ex)};
    id const product_of_others = g.call(detail::head<prod_>(), others);
    id const zeros = total(choose(is_zero, g.num(1), g.num(0)));
    id const without = g.mul(product_of_others, total(choose(is_zero, g.num(0), g.div(d[0], others[0]))));
    id const with_one = g.mul(product_of_others, total(choose(is_zero, d[0], g.num(0))));
    id const none[] = {zeros, g.num(0)};
    id const one[] = {zeros, g.num(1)};
    return choose(g.call(detail::head<eq_>(), none), without,
                  choose(g.call(detail::head<eq_>(), one), with_one, g.num(0)));
  }
  template <class T>
  static constexpr T identity() {
    return T(1);
  }
  static constexpr auto combine(auto const& a, auto const& b) { return a * b; }
};

/// The product of a over all elements.
template <symbolic A>
constexpr auto prod(A a) -> made<prod_, A> {
  return make<prod_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
