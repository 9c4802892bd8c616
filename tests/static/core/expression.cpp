#include <symwise/symbolic.hpp>

#include <string>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;

// Expressions carry their numbers by value and can be template arguments.
template <auto E>
inline constexpr int operations = sw::detail::literals_of(E).value[0].p;
static_assert(operations<5 * x> == 5 && operations<7 * x> == 7);
static_assert(sizeof(x) == 1 && std::is_trivially_copyable_v<decltype(2 * x + sin(x))>);

static_assert(sw::expression<decltype(x)> && sw::expression<decltype(x + 1)> && !sw::expression<int> &&
              sw::symbolic<sw::handle>);
static_assert(sw::operand<int> && sw::operand<double> && sw::operand<sw::number> && !sw::operand<bool> &&
              !sw::operand<char> && !sw::operand<std::string>);
static_assert(sw::operands<decltype(x), int> && !sw::operands<int, int>, "one of them has to be symbolic");

// Equality of canonical forms, with expressions and numbers.
static_assert(x == x && !(x == 1) && 0 * x + 3 == 3 && x != 2 * x && !(x + 1 != 1 + x));

// Long chains are flattened.
constexpr auto ten = x + x + x + x + x + x + x + x + x + x;
constexpr auto hundred = ten + ten + ten + ten + ten + ten + ten + ten + ten + ten;
static_assert(hundred == 100 * x && hundred - ten - (ten - x) == 81 * x);
static_assert(ten * ten / ten == 10 * (x * x / x));
