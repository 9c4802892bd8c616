#include "laws/expressions.hpp"

#include <catch2/catch.hpp>

using namespace expressions;
namespace sw = symwise;

TEST_CASE("canonical form does not depend on the order and the brackets in which an expression was written") {
  CAPTURE(seed());
  generator random(seed());
  for (int k = 0; k < 500; ++k) {
    tree const ex = random.expression(2 + k % 14);
    CAPTURE(k, text(ex));
    sw::graph g;
    sw::id const once = build(g, ex);
    for (int again = 0; again < 4; ++again) {
      sw::id const other = build(g, ex, &random.engine());
      CAPTURE(text(g, once), text(g, other));
      REQUIRE(once == other);
    }
    // The graph is canonical all through: to build it anew changes nothing.
    std::vector<sw::id> roots = {once};
    sw::detail::rewrite_nodes(g, roots, [&g](sw::id node) {
      std::vector<sw::id> const operands(g.operands(node).begin(), g.operands(node).end());
      return g.rebuild(node, operands);
    });
    CAPTURE(text(g, once), text(g, roots[0]));
    REQUIRE(roots[0] == once);
  }
}

TEST_CASE("canonical form keeps the value wherever the expression has one") {
  CAPTURE(seed());
  generator random(seed() + 1);
  int compared = 0;
  for (int k = 0; k < 500; ++k) {
    tree const ex = random.expression(2 + k % 14);
    sw::graph g;
    sw::id const node = build(g, ex);
    CAPTURE(k, text(ex), text(g, node));
    for (int p = 0; p < 6; ++p) {
      point const at = random.anywhere();
      outcome const written = value(ex, at);
      if (!written.defined || written.at_break || written.largest > 1e8) continue;
      outcome const canonical = value(g, node, at);
      CAPTURE(text(at), written.value, canonical.value);
      REQUIRE(canonical.defined);
      REQUIRE(agree(written, canonical));
      ++compared;
    }
  }
  CHECK(compared > 800);
}

// But for poles of poles: 1/(1/x) is x at 0 as well.
TEST_CASE("products and powers have a value in canonical form exactly where they had one before") {
  CAPTURE(seed());
  generator random(seed() + 2, {.sums = false, .functions = false, .branches = false, .poles_of_poles = false});
  int compared = 0;
  int undefined = 0;
  for (int k = 0; k < 500; ++k) {
    tree const ex = random.expression(3 + k % 8);
    sw::graph g;
    sw::id const node = build(g, ex);
    CAPTURE(k, text(ex), text(g, node));
    for (int p = 0; p < 6; ++p) {
      point const at = random.anywhere();
      outcome const written = value(ex, at);
      outcome const canonical = value(g, node, at);
      if (written.largest > 1e8) continue;
      CAPTURE(text(at), written.value, canonical.value);
      bool const finite = isfinite(written.value);
      REQUIRE(isfinite(canonical.value) == finite);
      if (finite) REQUIRE(agree(written, canonical));
      ++(finite ? compared : undefined);
    }
  }
  CHECK(compared > 500);
  CHECK(undefined > 200);
}
