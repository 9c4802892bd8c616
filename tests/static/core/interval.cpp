#include <symwise/core/interval.hpp>

using namespace symwise;

static_assert(closed(-1, 1).contains(1) && !open(-1, 1).contains(1) && reals.contains(inf) &&
              open(0, inf).contains(5e-324));
static_assert(!interval{0, 1, true, false}.contains(0) && interval{0, 1, true, false}.contains(1));
static_assert(detail::facts_of(open(0, inf)) == facts(positive) &&
              detail::facts_of(closed(0, 1)) == facts(nonnegative));
static_assert(detail::facts_of(closed(-1, 1)) == facts(real) && detail::facts_of(open(-2, 0)) == facts(negative));
static_assert(detail::facts_of(closed(1, 2)) == facts(positive));
