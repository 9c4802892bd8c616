#pragma once
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI {

/// A policy of `function<...>`: operations are done in the order and with the divisions that were written; nothing is
/// combined, hoisted across a rounding, or turned into fma. (A compiler that contracts a * b + c by itself needs
/// -ffp-contract=off for that too.)
struct strict_policy {};
inline constexpr strict_policy strict{};

/// A policy of `function<...>`: the elements are shared out among so many threads, 0 for as many as the machine has. The
/// results are the same bits for any number.
struct threads {
  int count = 0;
};

/// A policy of `function<...>`: how accurate the functions in it are, sin, exp and the like. It goes together with `strict`,
/// which is about arithmetic.
enum class accuracy : unsigned char {
  full,  ///< what each function's record promises, for most 1 ulp
  fast   ///< up to 4 ulp where that is faster, with the same special values and the same range
};

/// How a function is evaluated.
struct options {
  bool strict = false;
  int threads = 1;
  accuracy functions = accuracy::full;

  friend constexpr bool operator==(options const&, options const&) = default;
};

namespace detail {

constexpr void apply_policy(options& o, strict_policy const&) { o.strict = true; }
constexpr void apply_policy(options& o, threads const& t) { o.threads = t.count; }
constexpr void apply_policy(options& o, accuracy const& a) { o.functions = a; }

}  // namespace detail

/// A policy: an argument of `function<...>` that is no expression.
template <class T>
concept policy = requires(options& o, T const& t) { detail::apply_policy(o, t); };

}  // namespace symwise::inline SYMWISE_ABI
