#pragma once
#include <symwise/functions/arithmetic/max.hpp>
#include <symwise/functions/reductions/extremum.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The largest value of an expression over all elements, NaN passed over; -infinity for empty arrays. The derivative is that
/// of the largest element, the mean of them at a tie.
struct max_over_ {
  static constexpr std::string_view name = "max", c = "max", latex = R"(\max)";
  static constexpr int arity = 1;
  static constexpr bool reduction = true;
  static constexpr facts infer(graph const& g, id const* a, int) {
    return g.at(a[0]).known & facts(~static_cast<unsigned>(assumption::finite));
  }
  static constexpr id derive(graph& g, id node, id const* d) { return detail::derivative_of_extremum_over(g, node, d); }
  template <class T>
  static constexpr T identity() {
    return T(-std::numeric_limits<double>::infinity());
  }
  template <class T>
  static auto combine(T const& a, T const& b) {
    if constexpr (std::is_arithmetic_v<T>) {
      return max_::scalar(a, b);
    } else {
      return max_::simd(a, b);
    }
  }
};

/// The largest of a over all elements.
template <symbolic A>
constexpr auto max(A const& a) -> made<max_over_, A> {
  return make<max_over_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI
