#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"p", sw::positive> p;
constexpr auto value(auto v) { return sw::literal{{}, sw::detail::to_number(v)}; }
constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

// Conditions between numbers are decided at once, exactly.
static_assert(select(value(1) < value(2), x, y) == x && select(value(2) < 1, x, y) == y && select(x < 1, y, y) == y);
static_assert(select(value(sw::rational(most - 2, most - 1)) < value(sw::rational(most - 1, most)), x, y) == x);
static_assert(select(eq(value((std::int64_t{1} << 53) + 1), value(std::int64_t{1} << 53)), x, y) == y &&
              select(ne(value(0.5), sw::rational(1, 2)), x, y) == y);
static_assert(!(select(x < x, x, y) == y) && !(select(value(sw::inf) < 1, x, y) == y), "what may be NaN is not");

// Logic.
constexpr auto yes = value(1) < 2;
constexpr auto no = value(2) < 1;
static_assert(((x < 1) && yes) == (x < 1) && ((x < 1) && no) == no && ((x < 1) || yes) == yes &&
              ((x < 1) || no) == (x < 1) && (!yes) == no);

// Piecewise is a chain of it, NaN where no condition holds.
static_assert(piecewise(when(x < 0, -x), otherwise(x)) == select(x < 0, -x, x) &&
              piecewise(when(yes, x), otherwise(y)) == x);
static_assert(piecewise(when(x < 0, 1), when(x < 1, 2), sw::otherwise(3)) ==
              select(x < 0, 1 + 0 * x, select(x < 1, 2 + 0 * x, 3)));
static_assert(piecewise(when(no, x), when(x < 1, y)) == piecewise(when(x < 1, y)) && !(piecewise(when(x < 1, y)) == y));

// Branches of one sign have it.
static_assert(abs(select(x < 0, p, exp(x))) == select(x < 0, p, exp(x)) &&
              abs(piecewise(when(x < 0, p))) == piecewise(when(x < 0, p)));
static_assert(!(abs(select(x < 0, p, x)) == select(x < 0, p, x)));
