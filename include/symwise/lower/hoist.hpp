#pragma once
#include <symwise/functions/reductions/sum.hpp>
#include <symwise/lower/levels.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// Does a term vary about some centre, as (x - mu)^2 does? Then its sum may be taken apart from constants beside it without
/// loss; x alone may be large and nearly constant, and sum(x - mu) must not become sum(x) - n mu.
constexpr bool centred(graph const& g, levels& when, id ex) {
  auto centre = [&](id a) {
    if (g.at(a).what == kind::power) a = g.operand(a, 0);
    if (g.at(a).what != kind::sum) return false;
    for (id t : g.operands(a)) {
      if (!is_varying(when.of(t))) return true;
    }
    return false;
  };
  if (g.at(ex).what != kind::product) return g.at(ex).what == kind::power && centre(ex);
  for (id f : g.operands(ex)) {
    if (g.at(f).what == kind::power && centre(f)) return true;
  }
  return false;
}

/// sum(a) with everything that does not vary taken out of it: sum(u v) = u sum(v), sum(u) = n u.
constexpr id hoisted_sum(graph& g, levels& when, id a) {
  if (!is_varying(when.of(a))) return g.mul(a, count_of_elements(g));
  if (g.at(a).what == kind::product) {
    sequence<id> outside;
    sequence<id> inside;
    for (int k = 0; k < g.at(a).count; ++k)
      (is_varying(when.of(g.operand(a, k))) ? inside : outside).push_back(g.operand(a, k));
    if (!outside.empty()) {
      outside.push_back(hoisted_sum(g, when, g.mul(inside)));
      return g.mul(outside);
    }
  }
  if (g.at(a).what == kind::sum) {
    sequence<id> outside;
    sequence<id> inside;
    bool apart = true;
    for (int k = 0; k < g.at(a).count; ++k) {
      id const t = g.operand(a, k);
      bool const varies = is_varying(when.of(t));
      (varies ? inside : outside).push_back(t);
      apart = apart && (!varies || centred(g, when, t));
    }
    if (!outside.empty() && apart) {
      return g.add(g.mul(g.add(outside), count_of_elements(g)), hoisted_sum(g, when, g.add(inside)));
    }
    // A number times a sum is multiplied out in canonical form; here it is better outside.
    number const c = g.content(a);
    if (!c.is(1) && !c.is(-1)) {
      id const unscaled[] = {g.divided(a, c)};
      return g.scale(c, g.call(head<sum_>(), unscaled));
    }
  }
  return g.call(head<sum_>(), id_list(&a, &a + 1));
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
