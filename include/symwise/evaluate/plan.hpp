#pragma once
#include <symwise/lower/program.hpp>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <type_traits>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// Stands for a program in the names of the functions that run it. The names of an expression's own type grow with the
/// expression, and a thousand functions that mention it take the compiler longer to name than to compile.
template <std::uint64_t A, std::uint64_t B>
struct program_key {
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wnon-template-friend"
#endif
  friend constexpr auto source_of(program_key);
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
};

/// Defines source_of for the key of a compiled program when it is first used.
template <class Key, class Compiled>
struct key_of_program {
  friend constexpr auto source_of(Key) { return std::type_identity<Compiled>{}; }
};

/// A hash of all that a compiled program is.
template <class Compiled>
constexpr std::uint64_t hash_of_program(std::uint64_t seed) {
  auto const& program = Compiled::value;
  std::uint64_t h =
      mix(seed, static_cast<std::uint64_t>(program.functions) + 16 * static_cast<std::uint64_t>(program.carries) +
                    32 * static_cast<std::uint64_t>(program.passes));
  for (int const result : program.results) h = mix(h, static_cast<std::uint64_t>(result));
  for (int k = 0; k < program.size; ++k) {
    instruction const& c = program.at(k);
    h = mix(h, static_cast<std::uint64_t>(c.op) + 64 * static_cast<std::uint64_t>(c.when) +
                   4096 * static_cast<std::uint64_t>(c.passes) + (static_cast<std::uint64_t>(c.type) << 48U));
    for (int i = 0; i < c.count; ++i) h = mix(h, static_cast<std::uint64_t>(c.operands[i]));
    h = mix(h, c.record != nullptr ? c.record->hash : static_cast<std::uint64_t>(c.input + 2));
    h = mix(h, std::bit_cast<std::uint64_t>(c.value));
    h = mix(h, std::bit_cast<std::uint64_t>(c.low));
  }
  return h;
}
/// Expressions whose programs are equal share one: it is defined where it is first met.
template <class Compiled>
constexpr auto make_key() {
  using key = program_key<hash_of_program<Compiled>(0), hash_of_program<Compiled>(0x9e3779b97f4a7c15U)>;
  if constexpr (!requires { source_of(key{}); }) (void)sizeof(key_of_program<key, Compiled>);
  return key{};
}

/// The program that a key stands for.
template <class Key>
inline constexpr auto const& program_in = decltype(source_of(Key{}))::type::value;

/// Indices of the instructions of one kind, in order.
template <int N>
struct index_list {
  int index[static_cast<std::size_t>(N) + 1]{};
  int size = 0;

  constexpr void add(int k) { index[size++] = k; }
};

/// What one pass over the elements has to do.
template <int N>
struct pass_plan {
  index_list<N> run;        ///< computed for each element
  index_list<N> broadcast;  ///< scalars that these use
  index_list<N> reduce;     ///< reductions of the pass
  index_list<N> quotients;  ///< scalars that are quotients and used in a multiplication
  index_list<N> functions;  ///< those of `run` that are calls of functions
  bool calls = false;       ///< functions, not arithmetic alone
};

template <class Key, int Pass>
constexpr auto make_plan() {
  constexpr auto const& P = program_in<Key>;
  constexpr int n = P.size;
  pass_plan<n> plan;
  bool used[static_cast<std::size_t>(n) + 1]{};
  for (int k = 0; k < n; ++k) {
    instruction const& c = P.at(k);
    bool const reduces = c.op == operation::reduce && c.when == 2 * Pass + 1;
    bool const runs = is_varying(c.when) && (c.passes >> static_cast<unsigned>(Pass - 1) & 1U) != 0;
    if (runs) {
      plan.run.add(k);
      plan.calls = plan.calls || c.record != nullptr;
      if (c.op == operation::call || c.op == operation::joint) plan.functions.add(k);
    }
    if (reduces) plan.reduce.add(k);
    for (int i = 0; (runs || reduces) && i < c.count; ++i) used[c.operands[i]] = true;
    // A function of a quotient may look at what is divided by what.
    if (runs && c.op == operation::multiply) {
      for (int i = 0; i < 2; ++i) {
        if (P.at(c.operands[i]).op == operation::quotient) used[P.at(c.operands[i]).operands[1]] = true;
      }
    }
  }
  for (int k = 0; k < n; ++k) {
    if (!used[k] || is_varying(P.at(k).when)) continue;
    plan.broadcast.add(k);
    if (P.at(k).op == operation::quotient) plan.quotients.add(k);
  }
  return plan;
}
/// The plan of a pass of a program.
template <class Key, int Pass>
inline constexpr auto plan_of = make_plan<Key, Pass>();

/// The scalar instructions of a level.
template <class Key, int Level>
constexpr auto make_scalar_plan() {
  constexpr auto const& P = program_in<Key>;
  index_list<P.size> list;
  for (int k = 0; k < P.size; ++k) {
    if (P.at(k).when == Level && P.at(k).op != operation::reduce) list.add(k);
  }
  return list;
}
template <class Key, int Level>
inline constexpr auto scalar_plan_of = make_scalar_plan<Key, Level>();

template <std::size_t K>
using constant_index = std::integral_constant<std::size_t, K>;

/// Calls f with the indices First ... First + N - 1 as constants; in parts, since clang folds 256 operands at the most.
template <std::size_t N, std::size_t First = 0, class F>
[[gnu::always_inline]] constexpr void for_each_index(F const& f) {
  constexpr std::size_t part = 128;
  if constexpr (N > part) {
    [&]<std::size_t... I>(std::index_sequence<I...>) __attribute__((always_inline)) {
      (for_each_index<(I + 1 < sizeof...(I) ? part : N - I * part), First + I * part>(f), ...);
    }(std::make_index_sequence<(N + part - 1) / part>{});
  } else {
    [&]<std::size_t... I>(std::index_sequence<I...>)
        __attribute__((always_inline)) { (f(constant_index<First + I>{}), ...); }(std::make_index_sequence<N>{});
  }
}

/// Calls f with the members of a list of indices as constants. Few functions for each: the compiler inlines every one.
template <auto const& List, std::size_t First, class F, std::size_t... I>
[[gnu::always_inline]] constexpr void for_part_of_list(F const& f, std::index_sequence<I...>) {
  (f(constant_index<static_cast<std::size_t>(List.index[First + I])>{}), ...);
}
template <auto const& List, class F>
[[gnu::always_inline]] constexpr void for_each_listed(F const& f) {
  constexpr std::size_t part = 128;
  constexpr auto size = static_cast<std::size_t>(List.size);
  [&]<std::size_t... P>(std::index_sequence<P...>) __attribute__((always_inline)) {
    (for_part_of_list<List, P * part>(f, std::make_index_sequence<std::min(part, size - P * part)>{}), ...);
  }(std::make_index_sequence<(size + part - 1) / part>{});
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
