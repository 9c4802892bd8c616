#pragma once
#include <symwise/functions/arithmetic/abs.hpp>
#include <symwise/functions/elementary/exp.hpp>
#include <symwise/functions/elementary/log.hpp>
#include <symwise/functions/piecewise/lt.hpp>
#include <symwise/functions/reductions/max.hpp>

namespace symwise::inline SYMWISE_ABI {

/// log of the sum of exp of an expression over all elements, without overflow: the largest element is taken out first.
/// -infinity for empty arrays.
struct logsumexp_ {
  static constexpr std::string_view name = "logsumexp", c = "logsumexp", latex = R"(\operatorname{logsumexp})";
  static constexpr int arity = 1;
  static constexpr bool reduction = true;
  /// Each derivative weighted by its softmax, exp(a_i - logsumexp(a)).
  static constexpr id derive(graph& g, id node, id const* d) {
    id const difference[] = {g.sub(g.operand(node, 0), node)};
    id const weighted[] = {g.mul(g.call(detail::head<exp_>(), difference), d[0])};
    return g.call(detail::head<sum_>(), weighted);
  }
  static constexpr id expand(graph& g, id const* a, int) {
    id const largest = g.call(detail::head<max_over_>(), id_list(a, a + 1));
    // An infinite maximum is not taken out: infinity - infinity would be NaN.
    id const size[] = {g.call(detail::head<abs_>(), id_list(&largest, &largest + 1)),
                       g.constant(detail::head<infinity_>())};
    id const choice[] = {g.call(detail::head<lt_>(), size), largest, g.num(0)};
    id const shift = g.call(detail::head<select_>(), choice);
    id const shifted[] = {g.sub(a[0], shift)};
    id const terms[] = {g.call(detail::head<exp_>(), shifted)};
    id const total[] = {g.call(detail::head<sum_>(), terms)};
    return g.add(shift, g.call(detail::head<log_>(), total));
  }
};

/// log(sum(exp(a))) over all elements, without overflow.
template <symbolic A>
constexpr auto logsumexp(A a) -> made<logsumexp_, A> {
  return make<logsumexp_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI
