// Stable forms have the value of what was written, wherever that has one.
#include "laws/expressions.hpp"

#include <catch2/catch.hpp>

using namespace expressions;
namespace sw = symwise;

namespace {

using sw::rational;

tree power(tree base, sw::number const& n) { return call<sw::pow_>({std::move(base), literal(n)}); }
tree plus(tree a, tree b) { return call<sw::add_>({std::move(a), std::move(b)}); }
tree minus(tree a, tree b) { return call<sw::sub_>({std::move(a), std::move(b)}); }
tree times(tree a, tree b) { return call<sw::mul_>({std::move(a), std::move(b)}); }
tree over(tree a, tree b) { return call<sw::div_>({std::move(a), std::move(b)}); }
tree exp(tree a) { return call<sw::exp_>({std::move(a)}); }
tree log(tree a) { return call<sw::log_>({std::move(a)}); }
tree pdf(tree a) { return call<sw::norm_pdf_>({std::move(a)}); }
tree sqrt(tree a) { return call<sw::sqrt_>({std::move(a)}); }

/// The left sides of the rules, for any u, v and w; p is positive.
constexpr int plants = 76;
tree plant(int which, tree const& u, tree const& v, tree const& w) {
  tree const one = literal(rational(1));
  tree const two = literal(rational(2));
  tree const p = symbol(2);
  tree const q = symbol(3);
  switch (which) {
    case 0:
      return minus(exp(u), one);
    case 1:
      return minus(exp(u), exp(v));
    case 2:
      return minus(exp(u), exp(call<sw::neg_>({u})));
    case 3:
      return minus(plus(exp(u), exp(call<sw::neg_>({u}))), two);
    case 4:
      return minus(exp(plus(u, p)), exp(u));
    case 5:
      return over(exp(u), plus(one, exp(u)));
    case 6:
      return over(exp(u), power(plus(one, exp(u)), rational(2)));
    case 7:
      return log(plus(one, u));
    case 8:
      return log(plus(one, exp(u)));
    case 9:
      return log(plus(exp(u), exp(v)));
    case 10:
      return log(plus(plus(exp(u), exp(v)), exp(w)));
    case 11:
      return log(plus(plus(exp(u), exp(v)), one));
    case 12:
      return log(minus(one, exp(u)));
    case 13:
      return log(plus(u, sqrt(plus(times(u, u), one))));
    case 14:
      return log(over(plus(one, u), minus(one, u)));
    case 15:
      return log(over(u, minus(one, u)));
    case 16:
      return log(power(p, rational(-3, 2)));
    case 17:
      return minus(log(plus(one, u)), log(minus(one, u)));
    case 18:
      return minus(u, log(plus(one, u)));
    case 19:
      return call<sw::log1p_>({minus(u, one)});
    case 20:
      return minus(one, call<sw::cos_>({u}));
    case 21:
      return minus(call<sw::cos_>({plus(u, v)}), call<sw::cos_>({plus(u, w)}));
    case 22:
      return minus(call<sw::sin_>({plus(u, v)}), call<sw::sin_>({plus(u, w)}));
    case 23:
      return plus(call<sw::sin_>({plus(u, v)}), call<sw::sin_>({minus(w, u)}));
    case 24:
      return call<sw::sin_>({times({sw::detail::head<sw::pi_>(), -1, {}, {}}, u)});
    case 25:
      return call<sw::cos_>({times({sw::detail::head<sw::pi_>(), -1, {}, {}}, u)});
    case 26:
      return minus(call<sw::cosh_>({u}), one);
    case 27:
      return minus(one, call<sw::tanh_>({u}));
    case 28:
      return minus(one, call<sw::erf_>({u}));
    case 29:
      return plus(one, call<sw::erf_>({u}));
    case 30:
      return minus(two, call<sw::erfc_>({u}));
    case 31:
      return minus(sqrt(plus(one, u)), one);
    case 32:
      return minus(sqrt(plus(u, v)), sqrt(plus(u, w)));
    case 33:
      return minus(sqrt(plus(u, p)), sqrt(u));
    case 34:
      return minus(over(one, plus(u, v)), over(one, plus(u, w)));
    case 35:
      return minus(over(one, plus(one, u)), one);
    case 36:
      return minus(power(plus(one, u), rational(2)), one);
    case 37:
      return minus(power(plus(one, u), rational(3)), one);
    case 38:
      return minus(power(plus(one, u), rational(5, 3)), one);
    case 39:
      return minus(u, call<sw::sin_>({u}));
    case 40:
      return over(call<sw::sin_>({u}), u);
    case 41:
      return minus(over(call<sw::cos_>({u}), u), over(call<sw::sin_>({u}), power(u, rational(2))));
    case 42:
      return over(call<sw::sinh_>({u}), u);
    case 43:
      return over(call<sw::expm1_>({u}), u);
    case 44:
      return times(u, log(u));
    case 45:
      return minus(one, call<sw::logistic_>({u}));
    case 46:
      return minus(call<sw::logistic_>({u}), power(call<sw::logistic_>({u}), rational(2)));
    case 47:
      return over(exp(u), plus(exp(u), exp(v)));
    case 48:
      return over(exp(times(two, u)), power(plus(one, exp(u)), rational(2)));
    case 49:
      return minus(one, power(call<sw::tanh_>({u}), rational(2)));
    case 50:
      return minus(power(call<sw::cosh_>({u}), rational(2)), one);
    case 51:
      return minus(one, power(call<sw::cos_>({u}), rational(2)));
    case 52:
      return minus(one, power(call<sw::sin_>({u}), rational(2)));
    case 53:
      return sqrt(plus(power(u, rational(2)), power(v, rational(2))));
    case 54:
      return over(w, sqrt(plus(power(u, rational(2)), power(v, rational(2)))));
    case 55:
      return minus(sqrt(plus(power(p, rational(2)), v)), p);
    case 56:
      return plus(sqrt(plus(power(u, rational(2)), v)), u);
    case 57:
      return minus(over(one, sqrt(plus(u, p))), over(one, sqrt(u)));
    case 58:
      return log(plus(u, sqrt(minus(power(u, rational(2)), one))));
    case 59:
      return minus(one, call<sw::norm_cdf_>({u}));
    case 60:
      return minus(power(plus(one, u), rational(4)), one);
    case 61:
      return minus(power(plus(one, u), rational(5)), one);
    case 62:
      return over(exp(u), plus(exp(u), plus(exp(v), exp(times(two, u)))));
    case 63:
      return log(call<sw::logistic_>({u}));
    case 64:
      return minus(one, call<sw::norm_sf_>({u}));
    case 65:
      return log(call<sw::norm_cdf_>({u}));
    case 66:
      return log(call<sw::norm_sf_>({u}));
    case 67:
      return times(exp(plus(power(u, rational(2)), v)), call<sw::erfc_>({u}));
    case 68:
      return minus(one, call<sw::gamma_p_>({p, power(u, rational(2))}));
    case 69:
      return minus(one, call<sw::gamma_q_>({p, power(u, rational(2))}));
    case 70:
      return minus(one, call<sw::ibeta_>({p, plus(q, one), call<sw::logistic_>({u})}));
    case 71:
      return minus(one, call<sw::ibetac_>({plus(q, one), p, call<sw::logistic_>({u})}));
    case 72: {  // equal up to w and p
      tree const exponent = minus(over(power(v, rational(2)), two), times(u, v));
      return plus(times(w, pdf(u)), times(p, times(exp(exponent), pdf(minus(u, v)))));
    }
    case 73: {  // Black and Scholes with r = 0
      tree const z = symbol(6);
      tree const middle = over(log(p), z);
      return minus(times(w, pdf(minus(middle, over(z, two)))), times(p, pdf(plus(middle, over(z, two)))));
    }
    case 74:
      return minus(power(plus(one, u), rational(8)), one);
    default:
      return minus(call<sw::pow_>({plus(one, q), v}), one);
  }
}

}  // namespace

