#include <symwise/symbolic.hpp>

namespace sw = symwise;
using sw::detail::polynomial_reader;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;

struct counts {
  int generators = 0;
  int above = 0;
  int below = 0;
  bool ok = false;
};
template <sw::expression E>
constexpr counts read(E const& ex, bool quotients) {
  sw::graph g;
  polynomial_reader const r(g, sw::detail::lower(g, ex), quotients);
  return {static_cast<int>(r.generators.size()), static_cast<int>(r.numerator.size()),
          static_cast<int>(r.denominator.size()), r.ok};
}
constexpr bool is(counts const& c, int generators, int above, int below) {
  return c.ok && c.generators == generators && c.above == above && c.below == below;
}

static_assert(is(read((x + 1) * (x + y), false), 2, 4, 1) && is(read(sin(x) * (x + 1), true), 2, 2, 1));
static_assert(is(read((x + 1) / (y + 1), true), 2, 2, 2) && is(read(1 / x + 1 / y, true), 2, 2, 1));
static_assert(is(read(1 / x + 1 / y, false), 2, 2, 1), "1/x is a generator");
static_assert(is(read(pow(x, sw::rational(3, 2)) + sqrt(x), true), 1, 2, 1),
              "roots of one base are powers of one generator");
static_assert(is(read(pow(x + y, 5), false), 2, 6, 1) && is(read(pow(x + y, 1001), false), 1, 1, 1));

// What cannot be read.
static_assert(!read(x + sw::infinity, false).ok && !read(1 / (pow(x + 1, 2) - pow(x, 2) - 2 * x - 1), true).ok);

// There and back.
constexpr bool back() {
  sw::graph g;
  sw::id const ex = sw::detail::lower(g, 3 * pow(x, 2) * y + sin(y) / 2 - 1);
  polynomial_reader const r(g, ex, false);
  return r.expression(r.numerator) == ex;
}
static_assert(back());
