#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;

// A transformation is an expression: it has derivatives, can be transformed again, and its arguments are expressions.
static_assert(diff(expand((x + 1) * (x - 1)), x) == 2 * x && expand(expand(x * (x + y))) == pow(x, 2) + x * y);
static_assert(2 * expand(x * (x + 1)) + 1 == 2 * pow(x, 2) + 2 * x + 1);
static_assert(collect(y * sin(2 * x) + x * sin(2 * x), expand(sin(x + x))) == (x + y) * sin(2 * x));

// Numbers in it are carried along.
static_assert(expand(3 * (x + 0.5)) + collect(7 * x + y * x, x) == 3 * x + 1.5 + (7 + y) * x);

// What is asked for by name is done under `strict` too.
static_assert(sw::program<expand(x*(x + 1)) - x, sw::strict>(x).operations() > 0);
constexpr bool as_written() {
  sw::graph g;
  g.as_written = true;
  sw::detail::cursor none;
  sw::id const u = g.symbol("u");
  sw::id const ex = g.mul(g.add(u, u), g.add(u, g.num(1)));
  sw::id const result = sw::detail::transformed<sw::detail::expansion, sw::literal>::transform(g, ex, none);
  g.as_written = false;
  return result == g.add(g.scale(sw::rational(2), g.pow(u, g.num(2))), g.scale(sw::rational(2), u));
}
static_assert(as_written());
