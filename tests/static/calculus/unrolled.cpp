#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"k"> k;

constexpr auto is_array = [](std::string_view name) { return name == "k"; };
using of_index = decltype(sum_over(k, 1, 3, k* x));
static_assert(!of_index::varies(is_array), "the index is no array");
constexpr auto also_x = [](std::string_view name) { return name == "x"; };
static_assert(of_index::varies(also_x));
