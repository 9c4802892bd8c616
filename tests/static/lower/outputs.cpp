#include <symwise/symbolic.hpp>

#include "../../../bench/compile/formulas/functional.hpp"
#include "../../../bench/compile/formulas/kalman.hpp"

#include <boost/hana/tuple.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;

// Outputs one by one or as a tuple are the same program.
constexpr auto tuple = sw::program<gradient(exp(x* y), x, y)>(x, y);
constexpr auto single = sw::program<diff(exp(x* y), x), diff(exp(x* y), y)>(x, y);
static_assert(tuple.size == single.size && tuple.operations() == single.operations() && tuple.operations() == 4 &&
              tuple.results[1] == single.results[1]);
static_assert(sw::program<x + y, sw::strict, x - y>(x, y).operations() == 2);

// Parts that outputs or their derivatives have in common stay one: these programs would multiply if they did not.
namespace kalman_update {
static_assert(sw::program<new_x0, new_x1, new_p00, new_p01, new_p11>(x0, x1, p00, p01, p11, h00, h01, h10, h11, r00,
                                                                     r01, r11, z0, z1)
                  .operations() <= 58);
}  // namespace kalman_update

namespace density_functional {
static_assert(sw::program<energy>(a, b, g, h, m).operations() <= 84);
static_assert(sw::program<energy, diff(energy, a)>(a, b, g, h, m).operations() <= 182);
static_assert(sw::program<energy, diff(energy, a, 2)>(a, b, g, h, m).operations() <= 305);
}  // namespace density_functional
