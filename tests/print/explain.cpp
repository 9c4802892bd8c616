#include <symwise/symbolic.hpp>

#include <catch2/catch.hpp>

namespace sw = symwise;

namespace {

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;

static_assert(sw::explanation_of<log(1 + x)>.view() == "log(a + 1) -> log1p(a)");
static_assert(sw::explanation_of<sin(x)>.view().empty());

}  // namespace

TEST_CASE("explain lists the rules that were applied") {
  CHECK(sw::explain(x + y).empty());
  CHECK(sw::explain(y * (exp(x) - 1)) == "exp(a) - 1 -> expm1(a)");
  CHECK(sw::explain(log(exp(x))).empty());
  std::string const two = sw::explain(log(1 - exp(x)));
  CHECK(two == "exp(a) - 1 -> expm1(a)\nlog(-expm1(a)) -> log1mexp(a)");
  CHECK(sw::explain(sqrt(x + 1) - sqrt(x)) == "sqrt(a) - sqrt(b) -> (a - b)/(sqrt(a) + sqrt(b))");
}
