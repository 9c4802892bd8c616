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

/// The same of a function that takes its time: fewer samples are compared with it, the suspects among them.
template <class F> struct slow_reference {
  static constexpr std::size_t stride = 40;
  long bits;
  F function;
  void operator()(mpfr_ptr result, auto x, auto y) const { in_bits(bits, function)(result, x, y); }
};
template <class F> slow_reference<F> slowly_in_bits(long bits, F function) { return {bits, function}; }

/// f keeps its promise at all of x, and gives a lane the same bits among any neighbours. `quick` is the function in a wider
/// type.
template <class T, class F, class Exact, class Quick>
void check_function(std::string const& name, double promise, F f, Exact exact, Quick quick, std::vector<T> const& x) {
  auto const w = measure<T>(f, exact, [quick](auto v, auto) { return quick(v); }, x);
  INFO(describe(name, w));
  CHECK(w.ulp <= promise);
  CHECK(changed_by_neighbours(f, x) == 0);
}

/// The same of the vector function of R, and of its fast form, where there is one.
template <class R, class T, class Exact, class Quick>
void check_function(std::string const& name, double promise, Exact exact, Quick quick, std::vector<T> const& x) {
  using implementation = symwise::simd::implementation<R>;
  check_function<T>(name, promise, [](auto const& v) { return implementation::call(v); }, exact, quick, x);
  if constexpr (requires(xsimd::batch<T> v) { implementation::fast(v); })
    check_fast<R, T>(name, exact, [quick](auto v, auto) { return quick(v); }, x);
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
