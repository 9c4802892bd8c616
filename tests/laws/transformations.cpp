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

/// A named transformation: most random expressions have nothing for it, and stay as they are.
template <class Work>
void check_named(std::uint64_t number_of_law, int polynomial_changes, int other_changes) {
  check(
      [](sw::graph& g, sw::id ex) {
        sw::id const result = Work::run(g, ex, nullptr);
        REQUIRE(sw::detail::operations_in(g, result) <= sw::detail::operations_in(g, ex));
        return result;
      },
      number_of_law, polynomial_changes, other_changes);
}

using sw::handle;

/// What the identities are about, for any u, v and w.
handle trigonometric_plant(int which, handle u, handle v, handle w) {
  switch (which) {
    case 0:
      return pow(sin(u), 2) + pow(cos(u), 2);
    case 1:
      return w * pow(sin(u), 2) + w * pow(cos(u), 2) + v;
    case 2:
      return pow(cosh(u), 2) - pow(sinh(u), 2);
    case 3:
      return 1 - pow(sin(u), 2);
    case 4:
      return 3 - 3 * pow(cos(u), 2) + v;
    case 5:
      return 1 + pow(sinh(u), 2);
    case 6:
      return pow(cosh(u), 2) - 1;
    case 7:
      return 1 + pow(tan(u), 2);
    case 8:
      return 1 / pow(cos(u), 2) - 1;
    case 9:
      return 1 - pow(tanh(u), 2);
    case 10:
      return pow(cos(u), 2) - pow(sin(u), 2);
    case 11:
      return 1 - 2 * pow(sin(u), 2);
    case 12:
      return 2 * pow(cos(u), 2) - 1;
    case 13:
      return pow(cosh(u), 2) + pow(sinh(u), 2);
    case 14:
      return sin(u) * cos(u);
    case 15:
      return w * sinh(u) * cosh(u);
    case 16:
      return sin(u) * cos(v) + cos(u) * sin(v);
    case 17:
      return sin(u) * cos(v) - cos(u) * sin(v);
    case 18:
      return cos(u) * cos(v) - sin(u) * sin(v);
    case 19:
      return cos(u) * cos(v) + sin(u) * sin(v);
    case 20:
      return (tan(u) + tan(v)) / (1 - tan(u) * tan(v));
    case 21:
      return sinh(u) * cosh(v) + cosh(u) * sinh(v);
    case 22:
      return cosh(u) * cosh(v) - sinh(u) * sinh(v);
    case 23:
      return (tanh(u) + tanh(v)) / (1 + tanh(u) * tanh(v));
    case 24:
      return sin(u) / cos(u);
    case 25:
      return cosh(u) / sinh(u);
    case 26:
      return tan(u) * cos(u) + sin(u) / tan(u);
    case 27:
      return 1 / tan(u);
    case 28:
      return exp(u) + exp(-u);
    case 29:
      return w * exp(u) - w * exp(-u);
    case 30:
      return pow(sin(u), 4) + pow(sin(u) * cos(u), 2);
    default:
      return 3 * pow(sinh(u), 3) + 3 * sinh(u) + cosh(u) - sinh(u);
  }
}
handle power_plant(int which, handle u, handle v, handle w) {
  handle const p{u.g, u.g->symbol("p", sw::positive)};
  handle const q{u.g, u.g->symbol("q", sw::nonnegative)};
  handle const k{u.g, u.g->symbol("k", sw::integer)};
  handle const x{u.g, u.g->symbol("x")};
  switch (which) {
    case 0:
      return pow(x, sin(v)) * pow(x, w * k);
    case 1:
      return pow(x, k) * pow(x, -k) * u;
    case 2:
      return sqrt(p) * sqrt(exp(u) + p);
    case 3:
      return sqrt(x) * sqrt(q);
    case 4:
      return pow(x, k) * pow(sin(u), k);
    case 5:
      return pow(p, k * w + v) * pow(q, k * w + v);
    case 6:
      return pow(x, k + p) / pow(p, k + p);
    case 7:
      return pow(pow(x, q + 1), k);
    case 8:
      return pow(p, handle(u).number(1, 3)) * pow(q, u.number(1, 3)) * pow(x, u.number(1, 3));
    case 9:
      return pow(x, k) * pow(x, p) * pow(x, q);
    case 10:
      return pow(p, k) * pow(q, k) * u + v;
    default:
      return u / pow(p, q) * pow(exp(u) + 1, q);
  }
}
handle logarithm_plant(int which, handle u, handle v, handle w) {
  handle const p{u.g, u.g->symbol("p", sw::positive)};
  handle const s = exp(v) + p;
  switch (which) {
    case 0:
      return log(p) + log(s);
    case 1:
      return 2 * log(p) - log(s) + w;
    case 2:
      return w * log(p) + w * log(s) + u;
    case 3:
      return u - log(p) / 2 - log(s) / 2;
    case 4:
      return 3 * log2(s) - 2 * log2(p + 3);
    default:
      return log10(s) + log10(p) + log10(p + 1) / 3;
  }
}
handle gamma_plant(int which, handle u, handle v, handle w) {
  handle const half = u.number(1, 2);
  handle const p{u.g, u.g->symbol("p", sw::positive)};
  switch (which) {
    case 0:
      return tgamma(u + 1) / tgamma(u);
    case 1:
      return w * tgamma(u) / tgamma(u + 3);
    case 2:
      return factorial(u) / factorial(u - 2);
    case 3:
      return pow(factorial(u), 2) / tgamma(u);
    case 4:
      return tgamma(u) * tgamma(1 - u);
    case 5:
      return tgamma(u) * tgamma(-u);
    case 6:
      return tgamma(half + u) * tgamma(half - u);
    case 7:
      return tgamma(1 + exp(u) * p) * tgamma(1 - exp(u) * p);
    case 8:
      return tgamma(u) * tgamma(u + half) / tgamma(2 * u);
    case 9:
      return tgamma(2 * u) / (tgamma(u) * tgamma(u + half));
    case 10:
      return beta(u, v) * tgamma(u + v) / tgamma(u);
    case 11:
      return beta(u + 1, p) / beta(u, p);
    case 12:
      return digamma(u + 1) - digamma(u);
    case 13:
      return digamma(1 - u) - digamma(u);
    case 14:
      return lgamma(u + 1) - lgamma(u);
    case 15:
      return w * digamma(u + 1) - w * digamma(u) + v;
    case 16:
      return beta(p + 1, exp(v)) / beta(exp(v), p + 2) * u;
    default:
      return factorial(u + v) * w / tgamma(u + v);
  }
}
handle radical_plant(int which, handle u, handle v, handle w) {
  auto const root = [&u](int n, int d = 1) { return sqrt(u.number(n, d)); };
  switch (which) {
    case 0:
      return (root(2) + root(8)) * u + v;
    case 1:
      return sqrt(3 + 2 * root(2)) + w;
    case 2:
      return sqrt(5 - 2 * root(6)) * u;
    case 3:
      return w / (root(2) - 1);
    case 4:
      return u / (root(3) + root(2));
    case 5:
      return 1 / (sqrt(u + 1) + sqrt(u));
    case 6:
      return w / (sqrt(pow(u, 2) + 1) - u);
    case 7:
      return root(6) * root(10) + u;
    case 8:
      return root(1, 2) + root(2) + w;
    case 9:
      return 1 / (1 + root(2) + root(3)) - root(2) / 4;
    case 10:
      return pow(sqrt(u + 2) - sqrt(u), -2);
    default:
      return root(2) * (root(2) + 1) + root(18) * v;
  }
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

/// Every function there is may occur for all that is known: all identities are tried.
using any_function = sw::node<sw::sin_, sw::node<sw::tgamma_, sw::symbol<"x">>>;

TEST_CASE("what is simplified by all identities has the same value, and no more operations") {
  check(
      [](sw::graph& g, sw::id ex) {
        sw::id const result = sw::detail::simplified_completely<any_function>(g, ex);
        REQUIRE(sw::detail::operations_in(g, result) <= sw::detail::operations_in(g, ex));
        return result;
      },
      17, 60, 40);
}

TEST_CASE("what is simplified by the identities of trigonometric functions has the same value") {
  check_named<sw::detail::trigonometric_simplification>(12, 0, 0);
}
TEST_CASE("what has its powers brought together has the same value") {
  check_named<sw::detail::power_simplification>(13, 0, 0);
}
TEST_CASE("what has its logarithms combined has the same value") {
  check_named<sw::detail::combination_of_logarithms>(14, 0, 0);
}
TEST_CASE("what is simplified by the identities of gamma functions has the same value") {
  check_named<sw::detail::gamma_simplification>(15, 0, 0);
}
TEST_CASE("what is freed of roots in divisors has the same value") {
  check_named<sw::detail::radical_simplification>(16, 0, 0);
}

TEST_CASE("every identity keeps the value, and takes no more operations") {
  using work = sw::id (*)(sw::graph&, sw::id, sw::id const*);
  struct family {
    char const* name;
    work run;
    sw::handle (*plant)(int, sw::handle, sw::handle, sw::handle);
    int plants;
  };
  family const families[] = {
      {"trigsimp", &sw::detail::trigonometric_simplification::run, &trigonometric_plant, 32},
      {"powsimp", &sw::detail::power_simplification::run, &power_plant, 12},
      {"logcombine", &sw::detail::combination_of_logarithms::run, &logarithm_plant, 6},
      {"gammasimp", &sw::detail::gamma_simplification::run, &gamma_plant, 18},
      {"radsimp", &sw::detail::radical_simplification::run, &radical_plant, 12},
  };
  CAPTURE(seed());
  for (family const& f : families) {
    std::vector<int> compared(static_cast<std::size_t>(f.plants), 0);
    std::vector<int> changed(static_cast<std::size_t>(f.plants), 0);
    for (int k = 0; k < many(60 * f.plants); ++k) {
      int const which = k % f.plants;
      int const round = k / f.plants;
      generator random((seed() << 40U) + (17ULL << 32U) + static_cast<std::uint64_t>(k), {.branches = false});
      sw::graph g;
      sw::handle const u{&g, build(g, random.expression(round % 3))};
      sw::handle const v{&g, build(g, random.expression(round % 2))};
      sw::handle const w{&g, build(g, random.expression(0))};
      sw::handle planted = f.plant(which, u, v, w);
      if (round % 5 == 3) planted = w * planted + u;
      if (round % 7 == 4) planted = exp(planted);
      sw::id const node = planted.node;
      sw::id const result = f.run(g, node, nullptr);
      CAPTURE(f.name, k, which, text(g, node), text(g, result));
      REQUIRE(f.run(g, result, nullptr) == result);
      REQUIRE(sw::detail::operations_in(g, result) <= sw::detail::operations_in(g, node));
      if (result == node) continue;
      ++changed[static_cast<std::size_t>(which)];
      for (int p = 0; p < 6; ++p) {
        point const at = random.anywhere();
        outcome const before = value(g, node, at);
        if (!before.defined || before.at_break || before.largest > 2000) continue;
        outcome const after = value(g, result, at);
        CAPTURE(text(at), before.value, after.value);
        REQUIRE(after.defined);
        REQUIRE(agree(before, after));
        ++compared[static_cast<std::size_t>(which)];
      }
    }
    for (int which = 0; which < f.plants; ++which) {
      CAPTURE(f.name, which);
      CHECK(changed[static_cast<std::size_t>(which)] > 1);
      CHECK(compared[static_cast<std::size_t>(which)] > 1);
    }
  }
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
