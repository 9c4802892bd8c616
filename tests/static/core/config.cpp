#include <symwise/core/symbol.hpp>

#include <type_traits>

// Everything lives in a namespace of the instruction set, and is reached without naming it.
static_assert(std::is_same_v<symwise::symbol<"x">, symwise::SYMWISE_ABI::symbol<"x">>);
