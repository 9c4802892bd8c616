#include <symwise/simd/erf.hpp>

#include "oracle.hpp"
#include "sweep.hpp"

#include <catch2/catch.hpp>

namespace {

auto const vector_erf = [](auto const& x) { return symwise::simd::implementation<symwise::erf_>::call(x); };

}  // namespace

TEMPLATE_TEST_CASE("erf is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] bool const wide = sizeof(T) == 8;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-1), T(1), 200000);
  oracle::uniform(x, T(-6.5), T(6.5), 200000);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 100000);
  for (int k = 0; k < 16; ++k)  // both sides of each piece
    oracle::neighbours(x, (T(k) + T(0.5)) * (wide ? T(101) : T(67)) / 256, 200);
  oracle::neighbours(x, wide ? T(15.2 * 101 / 256) : T(15.2 * 67 / 256), 200);
  auto const w = oracle::measure<T>(vector_erf, oracle::exactly(mpfr_erf), [](auto v, auto) { return std::erf(v); }, x);
  INFO(oracle::describe("erf", w));
  CHECK(w.ulp <= 1.0);
  CHECK(oracle::changed_by_neighbours(vector_erf, x) == 0);
}

TEMPLATE_TEST_CASE("no number is further off than erf promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::erf_, TestType>("erf", 1.0, oracle::exactly(mpfr_erf),
                                               [](auto v) { return std::erf(v); });
}

TEMPLATE_TEST_CASE("erf of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min();
  std::vector<std::pair<T, T>> const expected{
      {T(0), T(0)},          {-T(0), -T(0)},          {nan, nan},   {inf, T(1)},   {-inf, T(-1)},
      {limits::max(), T(1)}, {-limits::max(), T(-1)}, {tiny, tiny}, {-tiny, -tiny}};
  std::vector<T> x;
  for (auto const& e : expected) x.push_back(e.first);
  auto const y = oracle::apply(vector_erf, x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    INFO("erf(" << x[i] << ") = " << y[i]);
    CHECK(oracle::same(y[i], expected[i].second));
  }
}
