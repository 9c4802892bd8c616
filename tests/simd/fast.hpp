#pragma once
/// What the tests of simd/ say of the fast form of a function: its error, its special values, its lanes among neighbours.
#include "oracle.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

namespace oracle {

/// `implementation<R>::fast` is within its promise, at most 4 ulp, gives to the bit what `call` gives where argument or
/// result is zero, infinite or NaN, and does not depend on a lane's neighbours.
template <class R, class T, class Exact, class Quick>
void check_fast(std::string const& name, Exact exact, Quick quick, std::vector<T> const& x) {
  using implementation = symwise::simd::implementation<R>;
  STATIC_REQUIRE(implementation::fast_max_ulp <= 4);
  auto const fast = [](auto const& v) { return implementation::fast(v); };
  auto const w = measure<T>(fast, exact, quick, x);
  INFO(describe("fast " + name, w));
  CHECK(w.ulp <= implementation::fast_max_ulp);
  CHECK(changed_by_neighbours(fast, x) == 0);
  auto const y = apply(fast, x), full = apply([](auto const& v) { return implementation::call(v); }, x);
  auto const special = [](T v) { return v == 0 || !std::isfinite(v); };
  for (std::size_t i = 0; i < x.size(); ++i) {
    if ((special(x[i]) || (special(full[i]) && !std::isinf(full[i]))) && !same(y[i], full[i])) {
      INFO("fast " << name << "(" << x[i] << ") = " << y[i]);
      CHECK(same(y[i], full[i]));
    }
  }
}

/// One of the functions that `fast_joint` computes together: `part` takes it out of the pair, `promise` is what it may be off by.
template <class T, class Part, class Exact, class Quick>
void check_fast_part(std::string const& name, double promise, Part part, Exact exact, Quick quick,
                     std::vector<T> const& x) {
  auto const w = measure<T>(part, exact, quick, x);
  INFO(describe("fast joint " + name, w));
  CHECK(w.ulp <= promise);
  CHECK(changed_by_neighbours(part, x) == 0);
}

/// The same of two arguments: special values are pairs of zeros, infinities and the like, with both signs.
template <class R, class T, class Exact, class Quick>
void check_fast(std::string const& name, Exact exact, Quick quick, std::vector<T> const& x, std::vector<T> const& y) {
  using implementation = symwise::simd::implementation<R>;
  using limits = std::numeric_limits<T>;
  STATIC_REQUIRE(implementation::fast_max_ulp <= 4);
  auto const fast = [](auto const& a, auto const& b) { return implementation::fast(a, b); };
  auto const w = measure<T>(fast, exact, quick, x, y);
  INFO(describe("fast " + name, w));
  CHECK(w.ulp <= implementation::fast_max_ulp);
  std::vector<T> a, b;
  for (T p : {T(0), limits::denorm_min(), limits::min(), T(1), T(1.5), limits::max(), limits::infinity(),
              limits::quiet_NaN()})
    for (T q : {T(0), limits::denorm_min(), T(0.7), T(1), T(3), limits::max(), limits::infinity(), limits::quiet_NaN()})
      for (T s : {T(1), T(-1)})
        for (T t : {T(1), T(-1)}) {
          a.push_back(s * p);
          b.push_back(t * q);
        }
  auto const mixed = apply(fast, a, b),
             full = apply([](auto const& u, auto const& v) { return implementation::call(u, v); }, a, b);
  for (std::size_t i = 0; i < a.size(); ++i) {
    INFO("fast " << name << "(" << a[i] << ", " << b[i] << ") = " << mixed[i]);
    T const alone = fast(xsimd::batch<T>(a[i]), xsimd::batch<T>(b[i])).get(0);
    CHECK(same(alone, mixed[i]));
    if (full[i] == 0 || !std::isfinite(full[i]))
      CHECK(same(mixed[i], full[i]));
    else
      CHECK(std::abs(mixed[i] - full[i]) <=
            std::max(4 * limits::epsilon() * std::abs(full[i]), 4 * limits::denorm_min()));
  }
}

}  // namespace oracle
