#include <symwise/symbolic.hpp>

#include <cmath>

namespace sw = symwise;
using namespace sw::literals;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"mu"> mu;
constexpr sw::symbol<"sigma"> sigma;
constexpr sw::symbol<"p", sw::positive> p;

namespace mine {

/// softsign(x) = x/(1 + |x|), a function that the library has not.
struct softsign_ {
  static constexpr std::string_view name = "softsign";
  static constexpr int arity = 1;
  static constexpr sw::symmetry parity = sw::symmetry::odd;
  template <class T>
  static T scalar(T a) {
    return a / (1 + std::fabs(a));
  }
};

}  // namespace mine

constexpr auto pdf = exp(-pow(x - mu, 2) / (2 * pow(sigma, 2))) / (sqrt(2 * sw::pi) * sigma);
constexpr auto parsed = sw::formula<"exp(-(x-mu)**2/(2*sigma**2))/(sqrt(2*pi)*sigma)">;
static_assert(parsed == pdf && diff(parsed, mu) == diff(pdf, mu) && diff(log(parsed), mu) == diff(log(pdf), mu));
static_assert(simplify(diff(log(parsed), mu)) == (x - mu) / pow(sigma, 2));

// An expression like any other.
static_assert("x + 1"_f * y == (x + 1) * y && sin("x"_f) == sin(x) && substitute("x*y"_f, x = 2) == 2 * y);
static_assert(sw::text_of<"x**2 - 1"_f> == sw::fixed_string("x**2 - 1"));
static_assert(sw::program<"sum(x*y)/2"_f>(x, y).reductions() == sw::program<sum(x* y) / 2>(x, y).reductions());
static_assert("0.5*x"_f == x / 2 && "0.1 + 0.2"_f == sw::rational(3, 10), "decimals are exact");

// Declared names.
static_assert(sw::formula<"sqrt(x**2)", sw::symbol<"x", sw::positive>{}> == sw::symbol<"x", sw::positive>{});
static_assert(sw::formula<"sqrt(p**2)"> * p == p * p, "what is assumed elsewhere in the expression holds here too");
static_assert(sw::formula<"e*gamma", sw::symbol<"e">{}> == sw::symbol<"e">{} * sw::symbol<"gamma">{});
static_assert(sw::formula<"softsign(-x)", mine::softsign_{}> == -sw::make<mine::softsign_>(x));

// The rest of the grammar is tested at run time, by the same code.
static_assert("x < y <= 2"_f == (x < y && y <= 2) && "x if x > 0 else -y"_f == select(x > 0, x, -y));
static_assert("Piecewise((x, x < 1), (y, True))"_f == select(x < 1, x, y) && "3!"_f == 6);
static_assert("Sum(x**k, (k, 1, 3))"_f == x + x * x + x * x * x && "Derivative(x**3, x)"_f == 3 * x * x);
static_assert("let t = x/2; t**2 + t"_f == x * x / 4 + x / 2);
static_assert("let f(t) = t**2 + t; f(x/2)"_f == x * x / 4 + x / 2);

// A long formula is read within the compilers' own limits.
static_assert(
    "sin(x) + cos(y)*x**2 + exp(-x*y)/3 + log(1 + x**2) - sqrt(x**2 + y**2) + sin(2*x) + cos(2*y)*x**3 + exp(-2*x*y)/5 "
    "+ "
    "log(2 + x**2) - sqrt(x**2 + 2*y**2) + sin(3*x) + cos(3*y)*x**4 + exp(-3*x*y)/7 + log(3 + x**2) - sqrt(x**2 + "
    "3*y**2) + "
    "sin(4*x) + cos(4*y)*x**5 + exp(-4*x*y)/9 + log(4 + x**2) - sqrt(x**2 + 4*y**2) + sin(5*x) + cos(5*y)*x**6 + "
    "exp(-5*x*y)/11 + log(5 + x**2) - sqrt(x**2 + 5*y**2) + sin(6*x) + cos(6*y)*x**7 + exp(-6*x*y)/13 + log(6 + x**2) "
    "- "
    "sqrt(x**2 + 6*y**2) + sin(7*x) + cos(7*y)*x**8 + exp(-7*x*y)/15 + log(7 + x**2) - sqrt(x**2 + 7*y**2) + sin(8*x) "
    "+ "
    "cos(8*y)*x**9 + exp(-8*x*y)/17 + log(8 + x**2) - sqrt(x**2 + 8*y**2) + sin(9*x) + cos(9*y)*x**10 + exp(-9*x*y)/19 "
    "+ "
    "log(9 + x**2) - sqrt(x**2 + 9*y**2) + sin(10*x) + cos(10*y)*x**11 + exp(-10*x*y)/21 + log(10 + x**2)"_f.size >
    100);

// In a constant expression the same function reads what is not known before.
static_assert([] {
  sw::graph g;
  auto const good = parse(g, "x**2 + 1");
  auto const bad = parse(g, "x +\n lgama(y)");
  return good && g.at(good.root).what == sw::kind::sum && !bad && bad.error.line == 2 && bad.error.column == 2 &&
         bad.error.suggestion == "lgamma";
}());

// A text of static storage may be longer than a template argument; its place is its name.
constexpr char stored[] = "sqrt(p**2) + y";
static_assert(sw::formula_in<stored, p> == p + y);
constexpr char stored_long[] =
    "x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + "
    "x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + "
    "x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + "
    "x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + "
    "x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + "
    "x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + "
    "x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + "
    "x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + "
    "x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + "
    "x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + "
    "x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + x*(y + 1) + "
    "0";
static_assert(sizeof stored_long > 1000 && sw::formula_in<stored_long> == 88 * x * (y + 1));
