#include <symwise/simd/ceil.hpp>
#include <symwise/simd/floor.hpp>
#include <symwise/simd/frac.hpp>
#include <symwise/simd/nearbyint.hpp>
#include <symwise/simd/round.hpp>
#include <symwise/simd/trunc.hpp>

#include "oracle.hpp"

#include <catch2/catch.hpp>

#include <cmath>

namespace {

/// Halves, integers and their neighbours up to where all numbers are integers, and what is special.
template <class T> std::vector<T> about_integers() {
  using limits = std::numeric_limits<T>;
  std::vector<T> x{T(0), limits::denorm_min(), limits::min(), limits::max(), limits::infinity(), limits::quiet_NaN()};
  for (T const k : {T(0.5), T(1), T(1.5), T(2.5), T(1000), T(1000.5), T(0x1p31), T(0x1p32), T(0x1p63)})
    oracle::neighbours(x, k, 3);
  for (int e = limits::digits - 3; e <= limits::digits + 1; ++e)
    for (T const k : {T(0), T(0.5), T(1)}) oracle::neighbours(x, std::ldexp(T(1), e) + k, 3);
  oracle::uniform(x, T(0), T(100), 10000);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 10000);
  std::vector<T> both(x);
  for (T const v : x) both.push_back(-v);
  return both;
}

/// f gives what C's function gives, to the bit.
template <class Record, class T, class Reference> void check(std::string const& name, Reference reference) {
  auto const x = about_integers<T>();
  auto const r = oracle::apply([](auto const& v) { return symwise::simd::implementation<Record>::call(v); }, x);
  std::size_t wrong = 0;
  for (std::size_t i = 0; i < x.size(); ++i)
    if (!oracle::same(r[i], reference(x[i])) && wrong++ < 5) {
      INFO(name << "(" << x[i] << ") = " << r[i]);
      CHECK(oracle::same(r[i], reference(x[i])));
    }
  CHECK(wrong == 0);
}

}  // namespace

TEMPLATE_TEST_CASE("rounding to integers is C's, with the sign of zeros", "[simd]", float, double) {
  using T = TestType;
  check<symwise::floor_, T>("floor", [](T x) { return std::floor(x); });
  check<symwise::ceil_, T>("ceil", [](T x) { return std::ceil(x); });
  check<symwise::trunc_, T>("trunc", [](T x) { return std::trunc(x); });
  check<symwise::nearbyint_, T>("nearbyint", [](T x) { return std::nearbyint(x); });
  check<symwise::round_, T>("round", [](T x) { return std::round(x); });
  check<symwise::frac_, T>("frac", [](T x) { return x - std::floor(x); });
}
