#pragma once
#include <symwise/core/graph.hpp>

#include <concepts>
#include <type_traits>

namespace symwise::inline SYMWISE_ABI {

namespace detail {
template <class R>
constexpr record_info const* head();
}

/// A node of a graph together with its graph: what a record's `partials` and `canonical` compute with. Operators and functions
/// on handles build canonical nodes at once. A default constructed handle means "nothing".
struct handle {
  symwise::graph* g = nullptr;
  id node = -1;

  [[nodiscard]] constexpr graph_node const& info() const { return g->at(node); }
  [[nodiscard]] constexpr bool is_number() const { return g->is_number(node); }
  [[nodiscard]] constexpr bool is_rational() const { return is_number() && g->value(node).exact; }
  [[nodiscard]] constexpr bool is_integer_number() const { return is_number() && g->value(node).is_integer(); }
  [[nodiscard]] constexpr std::int64_t numerator() const { return g->value(node).p; }
  [[nodiscard]] constexpr std::int64_t denominator() const { return g->value(node).q; }
  [[nodiscard]] constexpr bool is_zero() const { return g->is(node, 0); }
  [[nodiscard]] constexpr bool is_one() const { return g->is(node, 1); }
  [[nodiscard]] constexpr bool is_positive() const { return g->known(node, assumption::positive); }
  [[nodiscard]] constexpr bool is_negative() const { return g->known(node, assumption::negative); }
  [[nodiscard]] constexpr bool is_nonnegative() const { return g->known(node, assumption::nonnegative); }
  [[nodiscard]] constexpr bool is_nonpositive() const { return g->known(node, assumption::nonpositive); }
  [[nodiscard]] constexpr bool is_nonzero() const { return g->known(node, assumption::nonzero); }
  [[nodiscard]] constexpr bool is_integer() const { return g->known(node, assumption::integer); }
  [[nodiscard]] constexpr bool is_sum() const { return info().what == kind::sum; }
  [[nodiscard]] constexpr bool is_product() const { return info().what == kind::product; }
  [[nodiscard]] constexpr bool is_power() const { return info().what == kind::power; }
  /// Is the node an application of the function R?
  template <class R>
  [[nodiscard]] constexpr bool is() const {
    return info().what == kind::function && info().record == detail::head<R>();
  }
  /// Is the node the named constant R?
  template <class R>
  [[nodiscard]] constexpr bool is_constant() const {
    return info().what == kind::constant && info().record == detail::head<R>();
  }
  [[nodiscard]] constexpr int arguments() const { return info().count; }
  [[nodiscard]] constexpr handle argument(int k) const { return {g, g->operand(node, k)}; }
  /// The numeric coefficient of a product; 1 for anything else.
  [[nodiscard]] constexpr symwise::number coefficient() const { return g->coefficient(node); }
  /// The rational p/q in the same graph.
  [[nodiscard]] constexpr handle number(std::int64_t p, std::int64_t q = 1) const { return {g, g->num(p, q)}; }

  friend constexpr bool operator==(handle const&, handle const&) = default;
};

/// Stands in a record's `partials` where there is no derivative with respect to that argument in the table of functions.
struct no_partial {};

}  // namespace symwise::inline SYMWISE_ABI
