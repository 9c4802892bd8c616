#include <symwise/simd/atan.hpp>

#include "fast.hpp"
#include "sweep.hpp"

#include <catch2/catch.hpp>

namespace {

auto const vector_atan = [](auto const& x) { return symwise::simd::implementation<symwise::atan_>::call(x); };

}  // namespace

TEMPLATE_TEST_CASE("atan is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] bool const wide = sizeof(T) == 8;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-1), T(1), 300000);
  oracle::uniform(x, T(-0.1), T(0.1), 200000);
  oracle::uniform(x, T(-30), T(30), 100000);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 200000);
  for (int k = 1; k < 32; ++k)  // both sides of each piece
    for (T v : {T(k) / 32, 32 / T(k)}) oracle::neighbours(x, v);
  auto const w =
      oracle::measure<T>(vector_atan, oracle::exactly(mpfr_atan), [](auto v, auto) { return std::atan(v); }, x);
  INFO(oracle::describe("atan", w));
  CHECK(w.ulp <= 1.0);
  CHECK(oracle::changed_by_neighbours(vector_atan, x) == 0);
  oracle::check_fast<symwise::atan_, T>(
      "atan", oracle::exactly(mpfr_atan), [](auto v, auto) { return std::atan(v); }, x);
}

TEMPLATE_TEST_CASE("no number is further off than atan promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::atan_, TestType>("atan", 1.0, oracle::exactly(mpfr_atan),
                                                [](auto v) { return std::atan(v); });
}

TEMPLATE_TEST_CASE("atan of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min();
  std::vector<std::pair<T, T>> const expected{{T(0), T(0)},
                                              {-T(0), -T(0)},
                                              {nan, nan},
                                              {tiny, tiny},
                                              {-tiny, -tiny},
                                              {inf, T(1.57079632679489661923)},
                                              {-inf, T(-1.57079632679489661923)}};
  std::vector<T> x;
  for (auto const& e : expected) x.push_back(e.first);
  auto const y = oracle::apply(vector_atan, x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    INFO("atan(" << x[i] << ") = " << y[i]);
    CHECK(oracle::same(y[i], expected[i].second));
  }
}
