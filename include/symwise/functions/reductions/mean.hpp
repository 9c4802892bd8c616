#pragma once
#include <symwise/functions/reductions/count.hpp>
#include <symwise/functions/reductions/sum.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The arithmetic mean of an expression over all elements; NaN for empty arrays.
struct mean_ {
  static constexpr std::string_view name = "mean", c = "mean", latex = R"(\operatorname{mean})";
  static constexpr int arity = 1;
  static constexpr bool reduction = true;
  static constexpr facts infer(graph const& g, id const* a, int) {
    return g.at(a[0]).known & (facts(assumption::nonnegative) | assumption::nonpositive);
  }
  static constexpr id derive(graph& g, id, id const* d) { return g.call(detail::head<mean_>(), id_list(d, d + 1)); }
  static constexpr id expand(graph& g, id const* a, int) {
    return g.div(g.call(detail::head<sum_>(), id_list(a, a + 1)), detail::count_of_elements(g));
  }
};

/// The mean of a over all elements.
template <symbolic A>
constexpr auto mean(A a) -> made<mean_, A> {
  return make<mean_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI
