#pragma once
#include <symwise/evaluate/call.hpp>
#include <symwise/evaluate/plan.hpp>

#include <cmath>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// A scalar operand as a function takes it: a number or a truth value.
template <class Key, std::size_t K>
[[gnu::always_inline]] inline auto scalar_operand(double const* s) {
  constexpr auto const& P = program_in<Key>;
  if constexpr (P.code[K].type == value_type::boolean) {
    return s[K] != 0;
  } else {
    return s[K];
  }
}

/// Computes the scalar instruction I: in double, whatever the elements are. Truth values are 0 and 1.
template <class Key, std::size_t I>
[[gnu::always_inline]] inline double scalar_step(double const* s, double const* inputs) {
  constexpr auto const& P = program_in<Key>;
  constexpr operation op = P.code[I].op;
  constexpr int a = P.code[I].operands[0];
  constexpr int b = P.code[I].operands[1];
  if constexpr (op == operation::input) {
    return inputs[P.code[I].input];
  } else if constexpr (op == operation::constant) {
    return P.code[I].value;
  } else if constexpr (op == operation::add) {
    return s[a] + s[b];
  } else if constexpr (op == operation::subtract) {
    return s[a] - s[b];
  } else if constexpr (op == operation::multiply) {
    return s[a] * s[b];
  } else if constexpr (op == operation::divide || op == operation::quotient) {
    return s[a] / s[b];
  } else if constexpr (op == operation::negate) {
    return -s[a];
  } else if constexpr (op == operation::sqrt) {
    return std::sqrt(s[a]);
  } else {
    return [&]<std::size_t... K>(std::index_sequence<K...>) {
      return static_cast<double>(scalar_call<record_type<P.code[I].record>, double>(
          scalar_operand<Key, static_cast<std::size_t>(P.code[I].operands[K])>(s)...));
    }(std::make_index_sequence<static_cast<std::size_t>(P.code[I].count)>{});
  }
}

/// Computes the scalar instructions of one level.
template <class Key, int Level>
inline void scalar_steps(double* s, double const* inputs) {
  for_each_listed<scalar_plan_of<Key, Level>>(
      [&](auto k) __attribute__((always_inline)) { s[k()] = scalar_step<Key, k()>(s, inputs); });
}

/// Do the quotients that a pass multiplies by leave the division as accurate as it was: divisor and quotient normal numbers?
template <class Key, class T, int Pass>
inline bool quotients_are_normal(double const* s) {
  constexpr auto const& P = program_in<Key>;
  bool all = true;
  for_each_listed<plan_of<Key, Pass>.quotients>([&](auto k) __attribute__((always_inline)) {
    auto const divisor = static_cast<T>(s[P.code[k()].operands[1]]);
    auto const quotient = static_cast<T>(s[k()]);
    bool const zero = s[P.code[k()].operands[0]] == 0;
    all = all && std::isnormal(divisor) && (std::isnormal(quotient) || zero);
  });
  return all;
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
