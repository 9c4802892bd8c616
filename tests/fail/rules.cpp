// What rules refuse.
// case 1: symwise: the right side of a rule, or its condition, has a wildcard that the left side lacks
// case 2: symwise: the right side of a rule, or its condition, has a wildcard that the left side lacks
// case 3: symwise: rules(...) takes rules, left >>= right, and sets of rules
// case 4: symwise: the left side of a rule is a wildcard alone and would match everything
// case 5: symwise: rewrite(e, rules) and simplify(e, rules) take a set of rules
// case 6: symwise: rewriting takes more steps than its strategy allows
// case 7: symwise: rules match at most 32 operands of a sum or a product in any order
// case 8 gcc: non-constant condition for static assertion
// case 8 clang: static assertion expression is not an integral constant expression
// case 9: symwise: rewrite(e, rules) and simplify(e, rules) take a set of rules
// case 10: symwise: refine(e, x > 0, is_integer(n)) takes conditions
// case 11: symwise: the assumptions made about a symbol in different places contradict each other
#include <symwise/symwise.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::wildcard<"a"> a;
constexpr sw::wildcard<"b"> b;

#if CASE == 1
constexpr auto set = sw::rules(sin(a) >>= cos(a), sin(a) >>= cos(b));
#elif CASE == 2
constexpr auto set = sw::rules((sin(a) >>= cos(a)).when(is_positive(b)));
#elif CASE == 3
constexpr auto set = sw::rules(sin(a) >>= cos(a), sin(a));
#elif CASE == 4
constexpr auto set = sw::rules(a >>= cos(a));
#elif CASE == 5
constexpr auto e = rewrite(sin(x), sin(a));
#elif CASE == 6
constexpr auto f = sw::function<rewrite(sin(x), sw::rules(sin(a) >>= sin(2 * a)))>(x);
#elif CASE == 7
template <int N>
constexpr auto powers() {
  if constexpr (N == 0) {
    return cos(x);
  } else {
    return powers<N - 1>() + pow(y, N);
  }
}
constexpr auto f = sw::function<rewrite(powers<32>(), sw::rules(cos(a) + pow(b, 7) >>= a))>(x, y);
#elif CASE == 8
static_assert(rewrite(sin(x), sw::rules(sin(a) >>= sin(2 * a))) == x);
#elif CASE == 9
constexpr auto e = simplify(sin(x), 2);
#elif CASE == 10
constexpr auto e = assuming(sqrt(x * x), x + 1);
#elif CASE == 11
constexpr auto f = sw::function<assuming(sqrt(x* x), (x > 0), x <= -1)>(x);
#else
constexpr auto positive = sw::function<assuming(sqrt(x* x), (x > 0) && is_integer(x), (y > 2 * x))>(x);
constexpr auto set = sw::rules((sin(a + b) >>= cos(b)).when(is_positive(a)), sin(a) >>= 2);
constexpr auto e = simplify(rewrite(sin(x), set), sin(a) >>= cos(a));
constexpr auto f = sw::function<rewrite(sin(sin(x)), sw::rules(sin(a) >>= a), sw::innermost.at_most(2))>(x);
#endif
