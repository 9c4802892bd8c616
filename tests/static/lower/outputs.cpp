#include <symwise/symbolic.hpp>

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
