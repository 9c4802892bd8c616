#include <symwise/symbolic.hpp>

#include <array>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"mu"> mu;
constexpr sw::symbol<"a"> a;
constexpr sw::symbol<"#n", sw::integer, sw::nonnegative> n;  // the number of elements

/// What the sum of an expression over the elements of x becomes.
template <sw::expression E, sw::expression Expected>
constexpr bool becomes(E const& ex, Expected const& expected) {
  sw::graph g;
  std::array<std::string_view, 1> const arrays{"x"};
  sw::id const terms = sw::detail::lower(g, ex);
  sw::detail::levels when(g, arrays);
  sw::id const found = sw::detail::hoisted_sum(g, when, terms);
  return found == sw::detail::lower(g, expected);
}
static_assert(becomes(a * x, a* sum(x)) && becomes(x / 2, sum(x) / 2) && becomes(-x * a / mu, -a / mu * sum(x)) &&
              becomes(a, n* a));
static_assert(becomes(pow(x - mu, 2) + a, n* a + sum(pow(x - mu, 2))), "what varies about a centre may stand alone");
static_assert(becomes(x - mu, sum(x - mu)) && becomes(pow(x, 2) - pow(mu, 2), sum(pow(x, 2) - pow(mu, 2))),
              "differences of large sums lose digits");
static_assert(becomes(2 * x - 2 * mu, 2 * sum(x - mu)) || becomes(2 * x - 2 * mu, -2 * sum(mu - x)));
