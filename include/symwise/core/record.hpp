#pragma once
/// \file
/// What a function's record is written with, and how its description is read off it.
#include <symwise/core/condition.hpp>
#include <symwise/core/constant.hpp>
#include <symwise/core/expression.hpp>
#include <symwise/core/operators.hpp>
#include <symwise/core/rule_list.hpp>
#include <symwise/core/symbol.hpp>

#include <array>
#include <cmath>
#include <tuple>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

/// The scalar evaluation of a function whose record has none of its own (it needs another library): specialised in
/// functions/scalar, with `template <class T> static T call(T...)`.
template <class R>
struct scalar_implementation;

namespace detail {

template <class R>
struct record_without_name {
  static_assert(sizeof(R) == 0,
                "symwise: a function's record has to have a name, `static constexpr std::string_view name = \"f\"`; "
                "the record in record_without_name<...> has none");
};
template <class R>
struct record_without_arity {
  static_assert(sizeof(R) == 0,
                "symwise: a function's record has to have a number of arguments, `static constexpr int arity = 1`; the "
                "record in record_without_arity<...> has none");
};
template <class R>
constexpr int arity_of() {
  if constexpr (requires { R::arity; }) {
    return R::arity;
  } else {
    return 0;
  }
}

/// Calls f with the first N arguments as handles.
template <int N, class F>
constexpr auto with_handles(graph& g, id const* a, F const& f) {
  return [&]<std::size_t... I>(std::index_sequence<I...>) {
    return f(handle{&g, a[I]}...);
  }(std::make_index_sequence<static_cast<std::size_t>(N)>{});
}

/// sum of partial_k * derivative_k over the arguments that depend on the variable.
template <class R>
constexpr id derive_by_partials(graph& g, id node, id const* derivatives) {
  constexpr int n = arity_of<R>();
  std::array<id, n> a{};
  for (int k = 0; k < n; ++k) a[static_cast<std::size_t>(k)] = g.operand(node, k);
  return with_handles<n>(g, a.data(), [&](auto... argument) -> id {
    auto const partials = R::partials(argument...);
    detail::sequence<id> terms;
    [&]<std::size_t... K>(std::index_sequence<K...>) {
      auto take = [&](auto const& partial, id derivative) {
        if (derivative < 0) return;
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(partial)>, no_partial>) {
          g.report(fault::no_derivative);
        } else {
          terms.push_back(g.mul(to_id(g, partial), derivative));
        }
      };
      (take(std::get<K>(partials), derivatives[K]), ...);
    }(std::make_index_sequence<static_cast<std::size_t>(n)>{});
    return g.add(terms);
  });
}

template <class R>
constexpr id derive_nothing(graph& g, id, id const*) {
  g.report(fault::no_derivative);
  return g.num(0);
}

template <class R>
constexpr id canonical_of(graph& g, id const* a, int) {
  return with_handles<arity_of<R>()>(g, a, [](auto... argument) -> handle { return R::canonical(argument...); }).node;
}

template <class R>
constexpr bool test_of(graph const& g, id const* a, int) {
  return [&]<std::size_t... I>(std::index_sequence<I...>) {
    return R::test(g, a[I]...);
  }(std::make_index_sequence<static_cast<std::size_t>(arity_of<R>())>{});
}

template <class R>
constexpr id expansion_of(graph& g, id const* a, int) {
  if (g.as_written) return -1;
  return with_handles<arity_of<R>()>(g, a, [](auto... argument) -> handle { return R::expansion(argument...); }).node;
}

constexpr facts sign_of_first_argument(graph const& g, id const* a, int) {
  return g.at(a[0]).known & (facts(assumption::nonnegative) | assumption::nonpositive | assumption::nonzero);
}

