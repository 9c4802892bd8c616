#include <symwise/print.hpp>
#include <symwise/symbolic.hpp>

#include <catch2/catch.hpp>

#include <limits>

namespace sw = symwise;

namespace {

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"a"> a;

static_assert(sw::c_code_of<x * x / 3>.view() == "x*x/3.0");
static_assert(sw::c_code_of<sin(x) / 2, float>.view() == "sinf(x)/2.0f");

}  // namespace

TEST_CASE("numbers are floating literals: nothing is divided as integers") {
  CHECK(c_code(sw::rational(1, 2) + x) == "x + 1.0/2.0");
  CHECK(c_code(x / 2) == "x/2.0");
  CHECK(c_code(-3 * x / 4) == "-3.0*x/4.0");
  CHECK(c_code(x * 0.1) == "0.1*x");
  CHECK(c_code(x * 1e20) == "1.0e20*x");
  CHECK(sw::c_code<float>(x * 0.1) == "0.1f*x");
  CHECK(c_code(2 * sw::pi * x) == "2.0*M_PI*x");
  CHECK(sw::c_code<float>(sw::pi * x) == "3.141592653589793f*x");
  CHECK(c_code(x + std::numeric_limits<double>::infinity()) == "x + INFINITY");
}

TEST_CASE("small powers of a name are products, others pow, roots are roots") {
  CHECK(c_code(pow(x, 2)) == "x*x");
  CHECK(c_code(1 / pow(x, 2)) == "1.0/(x*x)");
  CHECK(c_code(y / (x * x * x)) == "y/(x*x*x)");
  CHECK(c_code(y / (a * x * x)) == "y/(x*x*a)");
  CHECK(c_code(-pow(x, 2)) == "-x*x");
  CHECK(c_code(pow(x, 5)) == "pow(x, 5.0)");
  CHECK(c_code(pow(x + 1, 2)) == "pow(x + 1.0, 2.0)");
  CHECK(c_code(pow(x, y)) == "pow(x, y)");
  CHECK(c_code(pow(x, sw::rational(1, 3))) == "pow(x, 1.0/3.0)");
  CHECK(c_code(1 / sqrt(x)) == "1.0/sqrt(x)");
}

TEST_CASE("functions have C's names, and of floats the suffix") {
  CHECK(c_code(abs(x)) == "fabs(x)");
  CHECK(c_code(max(x, y, a)) == "fmax(a, fmax(x, y))");
  CHECK(sw::c_code<float>(max(x, y)) == "fmaxf(x, y)");
  CHECK(sw::c_code<float>(clamp(x, y, a)) == "fmaxf(y, fminf(x, a))");
  CHECK(c_code(digamma(x)) == "digamma(x)");
}

TEST_CASE("conditions choose by ?:, in parentheses") {
  CHECK(c_code(1 + select(x < 0 && !(y < a), -x, y)) == "(!(y < a) && x < 0.0 ? -x : y) + 1.0");
  CHECK(c_code(x < y || (y < a && x < a)) == "(x < a && y < a) || x < y");
}
