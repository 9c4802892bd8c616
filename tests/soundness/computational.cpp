// What is computed in the place of factorials, binomial coefficients, beta and Bessel functions has their value in 40 digits, and what stays
// is no quotient of factorials that overflow.
#include "random_expressions.hpp"

#include <catch2/catch.hpp>

using namespace soundness;

namespace {

/// A function of two arguments, one of them a number in the expression, or of one.
struct probe {
  sw::record_info const* record;
  real (*exact)(std::span<real const>);
  int arity;
  int number_at;             ///< which argument is a number
  std::vector<double> many;  ///< what it may be
  double lowest;             ///< of the other argument
};

template <class R>
probe probe_of(int number_at, std::vector<double> many, double lowest) {
  auto const exact = [](std::span<real const> a) {
    if constexpr (R::arity == 1) {
      return accuracy::oracle<R>::value(a[0]);
    } else {
      return accuracy::oracle<R>::value(a[0], a[1]);
    }
  };
  return {sw::detail::head<R>(), exact, R::arity, number_at, std::move(many), lowest};
}

std::vector<probe> const& probes() {
  std::vector<double> const whole = {0, 1, 2, 3, 4, 5, 7, 8, 12, 15};
  std::vector<double> const orders = {0, 1, 2, 3, 5, 8, 12, 13, 20, 0.5, 1.5, 2.5, 4.5, -0.5, -1.5, 1. / 4};
  static std::vector<probe> const all = {
      probe_of<sw::rising_factorial_>(1, whole, -6), probe_of<sw::falling_factorial_>(1, whole, -6),
      probe_of<sw::binomial_>(1, whole, -6),         probe_of<sw::beta_>(0, {1, 2, 3, 8, 15, 0.5}, 0),
      probe_of<sw::factorial2_>(-1, {0}, -1),        probe_of<sw::bessel_j_>(0, orders, 0),
      probe_of<sw::bessel_y_>(0, orders, 0),         probe_of<sw::bessel_i_>(0, orders, 0),
      probe_of<sw::bessel_k_>(0, orders, 0)};
  return all;
}

/// The value of a node, x being the only symbol.
real value_at(sw::graph const& g, sw::id node, real const& x) {
  sw::graph_node const& n = g.at(node);
  if (n.what == sw::kind::symbol) return x;
  if (n.what == sw::kind::number) return accuracy::value_of(g.value(node));
  if (n.what == sw::kind::constant) return accuracy::value_of_constant(n.record);
  std::vector<real> a;
  for (sw::id const each : g.operands(node)) a.push_back(value_at(g, each, x));
  if (n.what == sw::kind::power) return accuracy::power_value(a[0], a[1]);
  if (n.what == sw::kind::function) {
    for (probe const& p : probes()) {
      if (p.record == n.record) return p.exact(a);
    }
    return accuracy::value_of(n.record, a);
  }
  real r = n.what == sw::kind::sum ? 0.0 : 1.0;
  for (real const& each : a) r = n.what == sw::kind::sum ? r + each : r * each;
  return r;
}

/// Does a quotient of factorials or gamma functions stand in an expression?
bool has_ratio(sw::graph const& g, sw::id root) {
  auto const needed = sw::detail::reachable(g, sw::id_list(&root, &root + 1));
  for (sw::id ex = 0; ex <= root; ++ex) {
    if (needed[static_cast<std::size_t>(ex)] != 0 &&
        (g.applies(ex, sw::detail::head<sw::tgamma_>()) || g.applies(ex, sw::detail::head<sw::factorial_>())))
      return true;
  }
  return false;
}

}  // namespace

TEST_CASE("what is computed of factorials, beta and Bessel functions has their value") {
  CAPTURE(accuracy::seed());
  std::mt19937_64 random(accuracy::seed());
  accuracy::precision const in_force(digits);
  int changed = 0;
  for (probe const& p : probes()) {
    int compared = 0;
    for (double const fixed : p.many) {
      sw::graph g;
      sw::id const x = g.symbol("x", p.lowest < 0 ? sw::facts(sw::real) : sw::facts(sw::positive));
      bool const quarter = fixed * 4 == static_cast<int>(fixed * 4);
      REQUIRE(quarter);
      sw::id const number = g.num(static_cast<int>(fixed * 4), 4);
      sw::id const arguments[] = {p.number_at == 0 ? number : x, p.number_at == 0 ? x : number};
      sw::id const node = g.call(p.record, sw::id_list(arguments, arguments + p.arity));
      sw::id const after = sw::detail::computation::run(g, node, nullptr);
      INFO(text(g, node) << " is computed as " << text(g, after));
      REQUIRE(g.problem() == sw::fault::none);
      REQUIRE_FALSE(has_ratio(g, after));
      changed += after != node || !g.applies(node, p.record) ? 1 : 0;
      for (int k = 0; k < 8; ++k) {
        double const at = p.lowest + static_cast<double>(1 + random() % 12000) / 1024;
        real const argument = at;
        std::vector<real> const a = {p.number_at == 0 ? real(fixed) : argument,
                                     p.number_at == 0 ? argument : real(fixed)};
        real const before = p.exact(std::span(a.data(), static_cast<std::size_t>(p.arity)));
        if (!is_number(before)) continue;
        real const now = value_at(g, after, argument);
        CAPTURE(at, double(before), double(now));
        REQUIRE(accuracy::magnitude(now - before) <= tolerance() * accuracy::magnitude(before));
        ++compared;
      }
    }
    INFO(p.record->name);
    CHECK(compared > 4);
  }
  CHECK(changed > 20);
}
