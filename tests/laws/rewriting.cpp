#include "laws/expressions.hpp"

#include <catch2/catch.hpp>

using namespace expressions;
namespace sw = symwise;

TEST_CASE("common factors are taken out of sums without a change of value") {
  CAPTURE(seed());
  generator random(seed() + 20);
  int compared = 0;
  int changed = 0;
  for (int k = 0; k < 1500; ++k) {
    // Derivatives are full of common factors.
    tree const ex = random.expression(2 + k % 12);
    sw::graph g;
    sw::id node = build(g, ex);
    if (k % 2 == 0) node = sw::detail::differentiate(g, node, g.symbol("x"));
    std::vector<sw::id> roots = {node};
    sw::detail::rewrite_nodes(g, roots, [&g](sw::id each) { return sw::detail::common_factors_out(g, each); });
    changed += roots[0] != node ? 1 : 0;
    CAPTURE(k, text(ex), text(g, node), text(g, roots[0]));
    for (int p = 0; p < 4; ++p) {
      point const at = random.anywhere();
      outcome const before = value(g, node, at);
      if (!before.defined || before.at_break || before.largest > 1e8) continue;
      outcome const after = value(g, roots[0], at);
      CAPTURE(text(at), before.value, after.value);
      REQUIRE(after.defined);
      REQUIRE(agree(before, after, real("1e-35")));
      ++compared;
    }
  }
  CHECK(compared > 1500);
  CHECK(changed > 30);
}

TEST_CASE("a graph that was frozen and read into another is the same expression") {
  CAPTURE(seed());
  generator random(seed() + 21);
  for (int k = 0; k < 200; ++k) {
    tree const ex = random.expression(2 + k % 12);
    CAPTURE(k, text(ex));
    sw::graph g;
    sw::id const node = build(g, ex);
    auto const frozen = sw::detail::freeze<sw::detail::room{400, 1200, 400, 100}, 1>(g, sw::id_list(&node, &node + 1));
    REQUIRE(frozen.fits);
    sw::graph other;
    build(other, random.expression(5));  // other nodes come before
    sw::id const copy = sw::detail::import(other, frozen.view());
    REQUIRE(text(g, node) == text(other, copy));
    REQUIRE(other.at(copy).hash == g.at(node).hash);
    REQUIRE(other.at(copy).known == g.at(node).known);
    REQUIRE(build(other, ex) == copy);
  }
}
