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
TEST_CASE("what is factored has the same value") {
  check([](sw::graph& g, sw::id ex) { return sw::detail::factored(g, ex); }, 6, 100, 100);
}
TEST_CASE("partial fractions have the same value") {
  check(
      [](sw::graph& g, sw::id ex) {
        sw::id const x = g.symbol("x");
        return sw::detail::taking_apart::run(g, ex, &x);
      },
      7, 15, 0);
}
TEST_CASE("what is simplified has the same value, and no more operations") {
  check(
      [](sw::graph& g, sw::id ex) {
        sw::id const result = sw::detail::simplified_form(g, ex);
        REQUIRE(sw::detail::operations_in(g, result) <= sw::detail::operations_in(g, ex));
        return result;
      },
      11, 60, 40);
}

TEST_CASE("a power series is near the expression near its point") {
  CAPTURE(seed());
  int compared = 0;
  int decided = 0;
  int poles = 0;
  for (int k = 0; k < many(1500); ++k) {
    generator random((seed() << 40U) + (8ULL << 32U) + static_cast<std::uint64_t>(k), {});
    tree const ex = random.expression(2 + k % 10);
    sw::graph g;
    sw::id const node = build(g, ex);
    sw::number const about = sw::rational(random.below(7) - 3, 1 + random.below(2));
    sw::id const result = sw::detail::series_polynomial(g, node, g.symbol("x"), g.num(about), g.num(4));
    if (g.problem() != sw::fault::none) continue;
    ++decided;
    CAPTURE(k, text(ex), text(g, node), text(g, result), about.p, about.q);
    for (int p = 0; p < 4; ++p) {
      point at = random.anywhere();
      real const distance = p % 2 == 0 ? real("1e-8") : real("-1e-8");
      at[0] = real(about.p) / about.q + distance;
      outcome const exact = value(g, node, at);
      if (!exact.defined || exact.at_break || exact.largest > 1e14) continue;
      outcome const near = value(g, result, at);
      CAPTURE(text(at), exact.value, near.value);
      // For values of other symbols at which there is no series the coefficients have none.
      if (!near.defined) continue;
      poles += abs(exact.value) > 1e7 ? 1 : 0;
      // The first term left out is of the order of distance^4, times how fast the function changes.
      real const scale = std::max(exact.largest, near.largest);
      REQUIRE(abs(exact.value - near.value) <= real("1e-25") * scale * scale);
      ++compared;
    }
  }
  CHECK(compared > 500);
  CHECK(decided > 300);
  CHECK(poles > 10);
}

TEST_CASE("an expression comes nearer to its limit from both sides") {
  CAPTURE(seed());
  int compared = 0;
  for (int k = 0; k < many(1500); ++k) {
    generator random((seed() << 40U) + (9ULL << 32U) + static_cast<std::uint64_t>(k), {});
    // Quotients whose parts vanish at the point, above all.
    tree const x = symbol(0);
    sw::number const about = sw::rational(random.below(5) - 2);
    tree const zero = call<sw::sub_>({x, literal(about)});
    tree const ex = k % 2 == 0 ? random.expression(2 + k % 10)
                               : call<sw::div_>({call<sw::mul_>({random.expression(2 + k % 8), zero}),
                                                 call<sw::sin_>({call<sw::mul_>({zero, random.expression(3)})})});
    sw::graph g;
    sw::id const node = build(g, ex);
    sw::id const result = sw::detail::limit_at(g, node, g.symbol("x"), g.num(about));
    if (g.problem() != sw::fault::none || g.at(result).infinite) continue;
    CAPTURE(k, text(ex), text(g, node), text(g, result), about.p);
    for (int p = 0; p < 4; ++p) {
      point at = random.anywhere();
      real const distance = p % 2 == 0 ? real("1e-8") : real("-1e-8");
      at[0] = real(about.p) + distance;
      outcome const near = value(g, node, at);
      at[0] = real(about.p) + distance / 5;
      outcome const nearer = value(g, node, at);
      if (!near.defined || near.at_break || !nearer.defined || nearer.at_break || near.largest > 1e10) continue;
      outcome const limit = value(g, result, at);
      if (!limit.defined) continue;
      CAPTURE(text(at), near.value, nearer.value, limit.value);
      real const scale = std::max(near.largest, limit.largest);
      // Or they are too near to tell: curves may cross.
      REQUIRE(abs(nearer.value - limit.value) <= real("0.8") * abs(near.value - limit.value) + real("1e-6") * scale);
      ++compared;
    }
  }
  CHECK(compared > 1000);
}

TEST_CASE("what an equation is solved by solves it") {
  CAPTURE(seed());
  int compared = 0;
  int refused = 0;
  for (int k = 0; k < many(1000); ++k) {
    generator random((seed() << 40U) + (10ULL << 32U) + static_cast<std::uint64_t>(k), {});
    tree const product = call<sw::mul_>({random.expression(k % 5), symbol(0)});
    tree const ex = call<sw::add_>({product, random.expression(k % 7)});
    sw::graph g;
    sw::id const node = build(g, ex);
    sw::id const x = g.symbol("x");
    sw::id const result = sw::detail::solution(g, node, x);
    if (g.problem() != sw::fault::none) {
      ++refused;
      continue;
    }
    CAPTURE(k, text(ex), text(g, node), text(g, result));
    REQUIRE_FALSE(sw::detail::depends_on_node(g, result, x));
    for (int p = 0; p < 4; ++p) {
      point at = random.anywhere();
      outcome const root = value(g, result, at);
      if (!root.defined || root.largest > 1e8) continue;
      at[0] = root.value;
      outcome const there = value(g, node, at);
      if (!there.defined || there.at_break) continue;
      CAPTURE(text(at), there.value);
      REQUIRE(abs(there.value) <= real("1e-35") * std::max(there.largest, root.largest));
      ++compared;
    }
  }
  CHECK(compared > 200);
  CHECK(refused > 100);
}
