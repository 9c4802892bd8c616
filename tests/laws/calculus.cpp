#include "laws/expressions.hpp"

#include <catch2/catch.hpp>

using namespace expressions;
namespace sw = symwise;

TEST_CASE("derivatives agree with central differences in 50 digits") {
  CAPTURE(seed());
  generator random(seed() + 10);
  generator of_numeric_exponents(seed() + 11, {.expressions_as_exponents = false});
  real const h("1e-16");
  int compared = 0;
  for (int k = 0; k < 500; ++k) {
    // The derivative of a^b has log(a) in it: no value for negative a, where whole b have one.
    bool const numeric_exponents = k % 2 == 0;
    tree const ex = (numeric_exponents ? of_numeric_exponents : random).expression(2 + k % 12);
    sw::graph g;
    sw::id const node = build(g, ex);
    std::size_t const which = static_cast<std::size_t>(random.below(4));  // x, y, p or q
    sw::id const derivative =
        sw::detail::differentiate(g, node, g.symbol(variables[which].name, variables[which].known));
    REQUIRE(g.problem() == sw::fault::none);
    CAPTURE(k, variables[which].name, text(ex), text(g, derivative));
    for (int p = 0; p < 4; ++p) {
      point const at = random.anywhere();
      point above = at;
      point below = at;
      above[which] += h;
      below[which] -= h;
      outcome const here = value(ex, at);
      outcome const right = value(ex, above);
      outcome const left = value(ex, below);
      if (!here.defined || here.at_break || !left.defined || !right.defined || here.largest > 1e4) continue;
      outcome const d = value(g, derivative, at);
      CAPTURE(text(at), here.value, d.value);
      if (numeric_exponents) REQUIRE(d.defined);
      if (!d.defined || d.largest > 1e5) continue;
      real const difference = (right.value - left.value) / (2 * h);
      CAPTURE(difference);
      REQUIRE(abs(d.value - difference) < real("1e-12") * d.largest);
      ++compared;
    }
  }
  CHECK(compared > 500);
}

TEST_CASE("mixed derivatives do not depend on the order in value") {
  CAPTURE(seed());
  generator random(seed() + 11);
  int compared = 0;
  for (int k = 0; k < 150; ++k) {
    tree const ex = random.expression(2 + k % 8);
    sw::graph g;
    sw::id const node = build(g, ex);
    sw::id const x = g.symbol("x");
    sw::id const y = g.symbol("y");
    sw::id const xy = sw::detail::differentiate(g, sw::detail::differentiate(g, node, x), y);
    sw::id const yx = sw::detail::differentiate(g, sw::detail::differentiate(g, node, y), x);
    CAPTURE(k, text(ex), text(g, xy), text(g, yx));
    for (int p = 0; p < 4; ++p) {
      point const at = random.anywhere();
      outcome const written = value(ex, at);
      outcome const a = value(g, xy, at);
      outcome const b = value(g, yx, at);
      if (!written.defined || written.at_break || !a.defined || !b.defined || a.largest > 1e6 || b.largest > 1e6)
        continue;
      CAPTURE(text(at), a.value, b.value);
      REQUIRE(agree(a, b, real("1e-35")));
      ++compared;
    }
  }
  CHECK(compared > 150);
}

TEST_CASE("the value of a substitution is the value at what is substituted, all of it at once") {
  CAPTURE(seed());
  generator random(seed() + 12);
  int compared = 0;
  for (int k = 0; k < 300; ++k) {
    tree const ex = random.expression(2 + k % 10);
    tree const for_x = random.expression(k % 4);
    tree const for_y = random.expression(k % 3);
    sw::graph g;
    sw::id const node = build(g, ex);
    sw::id const from[] = {g.symbol("x"), g.symbol("y")};
    sw::id const to[] = {build(g, for_x), build(g, for_y)};
    sw::id const replaced = sw::detail::replaced(g, node, from, to);
    CAPTURE(k, text(ex), text(for_x), text(for_y), text(g, replaced));
    for (int p = 0; p < 4; ++p) {
      point const at = random.anywhere();
      outcome const x = value(for_x, at);
      outcome const y = value(for_y, at);
      if (!x.defined || x.at_break || !y.defined || y.at_break) continue;
      point moved = at;
      moved[0] = x.value;
      moved[1] = y.value;
      outcome const expected = value(ex, moved);
      if (!expected.defined || expected.at_break || expected.largest > 1e8 || x.largest > 1e6 || y.largest > 1e6)
        continue;
      outcome const found = value(g, replaced, at);
      CAPTURE(text(at), expected.value, found.value);
      REQUIRE(found.defined);
      REQUIRE(abs(expected.value - found.value) <= real("1e-35") * expected.largest);
      ++compared;
    }
  }
  CHECK(compared > 300);
}
