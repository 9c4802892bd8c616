#include <symwise/symbolic.hpp>

namespace sw = symwise;
using namespace sw::detail;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"p", sw::positive> p;

// The numbers of an expression, in the order in which they are written.
static_assert(literals_of(2 * x + 3).value[0] == sw::rational(2) && literals_of(2 * x + 3).value[1] == sw::rational(3));
static_assert(slice<1, 1>(literals_of(2 * x + 3)).value[0] == sw::rational(3));

// What is needed is copied, without room to spare; what does not fit is said not to.
constexpr auto frozen_power() {
  sw::graph g;
  sw::id const variable = g.symbol("x");
  g.add(variable, g.num(7));
  sw::id const root = g.pow(variable, g.num(3));
  return freeze<room{10, 30, 5, 5}, 1>(g, sw::id_list(&root, &root + 1));
}
constexpr auto frozen = frozen_power();
static_assert(frozen.fits && frozen.used.nodes == 3 && frozen.used.operands == 2 && frozen.used.values == 1 &&
              frozen.used.names == 1 && frozen.roots[0] == 2);
static_assert(sizeof(shrunk<frozen, 1>()) < sizeof(frozen) && shrunk<frozen, 1>().used.nodes == 3);
constexpr bool too_small() {
  sw::graph g;
  sw::id const root = g.add(g.symbol("x"), g.symbol("y"));
  return !freeze<room{2, 6, 2, 2}, 1>(g, sw::id_list(&root, &root + 1)).fits;
}
static_assert(too_small());

// Assumptions of all expressions are joined.
constexpr auto context_of_both = joined_context<true, decltype(x + p), decltype(sin(p))>();
static_assert(context_of_both.as_written && !context_of_both.contradictory);
static_assert(joined_context<false, sw::symbol<"y", sw::positive>, sw::symbol<"y", sw::negative>>().contradictory);

// Large expressions get more room by themselves.
constexpr auto large = diff(pow(sin(x) + exp(x), 5) * log(p + x), x, 3);
constexpr auto view = lowered<decltype(large), literals_of(large), joined_context<false, decltype(large)>()>::view();
static_assert(view.count >= 40 && view.problem == sw::fault::none);

// The second mixed derivative of a hundred operators, at the compiler's own limits: every stage is a constant expression of
// its own. (bench/compile/random_expression.py --operators 100 --seed 3.)
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"a"> a;
constexpr sw::symbol<"b"> b;
constexpr sw::symbol<"c"> c;
constexpr auto hundred_operators = pow(
    sin((sin((x + c * y * a * (exp(b * y)) / ((y + c)))) +
         ((pow((exp((x) / (((a) / ((3) / (y)*x) + cos((x + x)))))) / (sqrt(1 + pow((y * x * x * x) / ((4) / (x)), 2))),
               2)) /
          (x * y) * (x) /
          (sin((cos(((x + pow(y, 2)) + x))) / (((5) / (b)) / ((5 + b * x)))) * log(1 + pow(cos(cos(x) * y), 2)) * (9) /
           (b)*y)) /
             (y)) *
        cos(exp((5 + (3) / (cos(y)))))) *
        (sin(x * x * b) + sqrt(1 + pow(sin(pow(a * exp((y + exp(y))), 2)) * (cos(pow(y, 2)) + (9 + x * b)), 2))) *
        pow(((pow(((y) / (b) + pow(x * y * b * x * b, 2)), 2) + exp(y * y * pow(x, 2))) + exp(a * y) * y), 2),
    2);
constexpr auto second_derivative = sw::program<diff(hundred_operators, x, y)>(x, y);
static_assert(second_derivative.operations() > 200 && second_derivative.operations() < 1000);
// And simplified.
constexpr auto simplified_derivative = sw::program<simplify(diff(hundred_operators, x, y))>(x, y);
static_assert(simplified_derivative.operations() <= second_derivative.operations());
