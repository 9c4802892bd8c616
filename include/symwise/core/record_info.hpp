#pragma once
#include <symwise/core/fixed_string.hpp>
#include <symwise/core/interval.hpp>

#include <array>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace symwise::inline SYMWISE_ABI {

class graph;
/// Index of a node in its graph; children have smaller indices than their parents.
using id = int;

/// What a record's rules for accuracy are about: sums that have the function among their factors, what it is applied to, or both;
/// products with powers of its argument (sin(x) / x), products with exponentials (exp(x^2) erfc(x)), what is applied to it
/// (log(norm_cdf(x))). They combine: `stability::both | stability::products`.
enum class stability : unsigned char {
  nothing = 0,
  sums = 1,
  arguments = 2,
  both = 3,
  products = 4,
  exponentials = 8,
  applied = 16
};

constexpr stability operator|(stability a, stability b) {
  return static_cast<stability>(static_cast<int>(a) | static_cast<int>(b));
}
/// Are rules of one kind among them?
constexpr bool concerns(stability all, stability one) { return (static_cast<int>(all) & static_cast<int>(one)) != 0; }

/// What a record says, without its type: nodes of a graph point to one of these. `detail::record_of(tag<P>)` leads back to
/// the type.
struct record_info {
  std::string_view name;
  std::string_view sympy;
  std::string_view c;
  std::string_view latex;
  std::string_view infix;  ///< between two arguments, for relations and logic
  int strength = 0;        ///< of an infix: 0 as a relation, 1 as `and`, 2 as `or`
  std::uint64_t hash = 0;  ///< of the qualified type name: pointers have no order in constant expressions
  int arity = 0;           ///< number of arguments, -1 for any number
  value_type result = value_type::real;
  symmetry parity = symmetry::none;
  int conditions = 0;               ///< number of leading arguments that are truth values
  bool exponential = false;         ///< f(a) f(b) = f(a + b) and f(a)^n = f(n a)
  bool commutative = false;         ///< f(a, b) = f(b, a), of two arguments
  bool reduction = false;           ///< maps an array to one number
  bool analytic = false;            ///< its Taylor series inside its domain, wherever the derivatives are finite
  bool meromorphic = false;         ///< its Taylor series but at poles, where it has no number as its value
  facts codomain;                   ///< sign facts of the values
  interval values;                  ///< all values lie in it
  bool defined_everywhere = false;  ///< has a value for all real arguments
  int monotonic = 0;                ///< 1: rises with its one argument, -1: falls
  double value = 0;                 ///< of a named constant
  double value_low = 0;             ///< what is left of it beyond a double
  special_value const* special = nullptr;
  int specials = 0;
  /// Builds the canonical node, for records that do so themselves.
  id (*build)(graph&, id const* arguments, int count) = nullptr;
  /// A replacement for the node that is about to be built, or -1.
  id (*canonical)(graph&, id const* arguments, int count) = nullptr;
  /// Facts beyond those of the codomain.
  facts (*infer)(graph const&, id const* arguments, int count) = nullptr;
  /// The derivative, given those of the arguments (-1 where an argument does not depend on the variable).
  id (*derive)(graph&, id node, id const* derivatives) = nullptr;
  /// What a reduction or a compound is computed as, just before lowering; or -1. A record's `expansion` gives it by handles,
  /// where nothing is to stay as it was written.
  id (*expand)(graph&, id const* arguments, int count) = nullptr;
  /// Does a condition on rules hold of these nodes?
  bool (*test)(graph const&, id const* arguments, int count) = nullptr;
  facts grants;  ///< what such a condition says of a symbol
  stability stable_for = stability::nothing;
  int cost = 0;        ///< of a call beside that of an addition, 0 where it is not stated
  double max_ulp = 0;  ///< the error that is promised, 0 where none is
  /// A function that shares its work with this one (sin and cos).
  record_info const* (*joint)() = nullptr;
  /// A function with poles as a quotient of functions without, of the same argument: without a dividend it is 1 over the divisor.
  record_info const* (*dividend)() = nullptr;
  record_info const* (*divisor)() = nullptr;
};

namespace detail {

/// The qualified name of a type as the compiler prints it, without the surrounding text.
template <class T>
constexpr std::string_view type_name() {
  std::string_view const text = __PRETTY_FUNCTION__;
  std::size_t const from = text.find("T = ") + 4;
  std::size_t const to = text.find_first_of(";]", from);
  return text.substr(from, to - from);
}

/// The text of a macro's value.
#define SYMWISE_TEXT_OF(name) #name
#define SYMWISE_TEXT_OF_VALUE(name) SYMWISE_TEXT_OF(name)

/// A hash of a type's qualified name that does not depend on the instruction set: g++ names the ABI namespace, clang not.
template <class T>
constexpr std::uint64_t hash_of_type() {
  constexpr std::string_view abi = SYMWISE_TEXT_OF_VALUE(SYMWISE_ABI) "::";
  std::string_view const text = type_name<T>();
  std::size_t const at = text.find(abi);
  if (at == std::string_view::npos) return hash_of(text);
  return hash_of(text.substr(at + abi.size()), hash_of(text.substr(0, at)));
}

#undef SYMWISE_TEXT_OF_VALUE
#undef SYMWISE_TEXT_OF

/// Keys the function that leads from a record's description back to its type.
template <record_info const* P>
struct tag {
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wnon-template-friend"
#endif
  friend constexpr auto record_of(tag<P>);
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
};

template <class R>
constexpr record_info describe();

/// The description of a record.
template <class R>
inline constexpr record_info info = describe<R>();

/// Defines record_of for the record's description when it is first used.
template <class R>
struct injector {
  friend constexpr auto record_of(tag<&info<R>>) { return std::type_identity<R>{}; }
};

/// The description of a record, with the way back to its type opened.
template <class R>
constexpr record_info const* head() {
  (void)sizeof(injector<R>);
  return &info<R>;
}

/// Some records.
template <class... R>
struct record_list {};

/// The record that a description belongs to.
template <record_info const* P>
using record_type = typename decltype(record_of(tag<P>{}))::type;

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
