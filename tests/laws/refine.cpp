// What is refined under conditions has the same value wherever they hold.
#include "laws/expressions.hpp"

#include <catch2/catch.hpp>

using namespace expressions;
namespace sw = symwise;

TEST_CASE("refining keeps the value where the conditions hold") {
  CAPTURE(seed());
  generator random(seed() + 40);
  int compared = 0;
  int changed = 0;
  for (int k = 0; k < 4000; ++k) {
    tree const ex = random.expression(2 + k % 14);
    sw::number const least = random.rational(3);
    sw::number const most = random.rational(3);
    sw::graph g;
    sw::handle const node{&g, build(g, ex)};
    sw::handle const x{&g, g.symbol("x")};
    sw::handle const y{&g, g.symbol("y")};
    bool const strict = k % 2 == 0;
    sw::handle const above = strict ? x > least : x >= least;
    sw::handle const below = strict ? y < most : y <= most;
    sw::handle const after = refine(node, above, below);
    changed += after != node ? 1 : 0;
    CAPTURE(k, text(ex), text(g, node.node), text(g, after.node), least.value(), most.value());
    REQUIRE(g.problem() == sw::fault::none);
    for (int p = 0; p < 6; ++p) {
      point at = random.anywhere();
      real const low = real(least.p) / real(least.q);
      real const high = real(most.p) / real(most.q);
      if (at[0] < low) at[0] = 2 * low - at[0];
      if (at[1] > high) at[1] = 2 * high - at[1];
      if (p == 0 && !strict) at[0] = low;
      if (p == 1 && !strict) at[1] = high;
      if (strict && (at[0] == low || at[1] == high)) continue;
      outcome const before = value(g, node.node, at);
      if (!before.defined || before.at_break || before.largest > 1e8) continue;
      outcome const now = value(g, after.node, at);
      CAPTURE(text(at), before.value, now.value);
      REQUIRE(now.defined);
      REQUIRE(agree(before, now, real("1e-35")));
      ++compared;
    }
  }
  CHECK(compared > 8000);
  CHECK(changed > 100);
}

TEST_CASE("bounds hold") {
  CAPTURE(seed());
  generator random(seed() + 41);
  int compared = 0;
  int bounded = 0;
  int defined = 0;
  for (int k = 0; k < 4000; ++k) {
    tree const ex = random.expression(1 + k % 8);
    sw::graph g;
    sw::id const node = build(g, ex);
    sw::detail::value_bounds bounds(g);
    sw::interval const range = bounds.of(node);
    bool always = bounds.always_defined(node);
    for (sw::id each = 0; each < g.size(); ++each) {
      // Where the oracles end, or have lost everything.
      always = always && !(g.is_number(each) && std::abs(g.value(each).value()) > 50) &&
               !g.applies(each, sw::detail::head<sw::erfc_>());
    }
    defined += always ? 1 : 0;
    CAPTURE(k, text(ex), text(g, node), range.lower, range.upper);
    bounded += range.lower > -sw::inf || range.upper < sw::inf ? 1 : 0;
    for (int p = 0; p < 4; ++p) {
      point const at = random.anywhere();
      outcome const v = value(g, node, at);
      CAPTURE(text(at), v.value);
      if (always) REQUIRE(!(isnan(v.value) && v.largest < 100));
      if (!v.defined) continue;
      REQUIRE(v.value >= real(range.lower) - real("1e-45"));
      REQUIRE(v.value <= real(range.upper) + real("1e-45"));
      ++compared;
    }
  }
  CHECK(compared > 8000);
  CHECK(bounded > 800);
  CHECK(defined > 800);
}
