#pragma once
#include <symwise/core/transformation.hpp>
#include <symwise/rewrite/cancel.hpp>
#include <symwise/rewrite/common_factors.hpp>
#include <symwise/rewrite/expand.hpp>
#include <symwise/rewrite/factor.hpp>
#include <symwise/rewrite/horner.hpp>
#include <symwise/rewrite/identities.hpp>
#include <symwise/rewrite/operations.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// How many parts are searched for cheaper forms in one pass, in all polynomials together, the innermost first: a constant
/// expression has its limits.
inline constexpr int most_parts_of_a_pass = 40;

/// Does some part of a polynomial occur in it more than once, so that another form may have fewer operations? Then the number of its
/// parts, else 0; of more parts than `most` the number alone.
constexpr int may_be_simplified(graph const& g, id ex, int most) {
  kind const k = g.at(ex).what;
  if (k != kind::sum && k != kind::product && k != kind::power) return 0;
  auto const parts = parts_below(g, ex, true, static_cast<std::size_t>(most));
  if (static_cast<int>(parts.size()) > most) return static_cast<int>(parts.size());
  sequence<id> bases;
  bool sums = false;
  for (id p : parts) {
    if (!is_read_through(g, p, true)) continue;
    sums = sums || g.at(p).what == kind::sum;
    int const operands = g.at(p).what == kind::power ? 1 : g.at(p).count;
    for (int j = 0; j < operands; ++j) {
      id const a = g.operand(p, j);
      if (g.is_number(a) || is_read_through(g, a, true)) continue;
      bases.push_back(g.at(a).what == kind::power ? g.operand(a, 0) : a);
    }
  }
  if (!sums) return 0;
  insertion_sort(bases, [](id a, id b) { return a < b; });
  for (std::size_t i = 1; i < bases.size(); ++i) {
    if (bases[i] == bases[i - 1]) return static_cast<int>(parts.size());
  }
  return 0;
}

/// The form of a polynomial, or of a quotient of them, that has the fewest operations; itself where no other has fewer.
constexpr id cheapest_form(graph& g, id ex, operation_count& operations, int& parts_left) {
  int const parts = g.at(ex).infinite || parts_left <= 0 ? 0 : may_be_simplified(g, ex, parts_left);
  if (parts == 0 || parts > parts_left) {
    id const simple = common_factors_out(g, ex);
    return simple != ex && operations.measured(g, simple).better_than(operations.measured(g, ex)) ? simple : ex;
  }
  parts_left -= parts;
  id best = ex;
  auto least = operations.measured(g, ex);
  auto const offer = [&](id candidate) {
    if (candidate == ex || candidate == best) return;
    auto const n = operations.measured(g, candidate);
    if (!n.better_than(least)) return;
    least = n;
    best = candidate;
  };
  // What is larger is left to the parts.
  constexpr int most = 32;
  offer(common_factors_out(g, ex));
  offer(nested_form(g, ex, most));
  id const flat = multiplied_out(g, ex, most);
  offer(flat);
  if (flat != ex && g.at(ex).what != kind::sum) offer(nested_form(g, flat, most));
  if (g.at(ex).what != kind::power) offer(cancelled_once(g, ex, false, most));
  offer(factored(g, ex, most));
  return best;
}

/// e with every polynomial in it in its cheapest form.
constexpr id simplified_once(graph& g, id ex, operation_count& operations) {
  int parts_left = most_parts_of_a_pass;
  return rewrite_polynomials(g, ex, [&](id each) { return cheapest_form(g, each, operations, parts_left); });
}

/// The cheapest form found; as long as there is a cheaper one, the search goes on from it.
constexpr id simplified_form(graph& g, id ex) {
  operation_count operations;
  auto least = operations.measured(g, ex);
  for (;;) {
    id const next = simplified_once(g, ex, operations);
    auto const n = operations.measured(g, next);
    if (!n.better_than(least)) return ex;
    least = n;
    ex = next;
  }
}

/// One pass over the polynomials of an expression.
constexpr id simplified_by_one_pass(graph& g, id ex) {
  operation_count operations;
  id const next = simplified_once(g, ex, operations);
  return operations.measured(g, next).better_than(operations.measured(g, ex)) ? next : ex;
}

/// The steps that simplify an E: polynomials, and the identities of what it mentions.
template <class E>
struct steps_of_simplification {
  static constexpr bool trigonometry = mentions<E, trigonometric_family::records>;
  static constexpr bool gammas = mentions<E, gamma_family::records>;
  static constexpr int count = 2 + (trigonometry ? 1 : 0) + (gammas ? 1 : 0);
  static constexpr bool repeats(int step) { return step == 0; }
  template <int Step>
  static constexpr id run(graph& g, id ex) {
    if constexpr (Step == 0) return simplified_by_one_pass(g, ex);
    if constexpr (Step == 1) return by_other_identities(g, ex);
    if constexpr (Step == 2 && trigonometry) return by_identities<trigonometric_family, E>(g, ex);
    if constexpr (Step == count - 1 && gammas) return by_identities<gamma_family, E>(g, ex);
  }
};

/// All steps, again and again until none changes anything.
template <class E>
constexpr id simplified_completely(graph& g, id ex) {
  for (;;) {
    ex = simplified_form(g, ex);
    id const before = ex;
    ex = by_identities<trigonometric_family, E>(g, ex);
    ex = by_identities<gamma_family, E>(g, ex);
    ex = by_other_identities(g, ex);
    if (ex == before) return ex;
  }
}

}  // namespace detail

/// E in the cheapest form that is found, which has no more operations.
template <class E>
struct simplified : detail::transformation<simplified<E>, E> {
  E inner;

  using inner_type = E;
  using steps = detail::steps_of_simplification<E>;
  static constexpr int literal_count = E::literal_count;
  static constexpr int size = E::size;
  constexpr void write_literals(number*& out) const { inner.write_literals(out); }
  static constexpr void declare(graph& g) { E::declare(g); }
  static constexpr bool varies(auto const& is_array) { return E::varies(is_array); }
  static constexpr id transform(graph& g, id ex, detail::cursor&) {
    return g.as_written ? ex : detail::simplified_completely<E>(g, ex);
  }
};

/// The expression in a form with no more operations than it has: the cheapest found among canonical form, common factors taken out,
/// Horner's form, multiplied out, factored, and quotients without common divisors that are known not to be zero; each polynomial
/// in the expression for itself, of large expressions the innermost ones (of the others
/// common factors are taken out); and by the identities of `trigsimp`, `gammasimp` and `powsimp`, of `radsimp` those that leave
/// divisors alone (`logcombine` may lose range). rewrite/cost.hpp and the functions' records say what is cheap. The
/// value is kept wherever the expression has one, and to simplify again changes nothing.
template <expression E>
constexpr auto simplify(E ex) {
  return simplified<E>{{}, ex};
}

}  // namespace symwise::inline SYMWISE_ABI
