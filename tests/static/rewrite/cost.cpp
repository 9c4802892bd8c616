#include <symwise/symbolic.hpp>

namespace sw = symwise;
using namespace sw::detail;

// The lengths of the shortest addition chains, for 1 to 32 (The On-Line Encyclopedia of Integer Sequences, A003313).
constexpr int shortest[] = {0, 1, 2, 2, 3, 3, 4, 3, 4, 4, 5, 4, 5, 5, 5, 4,
                            5, 5, 6, 5, 6, 6, 6, 5, 6, 6, 6, 6, 7, 6, 7, 5};
constexpr bool are_shortest() {
  for (int n = 1; n <= largest_power_of_products; ++n) {
    if (multiplications_of_power(static_cast<std::uint64_t>(n)) != shortest[n - 1]) return false;
  }
  return true;
}
static_assert(are_shortest());

constexpr sw::symbol<"x"> x;
static_assert(sw::program<pow(x, 15)>(x).operations() == 5 && sw::program<pow(x, 23)>(x).operations() == 6 &&
              sw::program<1 + pow(x, 15)>(x).operations() == 5 && sw::program<1 + pow(x, 27)>(x).operations() == 6);

// A function costs what its record says.
static_assert(relative_cost::of(info<sw::exp_>) < relative_cost::of(info<sw::pow_>) &&
              relative_cost::of(info<sw::lt_>) == relative_cost::comparison);
