#pragma once
/// What the tests of functions of one argument share: errors against a reference in many digits, special values.
#include "accuracy/real.hpp"
#include "fast.hpp"
#include "oracle.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

namespace oracle {

/// A function of accuracy::real in so many bits as the `exact` of measure.
template <class F> auto in_bits(long bits, F function) {
  return [bits, function](mpfr_ptr result, auto x, auto) {
    accuracy::precision const enough(bits);
    accuracy::real const value = function(accuracy::real(static_cast<double>(x)));
    mpfr_set(result, value.get(), MPFR_RNDN);
  };
}

/// The vector function of R keeps its promise at all of x, and gives a lane the same bits among any neighbours; so does its fast
/// form, where there is one. `quick` is the function in a wider type.
template <class R, class T, class Exact, class Quick>
void check_function(std::string const& name, double promise, Exact exact, Quick quick, std::vector<T> const& x) {
  using implementation = symwise::simd::implementation<R>;
  auto const full = [](auto const& v) { return implementation::call(v); };
  auto const wide = [quick](auto v, auto) { return quick(v); };
  auto const w = measure<T>(full, exact, wide, x);
  INFO(describe(name, w));
  CHECK(w.ulp <= promise);
  CHECK(changed_by_neighbours(full, x) == 0);
  if constexpr (requires(xsimd::batch<T> v) { implementation::fast(v); }) check_fast<R, T>(name, exact, wide, x);
}

/// f(first) is second to the bit.
template <class T, class F>
void check_values(std::string const& name, F f, std::vector<std::pair<T, T>> const& expected) {
  std::vector<T> x;
  for (auto const& e : expected) x.push_back(e.first);
  auto const y = oracle::apply(f, x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    INFO(name << "(" << x[i] << ") = " << y[i]);
    CHECK(same(y[i], expected[i].second));
  }
}

}  // namespace oracle
