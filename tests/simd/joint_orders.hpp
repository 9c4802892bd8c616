#pragma once
/// The orders 0 and 1 of one argument, computed together, are what each is alone.
#include "oracle.hpp"

#include <catch2/catch.hpp>

#include <limits>
#include <vector>

namespace oracle {

template <class R, class T, class Order0, class Order1>
void check_joint_orders(Order0 const& order0, Order1 const& order1) {
  using limits = std::numeric_limits<T>;
  std::vector<T> x{T(0),  -T(0),   limits::infinity(), -limits::infinity(), limits::quiet_NaN(),
                   T(-3), T(1e30), limits::max()};
  uniform(x, T(0), T(26), 500);
  uniform(x, T(20), T(200), 300);
  by_exponent(x, limits::denorm_min(), T(1e15), 300);
  auto const joint = [](auto const& v) { return symwise::simd::implementation<R>::joint_orders(v); };
  auto const first = oracle::apply([&](auto const& v) { return joint(v).first; }, x);
  auto const second = oracle::apply([&](auto const& v) { return joint(v).second; }, x);
  auto const alone0 = oracle::apply(order0, x), alone1 = oracle::apply(order1, x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    INFO(x[i]);
    CHECK(same(first[i], alone0[i]));
    CHECK(same(second[i], alone1[i]));
  }
}

}  // namespace oracle
