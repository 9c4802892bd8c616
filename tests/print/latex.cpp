#include <symwise/print.hpp>
#include <symwise/symbolic.hpp>

#include <catch2/catch.hpp>

namespace sw = symwise;

namespace {

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"sigma", sw::positive> sigma;
constexpr sw::symbol<"rate_max"> rate;
constexpr sw::symbol<"b2"> b2;

static_assert(sw::latex_of<x / 2>.view() == R"(\frac{x}{2})");

}  // namespace

TEST_CASE("fractions, powers and roots are set") {
  CHECK(latex(2 * pow(x, 2) - sin(y) / 3) == R"(2 x^{2} - \frac{\sin\left(y\right)}{3})");
  CHECK(latex(1 / (x + y)) == R"(\frac{1}{x + y})");
  CHECK(latex(sw::rational(-1, 2) + x) == R"(x - \frac{1}{2})");
  CHECK(latex(sqrt(2 * sw::pi)) == R"(\sqrt{2 \pi})");
  CHECK(latex(pow(x + 1, 3)) == R"(\left(x + 1\right)^{3})");
  CHECK(latex(pow(sin(x), 2)) == R"(\sin^{2}\left(x\right))");
  CHECK(latex(pow(x, y + 1)) == R"(x^{y + 1})");
  CHECK(latex(pow(x, sw::rational(1, 3))) == R"(x^{1/3})");
  CHECK(latex(x * 1e20) == R"(1.0 \cdot 10^{20} x)");
}

TEST_CASE("names are Greek letters, words and subscripts") {
  CHECK(latex(sigma * x) == R"(\sigma x)");
  CHECK(latex(rate + b2) == R"(\mathrm{rate}_{\mathrm{max}} + b_{2})");
}

TEST_CASE("functions are spelled by their records") {
  CHECK(latex(abs(x + 1)) == R"(\left|x + 1\right|)");
  CHECK(latex(exp10(x + 1)) == R"(10^{x + 1})");
  CHECK(latex(cbrt(x + 1)) == R"(\sqrt[3]{x + 1})");
  CHECK(latex(bessel_j(2, x)) == R"(J_{2}\left(x\right))");
  CHECK(latex(atan2(y, x)) == R"(\operatorname{atan2}\left(y, x\right))");
}

TEST_CASE("choices are cases, in parentheses where they are a term") {
  CHECK(latex(select(x < 0, -x, x)) ==
        R"(\begin{cases}{{-x}} & \text{for } {{x < 0}} \\ {{x}} & \text{otherwise}\end{cases})");
  CHECK(latex(1 + select(x < 0, -x, x)).find(R"(\left(\begin{cases})") == 0);
}
