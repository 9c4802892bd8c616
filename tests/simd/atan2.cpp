#include <symwise/simd/atan2.hpp>

#include "oracle.hpp"

#include <catch2/catch.hpp>

namespace {

auto const vector_atan2 = [](auto const& x, auto const& y) {
  return symwise::simd::implementation<symwise::atan2_>::call(x, y);
};

}  // namespace

TEMPLATE_TEST_CASE("atan2 is within 1.0 ulp everywhere", "[simd]", float, double) {
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
      vector_atan2, oracle::exactly2(mpfr_atan2), [](auto a, auto b) { return std::atan2(a, b); }, x, y);
  INFO(oracle::describe("atan2", w));
  CHECK(w.ulp <= 1.0);
}

TEMPLATE_TEST_CASE("atan2 of special values is that of C Annex F", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  std::vector<T> const values{
      T(0),    limits::denorm_min(), limits::min(),      T(1e-30),           T(0.5), T(1), T(2), T(1e9),
      T(1e30), limits::max(),        limits::infinity(), limits::quiet_NaN()};
  std::vector<T> x, y;
  for (T a : values)
    for (T b : values)
      for (T s : {T(1), T(-1)})
        for (T t : {T(1), T(-1)}) {
          x.push_back(s * a);
          y.push_back(t * b);
        }
  auto const r = oracle::apply(vector_atan2, x, y);
  for (std::size_t i = 0; i < x.size(); ++i) {
    INFO("atan2(" << x[i] << ", " << y[i] << ") = " << r[i]);
    T const expected = std::atan2(x[i], y[i]);
    if (std::isfinite(expected) && expected != 0)
      CHECK(std::abs(r[i] - expected) <= std::max(limits::epsilon() * std::abs(expected), limits::denorm_min()));
    else
      CHECK(oracle::same(r[i], expected));
  }
}

TEMPLATE_TEST_CASE("atan2 of a lane does not depend on its neighbours", "[simd]", float, double) {
  using T = TestType;
  std::vector<T> a, b, x, y;
  oracle::uniform(a, T(-20), T(20), 500);
  oracle::uniform(b, T(-8), T(8), 500, 3);
  for (std::size_t i = 0; i < a.size(); ++i)
    for (T odd : {T(0), std::numeric_limits<T>::infinity(), std::numeric_limits<T>::denorm_min()}) {
      x.insert(x.end(), {a[i], odd});
      y.insert(y.end(), {b[i], T(3)});
    }
  auto const alone = oracle::apply(vector_atan2, a, b), mixed = oracle::apply(vector_atan2, x, y);
  for (std::size_t i = 0; i < a.size(); ++i)
    for (std::size_t k = 0; k < 3; ++k) CHECK(oracle::same(alone[i], mixed[6 * i + 2 * k]));
}
