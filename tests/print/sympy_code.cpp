#include <symwise/print.hpp>
#include <symwise/symbolic.hpp>

#include <catch2/catch.hpp>

namespace sw = symwise;

namespace {

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;

static_assert(sw::sympy_code_of<x + sw::rational(1, 2)>.view() == "x + Rational(1, 2)");

}  // namespace

TEST_CASE("fractions stay exact in Python") {
  CHECK(sympy_code(sw::rational(-2, 3) + x) == "x - Rational(2, 3)");
  CHECK(sympy_code(x / 3) == "x/3");
  CHECK(sympy_code(pow(x, sw::rational(1, 3))) == "x**Rational(1, 3)");
  CHECK(sympy_code(1 / (2 * sw::pi)) == "1/(2*pi)");
}

TEST_CASE("functions and constants have SymPy's names") {
  CHECK(sympy_code(tgamma(x) + lgamma(x)) == "gamma(x) + loggamma(x)");
  CHECK(sympy_code(abs(x)) == "Abs(x)");
  CHECK(sympy_code(sw::euler_gamma * x) == "EulerGamma*x");
  CHECK(sympy_code(2 * xlogy(x, y + 1)) == "2*((x)*log(y + 1))");
  CHECK(sympy_code(log10(x + 1)) == "log(x + 1, 10)");
}

TEST_CASE("conditions are SymPy's, not Python's") {
  CHECK(sympy_code(x < y && eq(x, 1)) == "And(Eq(1, x), StrictLessThan(x, y))");
  CHECK(sympy_code(1 + select(x < 0, -x, x)) == "Piecewise((-x, StrictLessThan(x, 0)), (x, True)) + 1");
}
