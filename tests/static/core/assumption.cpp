#include <symwise/core/assumption.hpp>

using namespace symwise;

static_assert(facts(positive).imply(nonnegative) && facts(positive).imply(nonzero) && facts(positive).imply(real));
static_assert(!facts(nonnegative).imply(positive) && !facts(real).imply(finite) && facts(integer).imply(finite));
static_assert((facts(nonnegative) | nonzero).imply(positive), "together they say more");
static_assert((facts(positive) & facts(negative)) == facts(nonzero), "what both say");
static_assert((facts(positive) | negative).contradictory() && (facts(nonnegative) | negative).contradictory());
static_assert(!(facts(nonnegative) | nonpositive).contradictory(), "zero is both");
static_assert((facts(nonnegative) | nonpositive | nonzero).contradictory());
static_assert(detail::reflected(positive) == facts(negative) &&
              detail::reflected(facts(integer) | nonpositive) == (facts(integer) | nonnegative));
