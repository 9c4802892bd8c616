// What is done with numbers once a call.
#include "values.hpp"

#include <symwise/symwise.hpp>

#include <catch2/catch.hpp>

namespace sw = symwise;

namespace {

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"s"> s;

}  // namespace

TEST_CASE("work on scalars is done in double for float arrays too") {
  constexpr sw::symbol<"p"> p;
  constexpr sw::symbol<"q"> q;
  std::vector<float> const one{1};
  // In float exp(200) would be infinite, and 1 + 1e-9 would be 1.
  CHECK(sw::function<x*(exp(p) / exp(q))>(x, p, q)(one, 200.0F, 199.0F)[0] == Approx(2.718281828F));
  CHECK(sw::function<x * ((1 + p) - 1)>(x, p)(one, 1e-9)[0] == Approx(1e-9F));
  CHECK(sw::function<x * sqrt(p * p + q * q)>(x, p, q)(one, 3e30F, 4e30F)[0] == Approx(5e30F));
}

TEMPLATE_TEST_CASE("a scalar condition chooses for all elements", "", float, double) {
  using T = TestType;
  constexpr auto f = sw::function<select(s > 0, log(x), 1 / x), select(s > 0 && x < 3, x, s)>(x, s);
  auto const [first, second] = f(std::vector<T>{2, 4}, -1);
  CHECK(first == std::vector<T>{T(0.5), T(0.25)});
  CHECK(second == std::vector<T>{-1, -1});
  CHECK(std::get<1>(f(std::vector<T>{2, 4}, 1)) == std::vector<T>{2, 1});
}
