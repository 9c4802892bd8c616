#pragma once
#include <symwise/rewrite/cheaper.hpp>
#include <symwise/rewrite/densities.hpp>
#include <symwise/rewrite/gammasimp.hpp>
#include <symwise/rewrite/powsimp.hpp>
#include <symwise/rewrite/radsimp.hpp>
#include <symwise/rewrite/trigsimp.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// Families of functions whose identities `simplify` knows. Tables of rules are only for what mentions a record of the family, so
/// that nobody pays for them elsewhere.
struct trigonometric_family {
  using records = record_list<sin_, cos_, tan_, sec_, csc_, cot_, sinh_, cosh_, tanh_, sech_, csch_, coth_>;
  using work = trigonometric_simplification;
};
struct gamma_family {
  using records = record_list<tgamma_, lgamma_, digamma_, factorial_, beta_>;
  using work = gamma_simplification;
};

template <class R, class List>
inline constexpr bool is_listed = false;
template <class R, class... L>
inline constexpr bool is_listed<R, record_list<L...>> = (std::is_same_v<R, L> || ...);

template <class... R>
constexpr bool names_one_of(auto const& names, record_list<R...>) {
  return (names(info<R>) || ... || false);
}

/// Does the type of an expression mention one of some records? Of a formula its text decides.
template <class E, class List>
inline constexpr bool mentions = is_listed<E, List>;
template <class E, class List>
  requires requires(record_info const& r) { E::mentions(r); }
inline constexpr bool mentions<E, List> = names_one_of([](record_info const& r) { return E::mentions(r); }, List{});
template <template <class...> class T, class... A, class List>
inline constexpr bool mentions<T<A...>, List> = (mentions<A, List> || ... || false);

/// How many distinct parts an expression may have for identities to be looked for: each part is compared with what becomes of it, and a
/// constant expression has its limits.
inline constexpr int most_parts_for_identities = 120;

constexpr bool is_small_enough(graph const& g, id ex) {
  int parts = 0;
  for (char each : reachable(g, id_list(&ex, &ex + 1))) parts += each;
  return parts <= most_parts_for_identities;
}

/// An expression by the identities of a family, if it mentions any of its records.
template <class Family, class E>
constexpr id by_identities(graph& g, id ex) {
  if constexpr (mentions<E, typename Family::records>) {
    if (!is_small_enough(g, ex)) return ex;
    return Family::work::run(g, ex, nullptr);
  } else {
    return ex;
  }
}

/// With fewer densities of the normal distribution, where that is cheaper.
constexpr id by_fewer_densities(graph& g, id ex) {
  sequence<id> root = {ex};
  if (g.at(ex).infinite || !merge_densities(g, root)) return ex;
  return form_cost{}.less(g, root[0], ex) ? root[0] : ex;
}

/// The same by what needs no tables: densities, powers with symbols or fractions in the exponent, roots of numbers. Roots stay in divisors and
/// logarithms apart: differences of roots lose digits, and products under a logarithm their range.
constexpr id by_other_identities(graph& g, id ex) {
  ex = by_fewer_densities(g, ex);
  id_list const root(&ex, &ex + 1);
  auto const needed = reachable(g, root);
  if (!is_small_enough(g, ex)) return ex;
  int powers = 0;
  bool roots = false;
  for (id k = 0; k <= ex; ++k) {
    if (needed[static_cast<std::size_t>(k)] == 0) continue;
    graph_node const& n = g.at(k);
    if (n.what == kind::power) {
      id const exponent = g.operand(k, 1);
      bool const whole = g.is_number(exponent) && g.value(exponent).is_integer();
      powers += whole ? 0 : 1;
      roots = roots || radicals(g).is_root_of_number(k) || (!whole && g.at(g.operand(k, 0)).what == kind::sum);
    }
  }
  if (powers > 1) ex = power_simplification::run(g, ex, nullptr);
  if (roots) ex = radical_simplification::run_outside_divisors(g, ex);
  return ex;
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
