#include <symwise/symbolic.hpp>

namespace sw = symwise;
using sw::operation;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"a"> a;
constexpr sw::symbol<"b"> b;
constexpr sw::symbol<"sigma", sw::positive> sigma;

// Work on scalars is done once a call, not once an element.
constexpr auto hoisted = sw::program<sin(a) * exp(b) * x>(x);
static_assert(hoisted.operations() == 1 && hoisted.scalar_operations() == 3 && hoisted.calls("sin") == 0);
static_assert(sw::program<a + b + 3>(x).operations() == 0);

// Division by a scalar is a multiplication by its reciprocal.
constexpr auto divided = sw::program<x / sigma>(x);
static_assert(divided.count(operation::divide) == 0 && divided.count(operation::multiply) == 1 &&
              divided.operations() == 1);
static_assert(sw::program<x / y>(x, y).count(operation::divide) == 1 &&
              sw::program<x / 3>(x).count(operation::divide) == 0);

// Whole powers are products, half ones roots.
static_assert(sw::program<pow(x, 8)>(x).count(operation::multiply) == 3 && sw::program<pow(x, 8)>(x).operations() == 3);
static_assert(sw::program<pow(x, 2) * pow(x, 3)>(x).operations() <= 4 &&
              sw::program<pow(x, 16) + pow(x, 8)>(x).operations() <= 5);
constexpr auto inverse_root = sw::program<1 / sqrt(x)>(x);
static_assert(inverse_root.count(operation::sqrt) == 1 && inverse_root.count(operation::divide) == 1 &&
              inverse_root.operations() == 2);
static_assert(sw::program<pow(x, y)>(x, y).calls("pow") == 1 &&
              sw::program<pow(x, sw::rational(1, 3))>(x).calls("pow") == 1);

// Products feed sums.
static_assert(sw::program<a * x + b>(x).operations() == 1 && sw::program<a * x + b>(x).count(operation::fma) == 1);
static_assert(sw::program<x * y - a>(x, y).operations() == 1 && sw::program<a - x * y>(x, y).operations() == 1 &&
              sw::program<x * x + y * y>(x, y).operations() == 2);
constexpr auto polynomial = sw::program<((a * x + b) * x + 1) * x + 2>(x);
static_assert(polynomial.count(operation::fma) == 3 && polynomial.operations() == 3);

// What outputs share is computed once; sin and cos of one argument together.
constexpr auto shared = sw::program<exp(x* a), diff(exp(x* a), x), diff(exp(x* a), a)>(x);
static_assert(shared.calls("exp") == 1 && shared.operations() == 4);
constexpr auto pair = sw::program<sin(x* a) + cos(x* a)>(x);
static_assert(pair.count(operation::joint) == 1 && pair.count(operation::joint_second) == 1 &&
              pair.count(operation::call) == 0);
static_assert(sw::program<sin(x), cos(y)>(x, y).count(operation::joint) == 0);

// The normal density and its derivatives.
constexpr auto pdf = exp(-pow(x - a, 2) / (2 * pow(sigma, 2))) / (sqrt(2 * sw::pi) * sigma);
constexpr auto density = sw::program<pdf>(x);
static_assert(density.operations() == 5 && density.calls("exp") == 1 && density.count(operation::divide) == 0);
constexpr auto all_three = sw::program<pdf, diff(pdf, a), diff(pdf, sigma)>(x);
static_assert(all_three.calls("exp") == 1 && all_three.count(operation::divide) == 0 && all_three.operations() <= 10);

// A number joins the coefficients of a polynomial where they stay exact, and is a factor of its own where it would round them.
static_assert(sw::program<x * (2 - 3 * x) / 2>(x).operations() == 2 &&
              sw::program<x * (2 - 3 * x) / 3>(x).operations() == 3 &&
              sw::program<0.3 * x * (2 - 3 * x)>(x).operations() == 3 &&
              sw::program<0.3 * x * (1 - 4 * x)>(x).operations() == 3 &&
              sw::program<x * (1 - 4 * x) / 2>(x).operations() == 2);

// Reductions.
constexpr auto likelihood = sw::program<sum(log(pdf))>(x);
static_assert(likelihood.reductions() == 1 && likelihood.passes == 1 && likelihood.calls("log") == 0 &&
              likelihood.calls("exp") == 0);
static_assert(likelihood.operations() <= 2, "(x - a)^2 alone is left in the loop");
constexpr auto centred = sw::program<sum(x - a)>(x);
static_assert(centred.operations() == 1, "sum(x) - n a would lose digits");
static_assert(sw::program<sum(a)>(x).reductions() == 0, "n a");
constexpr auto softmax = sw::program<exp(x - max(x)) / sum(exp(x - max(x)))>(x);
static_assert(softmax.passes == 3 && softmax.reductions() == 2 && softmax.count(operation::divide) == 0);
static_assert(sw::program<x - mean(x)>(x).passes == 2 && sw::program<sum(x) / sum(pow(x, 2))>(x).passes == 1);

// As it was written.
constexpr auto strict = sw::program<x / sigma + x / sigma, sw::strict>(x);
static_assert(strict.count(operation::divide) == 1 && strict.count(operation::add) == 1 &&
              strict.count(operation::fma) == 0);
static_assert(sw::program<a * x + b, sw::strict>(x).count(operation::fma) == 0 &&
              sw::program<x - x, sw::strict>(x).operations() == 1);
