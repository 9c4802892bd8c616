#include <symwise/core/fixed_string.hpp>

using namespace symwise;

template <fixed_string Text>
inline constexpr std::size_t length = Text.view().size();

static_assert(length<"sigma"> == 5 && length<""> == 0 && fixed_string("mu").view() == "mu");
static_assert(fixed_string("a") == fixed_string("a") && !(fixed_string("a") == fixed_string("b")));
// The order of operands rests on these.
static_assert(detail::hash_of("") == 14695981039346656037U && detail::hash_of("a") == 0xaf63dc4c8601ec8cU);
static_assert(detail::mix(detail::mix(7, 1), 2) != detail::mix(detail::mix(7, 2), 1));
