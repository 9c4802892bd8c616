#pragma once
#include <symwise/functions/arithmetic/operators.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The sum of an expression over all elements of the arrays; 0 for empty ones. Added up in blocks and then pairwise, in an
/// order that depends on the length alone.
struct sum_ {
  static constexpr std::string_view name = "sum", sympy = "Sum", c = "sum", latex = R"(\sum)";
  static constexpr int arity = 1;
  static constexpr bool reduction = true;
  static constexpr facts infer(graph const& g, id const* a, int) {
    return g.at(a[0]).known & (facts(assumption::nonnegative) | assumption::nonpositive | assumption::integer);
  }
  /// Differentiation and summation commute.
  static constexpr id derive(graph& g, id, id const* d) { return g.call(detail::head<sum_>(), id_list(d, d + 1)); }
  template <class T>
  static constexpr T identity() {
    return T(0);
  }
  static constexpr auto combine(auto const& a, auto const& b) { return a + b; }
  static constexpr bool additive = true;  // combine is a sum: a product can be added by an fma
};

/// The sum of a over all elements.
template <symbolic A>
constexpr auto sum(A a) -> made<sum_, A> {
  return make<sum_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI
