#include <symwise/simd/hypot.hpp>

#include "fast.hpp"
#include "sweep.hpp"
#include "two_arguments.hpp"

namespace {

auto const vector_hypot = [](auto const& x, auto const& y) {
  return symwise::simd::implementation<symwise::hypot_>::call(x, y);
};

}  // namespace

TEMPLATE_TEST_CASE("hypot is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  std::vector<T> x, y;
  oracle::uniform(x, T(-20), T(20), 200000);
  oracle::uniform(y, T(-8), T(8), 200000, 3);
  oracle::by_exponent(x, T(1e-10), T(1e10), 200000);
  oracle::by_exponent(y, T(1e-10), T(1e10), 200000, true, 3);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 200000);
  oracle::by_exponent(y, limits::denorm_min(), limits::max(), 200000, true, 5);
  std::vector<T> near;  // quotients at the ends of the pieces, of ordinary and of extreme size
  for (int k = 1; k <= 64; ++k) oracle::neighbours(near, T(k) / 32, 20);
  for (T v : near)
    for (T s : {T(1), T(0.7), limits::min(), limits::max() / 4, limits::denorm_min()}) {
      x.push_back(v * s);
      y.push_back(s);
    }
  auto const w = oracle::measure<T>(
      vector_hypot, oracle::exactly2(mpfr_hypot), [](auto a, auto b) { return std::hypot(a, b); }, x, y);
  INFO(oracle::describe("hypot", w));
  CHECK(w.ulp <= 1.0);
  oracle::check_fast<symwise::hypot_, T>(
      "hypot", oracle::exactly2(mpfr_hypot), [](auto a, auto b) { return std::hypot(a, b); }, x, y);
}

TEMPLATE_TEST_CASE("no pair is further off than hypot promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::hypot_, TestType, true>("hypot", 1.0, oracle::exactly2(mpfr_hypot),
                                                       [](auto a, auto b) { return std::hypot(a, b); });
}

TEMPLATE_TEST_CASE("hypot of special values is that of C Annex F", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  std::vector<T> const values{
      T(0),    limits::denorm_min(), limits::min(),      T(1e-30),           T(0.5), T(1), T(2), T(1e9),
      T(1e30), limits::max(),        limits::infinity(), limits::quiet_NaN()};
  oracle::check_special_values<T>("hypot", vector_hypot, [](T a, T b) { return std::hypot(a, b); }, values);
}

TEMPLATE_TEST_CASE("hypot of a lane does not depend on its neighbours", "[simd]", float, double) {
  using T = TestType;
  std::vector<T> a, b;
  oracle::uniform(a, T(-20), T(20), 500);
  oracle::uniform(b, T(-8), T(8), 500, 3);
  oracle::check_neighbours<T>(vector_hypot, a, b,
                              {T(0), std::numeric_limits<T>::infinity(), std::numeric_limits<T>::denorm_min()});
}
