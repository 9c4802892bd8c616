// What expressions refuse while they are written.
// case 1: symwise: these assumptions about a symbol contradict each other
// case 2: symwise: diff(e, x) differentiates with respect to a symbol
// case 3: symwise: diff(e, x) differentiates with respect to a symbol
// case 4: symwise: diff(e, x) differentiates with respect to a symbol
// case 5: symwise: diff(e, x) differentiates with respect to a symbol
// case 6: symwise: diff(e, x) differentiates with respect to a symbol
// case 7: symwise: substitute(e, x = y + 1, replace(sin(x), y)) takes an expression or a number for each symbol
// case 8: symwise: piecewise takes one or more when(condition, value) and at most one otherwise(value), which comes last
// case 9: symwise: piecewise takes one or more when(condition, value) and at most one otherwise(value), which comes last
// case 10: symwise: piecewise takes one or more when(condition, value) and at most one otherwise(value), which comes last
// case 11: symwise: diff(e, x) differentiates with respect to a symbol
// case 12: symwise: diff(e, x) differentiates with respect to a symbol
// case 13 gcc: negative_number_of_derivatives
// case 13 clang: must be initialized by a constant expression
// case 14: symwise: series, limit, solve, sum_over and product_over take a symbol
// case 15: symwise: series, limit, solve, sum_over and product_over take a symbol
// case 16: symwise: series, limit, solve, sum_over and product_over take a symbol
// case 17 gcc: more_than_a_thousand_terms
// case 17 clang: must be initialized by a constant expression
// case 18: symwise: the degree of an orthogonal polynomial has to be an integer literal
// case 19 gcc: the_degree_has_to_be_from_0_to_64
// case 19 clang: must be initialized by a constant expression
#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;

#if CASE == 1
constexpr sw::symbol<"s", sw::positive, sw::negative> s;
constexpr auto e = s + x;
#elif CASE == 2
constexpr auto e = diff(x * x, 3);
#elif CASE == 3
constexpr auto e = diff(x * x, x + y);
#elif CASE == 4
constexpr auto e = diff(x * x, x, 2 * y);
#elif CASE == 5
constexpr auto e = gradient(x * x, x, y + 1);
#elif CASE == 6
constexpr auto e = hessian(x * x, x, 2);
#elif CASE == 7
constexpr auto e = substitute(x * x + y, x = 2, 3);
#elif CASE == 8
constexpr auto e = piecewise(sw::otherwise(x), when(x < 0, y));
#elif CASE == 9
constexpr auto e = piecewise(when(x < 0, y), 3);
#elif CASE == 10
constexpr auto e = piecewise(when(x < 0, y), sw::otherwise(x), sw::otherwise(y));
#elif CASE == 11
constexpr auto e = diff(x * x, x, 2.0);
#elif CASE == 12
constexpr auto e = diff(x * x, y + x, 2);
#elif CASE == 13
constexpr auto e = diff(x * x, x, -1);
#elif CASE == 14
constexpr auto e = series(x * x, 2 * x, 0, 3);
#elif CASE == 15
constexpr auto e = solve(eq(x, y), 2);
#elif CASE == 16
constexpr auto e = sum_over(x + y, 1, 3, x);
#elif CASE == 17
constexpr auto e = sum_over(x, 1, 1001, x* y);
#elif CASE == 18
constexpr auto e = legendre(y, x);
#elif CASE == 19
constexpr auto e = legendre(65, x);
#else
constexpr sw::symbol<"s", sw::positive, sw::finite> s;
constexpr auto e1 = s + x;
constexpr auto e2 = diff(x * x, x, y);
constexpr auto e3 = diff(x * x, x, 2);
constexpr auto e5 = gradient(x * x, x, y);
constexpr auto e6 = hessian(x * x, x, y);
constexpr auto e7 = substitute(x * x + y, x = 2, y = 3 * x, replace(x* x, y));
constexpr auto e14 = series(x * x, x, 2 * y, 3);
constexpr auto e15 = solve(eq(x, y), x);
constexpr auto e16 = product_over(x, 1, 3, x + y);
constexpr auto e17 = sum_over(x, 1, 1000, x* y);
constexpr auto e18 = legendre(3, y) + legendre(64, x);
constexpr auto e8 = piecewise(when(x < 0, y), when(x < 1, 3), sw::otherwise(x));
#endif
