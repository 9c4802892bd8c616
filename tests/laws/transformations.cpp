#include "laws/expressions.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>

using namespace expressions;
namespace sw = symwise;

namespace {

using transformation = sw::id (*)(sw::graph&, sw::id);

/// Ten times as many expressions where the tests may take their time.
int many(int n) { return std::getenv("SYMWISE_LONG") != nullptr ? 10 * n : n; }

struct tally {
  int compared = 0;
  int changed = 0;
};

/// Holds for random expressions: where e has a value the transformed one has the same, and to transform again changes nothing.
tally keeps_values(transformation change, std::uint64_t first, vocabulary words, int number, int largest) {
  tally t;
  for (int k = 0; k < number; ++k) {
    generator random(first + static_cast<std::uint64_t>(k), words);
    tree const ex = random.expression(2 + k % largest);
    sw::graph g;
    sw::id node = build(g, ex);
    if (k % 4 == 0) node = sw::detail::differentiate(g, node, g.symbol("x"));
    sw::id const result = change(g, node);
    CAPTURE(k, text(ex), text(g, node), text(g, result));
    REQUIRE(change(g, result) == result);
    REQUIRE(g.problem() == sw::fault::none);
    t.changed += result != node ? 1 : 0;
    if (result == node) continue;
    for (int p = 0; p < 6; ++p) {
      point const at = random.anywhere();
      outcome const before = value(g, node, at);
      if (!before.defined || before.at_break || before.largest > 1e8) continue;
      outcome const after = value(g, result, at);
      CAPTURE(text(at), before.value, after.value);
      REQUIRE(after.defined);
      REQUIRE(agree(before, after));
      ++t.compared;
    }
  }
  return t;
}

/// Polynomials and quotients of polynomials, and whatever there is.
constexpr vocabulary polynomials = {
    .functions = false, .branches = false, .fractions = false, .expressions_as_exponents = false};

void check(transformation change, std::uint64_t number_of_law, int polynomial_changes, int other_changes) {
  CAPTURE(seed());
  std::uint64_t const first = (seed() << 40U) + (number_of_law << 32U);
  tally const one = keeps_values(change, first, polynomials, many(1000), 12);
  tally const other = keeps_values(change, first + 1000000, {}, many(1000), 16);
  CAPTURE(one.changed, one.compared, other.changed, other.compared);
  CHECK(one.changed >= polynomial_changes);
  CHECK(one.compared >= polynomial_changes);
  CHECK(other.changed >= other_changes);
}

}  // namespace

TEST_CASE("what is expanded has the same value") { check(&sw::detail::expanded, 1, 200, 100); }
TEST_CASE("what is collected has the same value") {
  check(
      [](sw::graph& g, sw::id ex) {
        sw::id const x = g.symbol("x");
        return sw::detail::collection::run(g, ex, &x);
      },
      2, 20, 0);
}
TEST_CASE("Horner's form has the same value") {
  check(
      [](sw::graph& g, sw::id ex) {
        sw::id const x = g.symbol("x");
        return sw::detail::horner_scheme::run(g, ex, &x);
      },
      3, 100, 10);
}
TEST_CASE("what is brought together has the same value") { check(&sw::detail::brought_together, 4, 100, 100); }
TEST_CASE("what is cancelled has the same value where there was one") {
  check([](sw::graph& g, sw::id ex) { return sw::detail::cancelled(g, ex, true); }, 5, 100, 100);
}
TEST_CASE("what is factored has the same value") { check(&sw::detail::factored, 6, 100, 100); }
TEST_CASE("partial fractions have the same value") {
  check(
      [](sw::graph& g, sw::id ex) {
        sw::id const x = g.symbol("x");
        return sw::detail::taking_apart::run(g, ex, &x);
      },
      7, 15, 0);
}
