// Rewriting by rules that are true for all numbers keeps the value, whatever the expression and the strategy.
#include "laws/expressions.hpp"

#include <catch2/catch.hpp>

using namespace expressions;
namespace sw = symwise;

namespace {

constexpr sw::wildcard<"a"> a;
constexpr sw::wildcard<"b"> b;
constexpr sw::wildcard<"c"> c;

/// Rules of many forms, each sound wherever its left side has a value.
constexpr auto identities =
    sw::rules(pow(sin(a), 2) + pow(cos(a), 2) >>= 1, sin(a) * cos(a) >>= sin(2 * a) / 2, sin(a) / cos(a) >>= tan(a),
              exp(a) - 1 >>= expm1(a), log(1 + a) >>= log1p(a), exp(a + b) >>= exp(a) * exp(b),
              cos(a + b) >>= cos(a) * cos(b) - sin(a) * sin(b),
              (log(a) + log(b) >>= log(a * b)).when(is_positive(a) && is_positive(b)), a* c + b* c >>= (a + b) * c,
              pow(a, 2) - pow(b, 2) >>= (a - b) * (a + b), sinh(a) + cosh(a) >>= exp(a), erf(a) + erfc(a) >>= 1,
              1 / a + 1 / b >>= (a + b) / (a * b), min(a, b) + max(a, b) >>= a + b,
              (abs(a * b) >>= a * abs(b)).when(is_nonnegative(a)));
// Rules that come to an end for every expression.
constexpr auto ending =
    sw::rules(pow(sin(a), 2) + pow(cos(a), 2) >>= 1, sin(a) / cos(a) >>= tan(a), exp(a) - 1 >>= expm1(a),
              log(1 + a) >>= log1p(a), sinh(a) + cosh(a) >>= exp(a), erf(a) + erfc(a) >>= 1,
              min(a, b) + max(a, b) >>= a + b, (abs(a * b) >>= a * abs(b)).when(is_nonnegative(a)));

tree power(tree base, int n) { return call<sw::pow_>({std::move(base), literal(sw::rational(n))}); }

/// A random expression in which something stands that a rule looks for.
tree planted(generator& random, int operations) {
  tree const u = random.expression(operations / 4);
  tree const v = random.expression(operations / 4);
  tree found;
  switch (random.below(9)) {
    case 0:
      found = call<sw::add_>({power(call<sw::sin_>({u}), 2), power(call<sw::cos_>({u}), 2)});
      break;
    case 1:
      found = call<sw::mul_>({call<sw::sin_>({u}), call<sw::cos_>({u})});
      break;
    case 2:
      found = call<sw::sub_>({call<sw::exp_>({u}), literal(sw::rational(1))});
      break;
    case 3:
      found = call<sw::log_>({call<sw::add_>({literal(random.rational(3)), u})});
      break;
    case 4:
      found = call<sw::add_>({call<sw::log_>({u}), call<sw::log_>({v})});
      break;
    case 5:
      found = call<sw::sub_>({power(u, 2), power(v, 2)});
      break;
    case 6:
      found = call<sw::add_>({call<sw::min_>({u, v}), call<sw::max_>({v, u})});
      break;
    case 7:
      found = call<sw::add_>({call<sw::sinh_>({u}), call<sw::cosh_>({u})});
      break;
    default:
      found = call<sw::div_>({call<sw::sin_>({u}), call<sw::cos_>({u})});
  }
  tree const beside = random.expression(operations / 4);
  switch (random.below(4)) {
    case 0:
      return call<sw::add_>({beside, call<sw::mul_>({literal(random.rational(3)), found})});
    case 1:
      return call<sw::mul_>({beside, found});
    case 2:
      return call<sw::sin_>({found});
    default:
      return found;
  }
}

}  // namespace

TEST_CASE("rewriting by identities keeps the value") {
  CAPTURE(seed());
  generator random(seed() + 30);
  int compared = 0;
  int changed = 0;
  sw::strategy const ways[] = {sw::bottom_up, sw::top_down, sw::innermost.at_most(30), sw::fixpoint.at_most(30)};
  for (int k = 0; k < 4000; ++k) {
    tree const ex = k % 3 == 0 ? random.expression(2 + k % 12) : planted(random, 2 + k % 12);
    sw::graph g;
    sw::id node = build(g, ex);
    if (k % 5 == 0) node = sw::detail::differentiate(g, node, g.symbol("x"));
    // A fault stays with its graph.
    sw::id const after = rewrite(sw::handle{&g, node}, identities, ways[k % 4]).node;
    changed += after != node ? 1 : 0;
    CAPTURE(k, text(ex), text(g, node), text(g, after));
    for (int p = 0; p < 3; ++p) {
      point const at = random.anywhere();
      outcome const before = value(g, node, at);
      if (!before.defined || before.at_break || before.largest > 4000) continue;  // the oracles end at 10000
      outcome const now = value(g, after, at);
      if (now.at_break || now.largest > 1e12) continue;
      CAPTURE(text(at), before.value, now.value);
      REQUIRE(now.defined);
      REQUIRE(agree(before, now, real("1e-34")));
      ++compared;
    }
  }
  CHECK(compared > 4000);
  CHECK(changed > 1500);
}

TEST_CASE("what no rule matches any more is left as it is") {
  CAPTURE(seed());
  generator random(seed() + 31);
  int changed = 0;
  for (int k = 0; k < 1000; ++k) {
    tree const ex = k % 3 == 0 ? random.expression(2 + k % 12) : planted(random, 2 + k % 12);
    sw::graph g;
    sw::id const node = build(g, ex);
    sw::id const once = rewrite(sw::handle{&g, node}, ending).node;
    sw::id const again = rewrite(sw::handle{&g, once}, ending).node;
    CAPTURE(k, text(ex), text(g, once), text(g, again));
    REQUIRE(g.problem() == sw::fault::none);
    REQUIRE(again == once);
    REQUIRE(rewrite(sw::handle{&g, once}, ending, sw::bottom_up).node == once);
    REQUIRE(rewrite(sw::handle{&g, once}, ending, sw::top_down).node == once);
    changed += once != node ? 1 : 0;
  }
  CHECK(changed > 200);
}
