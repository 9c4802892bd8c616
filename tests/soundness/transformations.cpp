// Soundness: whatever the algebra does to an expression, the value stays, and to do it again changes nothing.
#include "random_expressions.hpp"

#include <functional>
#include <iostream>

using namespace soundness;

namespace {

struct transformation {
  char const* name;
  sw::id (*run)(sw::graph&, sw::id);
  bool never_adds_operations;
};

template <class Work>
sw::id of_x(sw::graph& g, sw::id ex) {
  sw::id const x = g.symbol("x");
  return Work::run(g, ex, &x);
}
template <class Work>
sw::id plain(sw::graph& g, sw::id ex) {
  return Work::run(g, ex, nullptr);
}

constexpr transformation transformations[] = {
    {"expand", &sw::detail::expanded, false},
    {"factor", [](sw::graph& g, sw::id ex) { return sw::detail::factored(g, ex); }, false},
    {"collect", &of_x<sw::detail::collection>, false},
    {"horner", &of_x<sw::detail::horner_scheme>, false},
    {"together", &sw::detail::brought_together, false},
    {"cancel", [](sw::graph& g, sw::id ex) { return sw::detail::cancelled(g, ex, true); }, false},
    {"apart", &of_x<sw::detail::taking_apart>, false},
    {"trigsimp", &plain<sw::detail::trigonometric_simplification>, true},
    {"powsimp", &plain<sw::detail::power_simplification>, true},
    {"logcombine", &plain<sw::detail::combination_of_logarithms>, true},
    {"gammasimp", &plain<sw::detail::gamma_simplification>, true},
    {"radsimp", &plain<sw::detail::radical_simplification>, true},
    {"simplify", &sw::detail::simplified_completely<sw::node<sw::sin_, sw::node<sw::tgamma_, sw::symbol<"x">>>>, true},
    {"stable", &plain<sw::detail::stabilised<sw::detail::stable_records>>, false},
    {"computational", &plain<sw::detail::computation>, false},
};

/// The values at which a transformed expression is compared with what it was made from.
int compare(generator& random, sw::graph const& g, sw::id node, sw::id result, int points) {
  int compared = 0;
  for (int p = 0; p < points; ++p) {
    auto const at = random.point();
    outcome const before = value(g, node, at);
    if (!comparable(before)) continue;
    outcome const after = value(g, result, at);
    if (after.at_break || !(after.largest < 1e15)) continue;
    std::string place;
    for (auto const& [name, x] : at) place += std::string(name) + " = " + std::to_string(double(x)) + " ";
    INFO("at " << place << ": " << double(before.value) << " before, " << double(after.value) << " after");
    CHECK(after.defined);
    if (after.defined) CHECK(agree(before, after));
    ++compared;
  }
  return compared;
}

}  // namespace

TEST_CASE("every transformation keeps the value of every function of the table") {
  accuracy::precision const in_force(digits);
  std::uint64_t const seed = accuracy::seed();
  INFO("seed " << seed);
  std::size_t const number = 6000 * accuracy::effort();
  std::vector<int> changed(std::size(transformations)), compared(std::size(transformations));
  int values = 0;
  for (std::size_t k = 0; k < number; ++k) {
    generator random((seed << 32U) + k);
    sw::graph g;
    // each record stands at the top in its turn
    function_of_table const* head = k % 2 == 0 ? &table()[k / 2 % table().size()] : nullptr;
    sw::id const node = random.expression(g, 2 + static_cast<int>(k % 11), head);
    if (g.problem() != sw::fault::none) continue;
    for (std::size_t t = 0; t < std::size(transformations); ++t) {
      auto const& change = transformations[t];
      sw::id const result = change.run(g, node);
      INFO(change.name << " of expression " << k << ": " << text(g, node) << "  ->  " << text(g, result) << " with "
                       << random.assumptions());
      REQUIRE(g.problem() == sw::fault::none);
      CHECK(change.run(g, result) == result);
      if (change.never_adds_operations)
        CHECK(sw::detail::operations_in(g, result) <= sw::detail::operations_in(g, node));
      if (result == node) continue;
      ++changed[t];
      compared[t] += compare(random, g, node, result, 3);
    }
    outcome const there = value(g, node, random.point());
    values += comparable(there) ? 1 : 0;
  }
  std::cout << number << " expressions, " << values << " with a value at a random point; changed (compared):";
  for (std::size_t t = 0; t < std::size(transformations); ++t)
    std::cout << ' ' << transformations[t].name << ' ' << changed[t] << " (" << compared[t] << ')';
  std::cout << std::endl;
  CHECK(values > static_cast<int>(number) / 4);
}