TEST_CASE("stable forms keep the value") {
  CAPTURE(seed());
  generator random(seed() + 50, {.branches = false});
  std::vector<int> compared(plants, 0);
  std::vector<int> changed(plants, 0);
  for (int k = 0; k < 150 * plants; ++k) {
    int const which = k % plants;
    int const round = k / plants;
    tree const u = random.expression(round % 3);
    tree const v = random.expression(round % 2);
    tree const w = random.expression(0);
    tree ex = plant(which, u, v, w);
    if (round % 7 == 3) ex = times(symbol(1), ex);
    if (round % 11 == 4) ex = plus(symbol(0), ex);
    sw::graph g;
    sw::id node = build(g, ex);
    if (round % 5 == 2) node = sw::detail::differentiate(g, node, g.symbol("x"));
    sw::id const after = stable(sw::handle{&g, node}).node;
    CAPTURE(k, which, text(ex), text(g, node), text(g, after));
    REQUIRE(g.problem() == sw::fault::none);
    REQUIRE(stable(sw::handle{&g, after}).node == after);
    changed[static_cast<std::size_t>(which)] += after != node ? 1 : 0;
    for (int p = 0; p < 4; ++p) {
      point const at = random.anywhere();
      outcome const before = value(g, node, at);
      if (!before.defined || before.at_break || before.largest > 2000) continue;
      outcome const now = value(g, after, at);
      if (now.at_break) continue;
      CAPTURE(text(at), before.value, now.value);
      REQUIRE(now.defined);
      REQUIRE(abs(before.value - now.value) <= real("1e-35") * before.largest);
      ++compared[static_cast<std::size_t>(which)];
    }
  }
  for (int which = 0; which < plants; ++which) {
    CAPTURE(which);
    CHECK(compared[static_cast<std::size_t>(which)] > 20);
    CHECK(changed[static_cast<std::size_t>(which)] > 10);
  }
}

TEST_CASE("any expression and its derivative has a stable form of the same value") {
  CAPTURE(seed());
  generator random(seed() + 51);
  int compared = 0;
  for (int k = 0; k < 2000; ++k) {
    tree const ex = random.expression(2 + k % 12);
    sw::graph g;
    sw::id node = build(g, ex);
    if (k % 2 == 0) node = sw::detail::differentiate(g, node, g.symbol("x"));
    sw::id const after = stable(sw::handle{&g, node}).node;
    CAPTURE(k, text(ex), text(g, node), text(g, after));
    for (int p = 0; p < 3; ++p) {
      point const at = random.anywhere();
      outcome const before = value(g, node, at);
      if (!before.defined || before.at_break || before.largest > 2000) continue;
      outcome const now = value(g, after, at);
      if (now.at_break) continue;
      CAPTURE(text(at), before.value, now.value);
      REQUIRE(now.defined);
      REQUIRE(abs(before.value - now.value) <= real("1e-35") * before.largest);
      ++compared;
    }
  }
  CHECK(compared > 1500);
}
