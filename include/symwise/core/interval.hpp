#pragma once
#include <symwise/core/assumption.hpp>
#include <symwise/core/number.hpp>

namespace symwise::inline SYMWISE_ABI {

/// An interval of the extended real line; a record's domain and codomain.
struct interval {
  double lower = -inf;
  double upper = inf;
  bool lower_open = false;
  bool upper_open = false;

  [[nodiscard]] constexpr bool contains(double x) const {
    return (lower_open ? x > lower : x >= lower) && (upper_open ? x < upper : x <= upper);
  }
  friend constexpr bool operator==(interval const&, interval const&) = default;
};

/// All real numbers.
inline constexpr interval reals{};
constexpr interval closed(double lower, double upper) { return {lower, upper, false, false}; }
constexpr interval open(double lower, double upper) { return {lower, upper, true, true}; }

/// f(-x) = -f(x), or f(-x) = f(x), or neither.
enum class symmetry : unsigned char { none, odd, even };

/// What kind of value an expression has.
enum class value_type : unsigned char { real, boolean };

/// An exact value of a function of one argument: f(at) = value. Integers and infinities only.
struct special_value {
  double at;
  double value;
};

namespace detail {

/// The sign facts that a range of values implies.
constexpr facts facts_of(interval const& range) {
  facts f = assumption::real;
  if (range.lower >= 0) f = f | assumption::nonnegative;
  if (range.upper <= 0) f = f | assumption::nonpositive;
  if (!range.contains(0)) f = f | assumption::nonzero;
  return f;
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
