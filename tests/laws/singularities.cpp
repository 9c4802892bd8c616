// Values and derivatives of every order at removable singularities, and what is computed in the place of what was written.
#include <symwise/symwise.hpp>

#include <catch2/catch.hpp>

#include <cmath>
#include <tuple>

namespace sw = symwise;

namespace {

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"z"> z;

}  // namespace

TEST_CASE("quotients that have a limit at 0 have it as their value, and so have their derivatives") {
  constexpr auto of_exprel = sw::function<exprel(x), diff(exprel(x), x), diff(diff(exprel(x), x), x)>(x);
  constexpr auto of_sinc =
      sw::function<sinc(x), diff(sinc(x), x), diff(diff(sinc(x), x), x), diff(diff(diff(diff(sinc(x), x), x), x), x)>(
          x);
  constexpr auto of_sinhc = sw::function<sinhc(x), diff(sinhc(x), x), diff(diff(sinhc(x), x), x)>(x);
  for (double const at : {0.0, -0.0, 1e-300, -1e-300}) {
    CAPTURE(at);
    auto const e = of_exprel(at);
    CHECK(std::get<0>(e) == 1.0);
    CHECK(std::get<1>(e) == 0.5);
    CHECK(std::get<2>(e) == Approx(1.0 / 3).epsilon(1e-15));
    auto const s = of_sinc(at);
    CHECK(std::get<0>(s) == 1.0);
    CHECK(std::abs(std::get<1>(s)) <= std::abs(at));
    CHECK(std::get<2>(s) == Approx(-1.0 / 3).epsilon(1e-15));
    CHECK(std::get<3>(s) == Approx(1.0 / 5).epsilon(1e-15));
    auto const h = of_sinhc(at);
    CHECK(std::get<0>(h) == 1.0);
    CHECK(std::abs(std::get<1>(h)) <= std::abs(at));
    CHECK(std::get<2>(h) == Approx(1.0 / 3).epsilon(1e-15));
  }
  // beside 0 nothing is lost to cancellation
  CHECK(std::get<1>(of_sinc(1e-9)) == Approx(-1e-9 / 3).epsilon(1e-15));
  CHECK(std::get<1>(of_sinhc(1e-9)) == Approx(1e-9 / 3).epsilon(1e-15));
}

TEST_CASE("x log y is 0 at x = 0, and its derivative by y is") {
  constexpr auto f = sw::function<xlogy(x, y), diff(xlogy(x, y), y), xlog1py(x, y), diff(xlog1py(x, y), y)>(x, y);
  auto const at_origin = f(0.0, 0.0);
  CHECK(std::get<0>(at_origin) == 0.0);
  CHECK(std::get<1>(at_origin) == 0.0);
  auto const at_edge = f(0.0, -1.0);
  CHECK(std::get<2>(at_edge) == 0.0);
  CHECK(std::get<3>(at_edge) == 0.0);
  CHECK(std::get<1>(f(3.0, 2.0)) == 1.5);
  // entropy: x log x and its derivative log x + 1
  constexpr auto entropy = sw::function<xlogy(x, x), diff(xlogy(x, x), x)>(x);
  CHECK(std::get<0>(entropy(0.0)) == 0.0);
  CHECK(std::get<1>(entropy(0.0)) == -INFINITY);
  CHECK(std::get<1>(entropy(1.0)) == 1.0);
}

TEST_CASE("angles that are multiples of pi are computed in half turns") {
  constexpr auto f = sw::function<sin(sw::pi * x), cos(sw::pi * x / 2), tan(2 * sw::pi * x)>(x);
  auto const r = f(1e6 + 1);
  CHECK(std::get<0>(r) == 0.0);
  CHECK(std::get<1>(r) == 0.0);
  CHECK(std::get<2>(r) == 0.0);
  constexpr auto as_written = sw::function<sin(sw::pi * x), sw::strict>(x);
  CHECK(as_written(1e6 + 1) != 0.0);
}

TEST_CASE("logarithms of sums of exponentials do not overflow") {
  constexpr auto f = sw::function<log(1 + exp(x)), log(exp(x) + exp(y)), log(exp(x) + exp(y) + exp(z)),
                                  diff(log(exp(x) + exp(y)), x), logaddexp(1, 2, x, y, z)>(x, y, z);
  auto const r = f(1000.0, 1000.0, 1000.0);
  CHECK(std::get<0>(r) == 1000.0);
  CHECK(std::get<1>(r) == Approx(1000 + std::log(2.0)).epsilon(1e-15));
  CHECK(std::get<2>(r) == Approx(1000 + std::log(3.0)).epsilon(1e-15));
  CHECK(std::get<4>(r) == Approx(1000 + std::log(3.0)).epsilon(1e-15));
  CHECK(std::get<0>(f(-50.0, 0.0, 0.0)) == Approx(std::exp(-50.0)).epsilon(1e-15));
}

