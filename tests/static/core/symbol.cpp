#include <symwise/symbolic.hpp>

#include <type_traits>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"x", sw::positive> positive_x;
constexpr sw::symbol<"x", sw::negative> negative_x;
constexpr sw::symbol<"k", sw::integer, sw::positive> k;
constexpr sw::symbol<"y"> y;

// A symbol is its name; what is assumed of it in one place of an expression holds in all.
static_assert(x == positive_x && !(x == y) && x + positive_x == 2 * x);
static_assert(!(sqrt(pow(x, 2)) == x) && sqrt(pow(x, 2)) + 0 * positive_x == positive_x &&
              x / x * positive_x == positive_x);
static_assert(positive_x * (x / x) == x, "also where it comes first");
static_assert(k.known.imply(sw::positive) && k.known.imply(sw::finite) && x.known == sw::facts(sw::real));
static_assert(floor(k) == k && abs(k) == k && sign(k) == 1);

// Contradictions are found.
constexpr sw::fault joined() {
  sw::graph g;
  decltype(positive_x + negative_x)::declare(g);
  return g.problem();
}
static_assert(joined() == sw::fault::contradictory_assumptions);

// Names for values.
static_assert(sw::is_symbol<decltype(x)> && !sw::is_symbol<decltype(x + 1)> && sw::is_binding<decltype(x = 3)> &&
              !sw::is_binding<int>);
static_assert((x = 3).value == 3 &&
              std::is_same_v<decltype(x = y), sw::binding<sw::symbol<"x">, sw::symbol<"y"> const&>>);
