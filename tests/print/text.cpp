#include <symwise/symbolic.hpp>

#include <catch2/catch.hpp>

namespace sw = symwise;

namespace {

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"a", sw::positive> a;

// As constants: a text can stand in a message and serve as a template argument.
static_assert(sw::text_of<2 * x * x - sin(y) / 3> == sw::fixed_string("2*x**2 - sin(y)/3"));
static_assert(sw::text_of<x * 1e20> == sw::fixed_string("1.0e20*x"));
static_assert(sw::text_of<diff(sin(x* y), x)> == sw::fixed_string("y*cos(x*y)"));

}  // namespace

TEST_CASE("sums are written highest degree first, beginning with what is positive") {
  CHECK(text(1 + x) == "x + 1");
  CHECK(text(x - 1) == "x - 1");
  CHECK(text(1 - x) == "1 - x");
  CHECK(text(-1 - x) == "-x - 1");
  CHECK(text(y - x) == "y - x");
  CHECK(text(-x - y) == "-x - y");
  CHECK(text(x * x + x + 1 + pow(x, 3)) == "x**3 + x**2 + x + 1");
  CHECK(text(pow(x, 2) * y - 3) == "x**2*y - 3");
  CHECK(text(2 * x * x - sin(y) / 3) == "2*x**2 - sin(y)/3");
}

TEST_CASE("products are written with one division") {
  CHECK(text(-x) == "-x");
  CHECK(text(x / y) == "x/y");
  CHECK(text(-x / y) == "-x/y");
  CHECK(text(x / (2 * y)) == "x/(2*y)");
  CHECK(text(x / y / a) == "x/(a*y)");
  CHECK(text(1 / x) == "1/x");
  CHECK(text(1 / (x * y)) == "1/(x*y)");
  CHECK(text(1 / (x + y)) == "1/(x + y)");
  CHECK(text((x + y) * (x - y)) == "(x + y)*(x - y)");
  CHECK(text(2 * sw::pi * x) == "2*pi*x");
}

TEST_CASE("powers bind tighter than a sign, and to the right") {
  CHECK(text(pow(x, 2)) == "x**2");
  CHECK(text(pow(x, -2)) == "1/x**2");
  CHECK(text(pow(x + 1, 2)) == "(x + 1)**2");
  CHECK(text(exp(-x * x)) == "exp(-x**2)");
  CHECK(text(pow(-2, x)) == "(-2)**x");
  CHECK(text(pow(2, x)) == "2**x");
  CHECK(text(pow(x, sw::rational(1, 3))) == "x**(1/3)");
  CHECK(text(pow(x, -y)) == "x**(-y)");
  CHECK(text(pow(pow(x, y), a)) == "(x**y)**a");
  CHECK(text(pow(x, pow(y, a))) == "x**(y**a)");
  CHECK(text(sqrt(x)) == "sqrt(x)");
  CHECK(text(1 / sqrt(x)) == "1/sqrt(x)");
}

TEST_CASE("floating-point numbers stay floating-point") {
  CHECK(text(x * 2.0) == "2.0*x");
  CHECK(text(x * 0.1) == "0.1*x");
  CHECK(text(x * -1.5) == "-1.5*x");
  CHECK(text(x * 1e20) == "1.0e20*x");
}

TEST_CASE("functions, relations and conditions") {
  CHECK(text(atan2(y, x)) == "atan2(y, x)");
  CHECK(text(max(x, y)) == "max(x, y)");
  CHECK(text(sum(x * y)) == "sum(x*y)");
  CHECK(text(x + 1 <= y) == "x + 1 <= y");
  CHECK(text(eq(x, y)) == "x == y");
  CHECK(text(ne(x, y)) == "x != y");
  CHECK(text((x < y || y < a) && x < a) == "x < a and (x < y or y < a)");
  CHECK(text(x < a || (x < y && y < a)) == "x < a or x < y and y < a");
  CHECK(text(!(x < y)) == "not(x < y)");
  CHECK(text(piecewise(when(x < 0, -x), otherwise(x))) == "select(x < 0, -x, x)");
}