template <class R>
constexpr record_info describe() {
  record_info r;
  if constexpr (requires { r.name = R::name; }) {
    r.name = R::name;
  } else {
    (void)sizeof(record_without_name<R>);
  }
  if constexpr (!requires { R::arity; } && !requires { R::value; }) (void)sizeof(record_without_arity<R>);
  r.sympy = r.c = r.latex = r.name;
  if constexpr (requires { R::sympy; }) r.sympy = R::sympy;
  if constexpr (requires { R::c; }) r.c = R::c;
  if constexpr (requires { R::latex; }) r.latex = R::latex;
  if constexpr (requires { R::infix; }) r.infix = R::infix;
  if constexpr (requires { R::strength; }) r.strength = R::strength;
  r.hash = hash_of_type<R>();
  r.arity = arity_of<R>();
  if constexpr (requires { R::result; }) r.result = R::result;
  if constexpr (requires { R::conditions; }) r.conditions = R::conditions;
  if constexpr (requires { R::parity; }) r.parity = R::parity;
  if constexpr (requires { R::exponential; }) r.exponential = R::exponential;
  if constexpr (requires { R::commutative; }) r.commutative = R::commutative;
  if constexpr (requires { R::reduction; }) r.reduction = R::reduction;
  if constexpr (requires { R::analytic; }) r.analytic = R::analytic;
  if constexpr (requires { R::meromorphic; }) r.meromorphic = R::meromorphic;
  if constexpr (requires { R::codomain; }) {
    r.codomain = facts_of(R::codomain);
    r.values = R::codomain;
  }
  if constexpr (requires { R::monotonic; }) r.monotonic = R::monotonic;
  // Functions with poles have no bounds to be told.
  if constexpr (requires { R::domain == reals; })
    r.defined_everywhere = R::domain == reals && (r.monotonic != 0 || r.values != reals);
  if constexpr (requires { R::integer_valued; }) r.codomain = r.codomain | assumption::integer;
  if constexpr (requires { R::value; }) r.value = R::value;
  if constexpr (requires { R::low; }) r.value_low = R::low;
  if constexpr (requires { R::special_values[0]; }) {
    r.special = R::special_values;
    r.specials = static_cast<int>(std::size(R::special_values));
  }
  if constexpr (requires { &R::build; }) r.build = &R::build;
  if constexpr (
      requires { R::canonical(handle{}); } || requires { R::canonical(handle{}, handle{}); } ||
      requires { R::canonical(handle{}, handle{}, handle{}); } ||
      requires { R::canonical(handle{}, handle{}, handle{}, handle{}); })
    r.canonical = &canonical_of<R>;
  if constexpr (requires { &R::infer; }) r.infer = &R::infer;
  if constexpr (requires { R::sign_of_argument; }) r.infer = &sign_of_first_argument;
  if constexpr (requires { &R::expand; }) {
    r.expand = &R::expand;
  } else if constexpr (
      requires { R::expansion(handle{}); } || requires { R::expansion(handle{}, handle{}); } ||
      requires { R::expansion(handle{}, handle{}, handle{}); } ||
      requires { R::expansion(handle{}, handle{}, handle{}, handle{}); }) {
    r.expand = &expansion_of<R>;
  }
  if constexpr (requires { &R::derive; }) {
    r.derive = &R::derive;
  } else if constexpr (
      requires { R::has_partials; } || requires { &R::template partials<handle>; } ||
      requires { &R::template partials<handle, handle>; } ||
      requires { &R::template partials<handle, handle, handle>; } ||
      requires { &R::template partials<handle, handle, handle, handle>; }) {
    r.derive = &derive_by_partials<R>;
  } else {
    r.derive = &derive_nothing<R>;
  }
  if constexpr (requires { R::condition_on_rules; }) r.test = &test_of<R>;
  if constexpr (requires { R::grants; }) r.grants = R::grants;
  if constexpr (requires { R::stable_for; }) r.stable_for = R::stable_for;
  if constexpr (requires { R::cost; }) r.cost = R::cost;
  if constexpr (requires { R::max_ulp; }) r.max_ulp = R::max_ulp;
  if constexpr (requires { typename R::joint; }) r.joint = &head<typename R::joint>;
  if constexpr (requires { typename R::dividend; }) r.dividend = &head<typename R::dividend>;
  if constexpr (requires { typename R::divisor; }) r.divisor = &head<typename R::divisor>;
  return r;
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
