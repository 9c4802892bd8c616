// Derivatives of random expressions over the whole table: those that differences show, and the same in either order.
#include "random_expressions.hpp"

#include <iostream>

using namespace soundness;

namespace {

/// 2^-140: a difference is right to about 2^-280 of the third derivative, and loses as much to rounding.
real step() { return accuracy::scaled(1.0, -140); }

struct difference {
  real slope;
  bool smooth = false;
  real largest = 1.0;
};

difference central_difference(sw::graph const& g, sw::id node, std::map<std::string_view, real> at,
                              std::string_view name) {
  difference d;
  real const x = at[name];
  outcome const middle = value(g, node, at);
  at[name] = x + step();
  outcome const above = value(g, node, at);
  at[name] = x - step();
  outcome const below = value(g, node, at);
  if (!comparable(middle) || !comparable(above) || !comparable(below)) return d;
  d.slope = (above.value - below.value) / (step() * 2.0);
  real const right = (above.value - middle.value) / step(), left = (middle.value - below.value) / step();
  d.largest = accuracy::magnitude(d.slope) > above.largest ? accuracy::magnitude(d.slope) : above.largest;
  // a jump on either side, as floor(x) + ceil(x) has, is as steep on both
  d.smooth = d.largest < 1e15 && accuracy::magnitude(right - left) < accuracy::scaled(1.0, -100) * d.largest;
  return d;
}

/// The derivative in a graph of its own; -1 where a function states that it has none.
sw::id derivative(sw::graph& g, sw::id node, sw::id x) {
  sw::graph trial = g;
  (void)sw::detail::differentiate(trial, node, x);
  if (trial.problem() == sw::fault::no_derivative) return -1;
  return sw::detail::differentiate(g, node, x);
}

}  // namespace

TEST_CASE("the derivative of every function of the table is the limit of differences, in either order") {
  accuracy::precision const in_force(digits);
  std::uint64_t const seed = accuracy::seed();
  INFO("seed " << seed);
  std::size_t const number = 2400 * accuracy::effort();
  int compared = 0, refused = 0, mixed = 0;
  for (std::size_t k = 0; k < number; ++k) {
    generator random((seed << 32U) + (1ULL << 31U) + k);
    sw::graph g;
    function_of_table const* head = k % 3 == 0 ? &table()[k / 3 % table().size()] : nullptr;
    sw::id const node = random.expression(g, 2 + static_cast<int>(k % 8), head);
    sw::id const x = random.symbol(g, 0), y = random.symbol(g, 1);
    // a whole number has no neighbours
    if (g.problem() != sw::fault::none || g.known(x, sw::integer) || !sw::detail::depends_on_node(g, node, x)) continue;
    sw::id const by_x = derivative(g, node, x);
    if (by_x < 0) {
      ++refused;
      continue;
    }
    INFO("expression " << k << ": " << text(g, node) << ", its derivative " << text(g, by_x) << " with "
                       << random.assumptions());
    REQUIRE(g.problem() == sw::fault::none);
    for (int p = 0; p < 3; ++p) {
      auto const at = random.point();
      difference const d = central_difference(g, node, at, "x");
      if (!d.smooth) continue;
      outcome const stated = value(g, by_x, at);
      // Beside where a function of it is not differentiable an argument's derivative may have no value.
      if (!comparable(stated)) continue;
      std::string place;
      for (auto const& [name, v] : at) place += std::string(name) + " = " + std::to_string(double(v)) + " ";
      INFO("at " << place << ": stated " << double(stated.value) << ", difference " << double(d.slope));
      real const size = stated.largest > d.largest ? stated.largest : d.largest;
      CHECK(accuracy::magnitude(stated.value - d.slope) <= tolerance() * size * accuracy::scaled(1.0, 10));
      ++compared;
    }
    if (!sw::detail::depends_on_node(g, node, y)) continue;
    sw::id const by_y = derivative(g, node, y);
    if (by_y < 0) continue;
    sw::id const xy = derivative(g, by_x, y), yx = derivative(g, by_y, x);
    if (xy < 0 || yx < 0) continue;
    auto const at = random.point();
    outcome const one = value(g, xy, at), other = value(g, yx, at);
    if (!comparable(one) || !comparable(other)) continue;
    INFO("mixed: " << text(g, xy) << " and " << text(g, yx) << ": " << double(one.value) << ", "
                   << double(other.value));
    CHECK(agree(one, other));
    ++mixed;
  }
  std::cout << number << " expressions: " << compared << " derivatives compared, " << refused << " refused, " << mixed
            << " mixed ones compared" << std::endl;
  CHECK(compared > static_cast<int>(number) / 8);
  CHECK(mixed > static_cast<int>(number) / 40);
}
