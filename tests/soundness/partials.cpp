// The derivatives that records state are those of their functions, and finite where the function is smooth.
#include <symwise/special.hpp>

#include "accuracy/graph_value.hpp"

using namespace accuracy;
namespace sw = symwise;

namespace {

/// (f(x + h) - f(x - h)) / 2h in 400 bits, h = 2^-70 |x|: right to about 2^-120.
template <class F>
real numerical_derivative(F const& f, real const& x) {
  real const h = scaled(x.is_zero() ? real(1.0) : magnitude(x), -70);
  return (f(x + h) - f(x - h)) / (h * 2.0);
}

/// Points inside the region that the record's samples come from.
template <class R>
std::vector<std::array<double, 3>> interior_points() {
  sampler<double> draw;
  std::vector<std::array<double, 3>> points;
  auto one = [&](sampling const& s) {
    if (s.intervals.empty()) return draw.uniform(-4, 4);
    auto const& [low, high] = s.intervals[draw.index(s.intervals.size())];
    return draw.uniform(std::max(low, -50.0), std::min(high, 50.0));
  };
  for (int k = 0; k < 60; ++k) {
    if constexpr (R::arity == 1) {
      points.push_back({one(oracle<R>::where()), 0, 0});
    } else if constexpr (requires { oracle<R>::orders(); }) {
      // a derivative has the neighbouring orders
      std::vector<double> orders = oracle<R>::orders();
      std::erase_if(orders, [](double n) { return !R::domain[0].contains(n - 1) || !R::domain[0].contains(n + 1); });
      points.push_back({orders[draw.index(orders.size())], one(oracle<R>::where()), 0});
    } else {
      auto const where = oracle<R>::where();
      points.push_back({one(where[0]), one(where[1]), one(where[std::size(where) - 1])});
      if constexpr (std::is_same_v<R, sw::rootn_>) points.back()[1] = std::round(points.back()[1]) + 0.0;
    }
  }
  return points;
}

template <class R>
constexpr bool has_order() {
  return requires { oracle<R>::orders(); };
}

template <class Stated, std::size_t K>
constexpr bool is_none = std::is_same_v<std::tuple_element_t<K, Stated>, sw::no_partial>;

/// Does the record say that it has no derivative with respect to an argument?
template <class R>
bool states_none(int argument) {
  if constexpr (requires { R::partials(sw::handle{}); }) {
    return argument == 0 && is_none<decltype(R::partials(sw::handle{})), 0>;
  } else if constexpr (requires { R::partials(sw::handle{}, sw::handle{}); }) {
    using stated = decltype(R::partials(sw::handle{}, sw::handle{}));
    return argument == 0 ? is_none<stated, 0> : is_none<stated, 1>;
  } else if constexpr (requires { R::partials(sw::handle{}, sw::handle{}, sw::handle{}); }) {
    using stated = decltype(R::partials(sw::handle{}, sw::handle{}, sw::handle{}));
    return argument == 0 ? is_none<stated, 0> : argument == 1 ? is_none<stated, 1> : is_none<stated, 2>;
  } else {
    return false;
  }
}

template <class R>
void check_partial(int argument) {
  constexpr int arity = R::arity < 0 ? 2 : R::arity;
  int compared = 0;
  for (auto const& at : interior_points<R>()) {
    sw::graph g;
    std::vector<sw::id> arguments = {g.symbol("x")};
    if (arity >= 2) arguments.push_back(g.symbol("y"));
    if (arity == 3) arguments.push_back(g.symbol("z"));
    if (has_order<R>()) arguments[0] = g.num(sw::detail::inexact(at[0]));
    if (has_order<R>() && at[0] == static_cast<double>(static_cast<int>(at[0])))
      arguments[0] = g.num(static_cast<int>(at[0]));
    sw::id const node = g.call(sw::detail::head<R>(), arguments);
    sw::id const derivative = sw::detail::differentiate(g, node, g.symbol(std::array{"x", "y", "z"}[argument]));
    INFO(R::name << " by argument " << argument << " at " << at[0] << ", " << at[1] << ", seed " << seed());
    if (g.problem() == sw::fault::no_derivative) {
      REQUIRE(states_none<R>(argument));
      ++compared;
      continue;
    }
    REQUIRE(g.problem() == sw::fault::none);
    precision const digits(400);
    std::map<std::string_view, real> const symbols{{"x", at[0]}, {"y", at[1]}, {"z", at[2]}};
    real const stated = value_of(g, derivative, symbols);
    real const exact = numerical_derivative(
        [&](real const& v) {
          std::array<real, arity> a;
          for (int k = 0; k < arity; ++k) a[static_cast<std::size_t>(k)] = at[static_cast<std::size_t>(k)];
          a[static_cast<std::size_t>(argument)] = v;
          return std::apply(oracle<R>::value, a);
        },
        at[static_cast<std::size_t>(argument)]);
    if (exact.is_nan() || exact.is_infinite()) continue;
    real const size = magnitude(exact) + scaled(1.0, -300);
    INFO("stated " << double(stated) << ", exact " << double(exact));
    CHECK(double(magnitude(stated - exact) / size) < 1e-15);
    ++compared;
  }
  INFO(R::name << " by argument " << argument);
  CHECK(compared > 20);
}

}  // namespace

TEST_CASE("stated derivatives are the derivatives") {
  boost::hana::for_each(proved_records, [](auto type) {
    using R = typename decltype(type)::type;
    SECTION(std::string(R::name)) {
      constexpr int arity = R::arity < 0 ? 2 : R::arity;
      for (int argument = has_order<R>() ? 1 : 0; argument < arity; ++argument) check_partial<R>(argument);
    }
  });
}

TEST_CASE("there is no derivative with respect to an order") {
  boost::hana::for_each(proved_records, [](auto type) {
    using R = typename decltype(type)::type;
    if constexpr (has_order<R>()) {
      sw::graph g;
      sw::id const arguments[] = {g.symbol("n"), g.symbol("x")};
      (void)sw::detail::differentiate(g, g.call(sw::detail::head<R>(), arguments), arguments[0]);
      CAPTURE(R::name);
      CHECK(g.problem() == sw::fault::no_derivative);
    }
  });
}