// What other systems got wrong.

TEST_CASE("the derivatives of sin(x) / x are right beside and at 0 (sympy#11402)") {
  constexpr auto f = sw::function<sin(x) / x, diff(sin(x) / x, x)>(x);
  CHECK(std::get<0>(f(0.0)) == 1.0);
  CHECK(std::get<1>(f(0.0)) == 0.0);
  for (double const at : {1e-3, 1e-8, 1e-100, -1e-5}) {
    CHECK(std::get<1>(f(at)) == Approx(-at / 3 + at * at * at / 30).epsilon(1e-14));
  }
}

TEST_CASE("the derivatives of max at a tie share it: they are neither 0 nor 2 together (symforce#445)") {
  constexpr auto f = sw::function<diff(max(x, y), x), diff(max(x, y), y)>(x, y);
  auto const tie = f(2.0, 2.0);
  CHECK(std::get<0>(tie) == 0.5);
  CHECK(std::get<1>(tie) == 0.5);
  CHECK(std::get<0>(f(3.0, 2.0)) == 1.0);
  CHECK(std::get<1>(f(3.0, 2.0)) == 0.0);
}

TEST_CASE("the derivative of a power at base 0 is a number (autodiff#75)") {
  constexpr auto f = sw::function<diff(pow(x, 2), x), diff(pow(x, 2), x, 2), diff(pow(x, y), x)>(x, y);
  for (double const zero : {0.0, -0.0}) {
    CHECK(std::get<0>(f(zero, 2.0)) == 0.0);
    CHECK(std::get<1>(f(zero, 2.0)) == 2.0);
    CHECK(std::get<2>(f(zero, 2.0)) == 0.0);
    CHECK(std::get<2>(f(zero, 1.0)) == 1.0);
  }
}

TEST_CASE("a branch that is not taken leaves no NaN in a derivative (jax#1052)") {
  constexpr auto f = sw::function<diff(select(x > 0, sqrt(x), 0), x), diff(select(x > 0, log(x), x), x),
                                  diff(select(ne(x, 0), sin(1 / x) * pow(x, 3), 0), x)>(x);
  for (double const at : {0.0, -1.0}) {
    CHECK(std::get<0>(f(at)) == 0.0);
    CHECK(std::get<1>(f(at)) == 1.0);
  }
  CHECK(std::get<2>(f(0.0)) == 0.0);
  CHECK(std::get<0>(f(4.0)) == 0.25);
}

TEST_CASE("a negative power is expanded to itself, not to 1 (sympy#15335)") {
  static_assert(expand(pow(x, -5)) == pow(x, -5) && !(expand(pow(x, -5)) == 1));
  constexpr auto f = sw::function<expand(pow(x, -5)), expand(pow(x + 1, -2))>(x);
  CHECK(std::get<0>(f(2.0)) == 1.0 / 32);
  CHECK(std::get<1>(f(1.0)) == 0.25);
}

TEST_CASE("a remainder keeps its operands together in print (sympy#30389)") {
  CHECK(sw::text(2 * mod(x + 1, y)) == "2*mod(x + 1, y)");
  CHECK(sw::text(pow(mod(x, y), 2)) == "mod(x, y)**2");
  CHECK(sw::text(mod(2 * x, 3) / mod(x * y, z)) == "mod(2*x, 3)/mod(x*y, z)");
}

TEST_CASE("piecewise expressions within each other take the branches that they should, and so do their derivatives") {
  constexpr auto inner = piecewise(when(y < 0, -x * y), otherwise(piecewise(when(x < 1, x * x), otherwise(log(x)))));
  constexpr auto nested = piecewise(when(x < 0, piecewise(when(y < 0, x * y), otherwise(sqrt(-x)))), otherwise(inner));
  constexpr auto f = sw::function<nested, diff(nested, x)>(x, y);
  auto const is = [&f](double at, double other, double value, double slope) {
    CAPTURE(at, other);
    CHECK(std::get<0>(f(at, other)) == Approx(value));
    CHECK(std::get<1>(f(at, other)) == Approx(slope));
  };
  is(-4, -3, 12, -3);
  is(-4, 3, 2, -0.25);
  is(2, -3, 6, 3);
  is(0.5, 3, 0.25, 1);
  is(2, 3, std::log(2.0), 0.5);
}
