#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"z"> z;

template <sw::expression E>
constexpr int operations(E const& ex) {
  sw::graph g;
  return sw::detail::operations_in(g, sw::detail::lower(g, ex));
}
static_assert(operations(x) == 0 && operations(x + y) == 1 && operations(x + y + z) == 2 && operations(2 * x * y) == 2);
static_assert(operations(x - y) == 1 && operations(-x) == 1 && operations(-x - y) == 2 && operations(exp(-x)) == 2,
              "signs");
static_assert(operations(x / y) == 1 && operations(1 / x) == 1 && operations(1 / (x * y)) == 2 &&
                  operations(x * y / z) == 2,
              "divisions");
static_assert(operations(pow(x, 2)) == 1 && operations(pow(x, 3)) == 2 && operations(pow(x, 8)) == 3 &&
                  operations(sqrt(x)) == 1,
              "powers");
static_assert(operations(sin(x) + sin(x) * y) == 3 && operations(pow(x, y)) == 1, "shared parts count once");
