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
