#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;

// Transformations of transformations, and of parts, whether all at once or each in a stage of its own.
constexpr auto nested = diff(x * diff(pow(x, 4), x), x) + simplify(x * y + x * y);
constexpr auto expected = 16 * pow(x, 3) + 2 * x * y;
static_assert(nested == expected);

template <auto E>
constexpr bool staged_as(auto const& other) {
  using T = std::remove_cvref_t<decltype(E)>;
  constexpr auto context = sw::detail::joined_context<false, T>();
  sw::graph g;
  sw::id const there = sw::detail::import(g, sw::detail::lowered<T, sw::detail::literals_of(E), context>::view());
  return there == sw::detail::lower(g, other);
}
static_assert(staged_as<nested>(expected) && !staged_as<nested>(expected + 1));
static_assert(staged_as<diff(substitute(pow(x, 2) * y, x = 3 * y), y)>(27 * pow(y, 2)));
