#pragma once
#include <symwise/functions/arithmetic/min.hpp>
#include <symwise/functions/reductions/extremum.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The smallest value of an expression over all elements, NaN passed over; +infinity for empty arrays. The derivative is that
/// of the smallest element, the mean of them at a tie.
struct min_over_ {
  static constexpr std::string_view name = "min", c = "min", latex = R"(\min)";
  static constexpr int arity = 1;
  static constexpr bool reduction = true;
  static constexpr facts infer(graph const& g, id const* a, int) {
    return g.at(a[0]).known & facts(~static_cast<unsigned>(assumption::finite));
  }
  static constexpr id derive(graph& g, id node, id const* d) { return detail::derivative_of_extremum_over(g, node, d); }
  template <class T>
  static constexpr T identity() {
    return T(std::numeric_limits<double>::infinity());
  }
  template <class T>
  static auto combine(T const& a, T const& b) {
    if constexpr (std::is_arithmetic_v<T>) {
      return min_::scalar(a, b);
    } else {
      return min_::simd(a, b);
    }
  }
};

/// The smallest of a over all elements.
template <symbolic A>
constexpr auto min(A const& a) -> made<min_over_, A> {
  return make<min_over_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI
