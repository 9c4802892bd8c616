#include <symwise/simd/sinpi.hpp>

#include "oracle.hpp"
#include "sweep.hpp"

#include <catch2/catch.hpp>

namespace {

auto const vector_sinpi = [](auto const& x) { return symwise::simd::implementation<symwise::sinpi_>::call(x); };

auto const quick_sinpi = [](auto r) {
  r = std::remainder(r, decltype(r)(2));
  if (std::abs(r) > 0.5L) r = std::copysign(decltype(r)(1), r) - r;
  return std::sin(decltype(r)(3.14159265358979323846264338327950288L) * r);
};

}  // namespace

TEMPLATE_TEST_CASE("sinpi is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] bool const wide = sizeof(T) == 8;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-2), T(2), 300000);
  oracle::uniform(x, T(-100), T(100), 200000);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 200000);
  for (int k = -64; k <= 64; ++k) oracle::neighbours(x, T(k) / 16, 100);
  for (T v : {T(1e6), T(4194304), T(16777216), T(0x1p50), T(0x1p52)}) oracle::neighbours(x, v, 50);
  auto const w =
      oracle::measure<T>(vector_sinpi, oracle::exactly(mpfr_sinpi), [](auto v, auto) { return quick_sinpi(v); }, x);
  INFO(oracle::describe("sinpi", w));
  CHECK(w.ulp <= 1.0);
  CHECK(oracle::changed_by_neighbours(vector_sinpi, x) == 0);
}

TEMPLATE_TEST_CASE("no number is further off than sinpi promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::sinpi_, TestType>("sinpi", 1.0, oracle::exactly(mpfr_sinpi),
                                                 [](auto v) { return quick_sinpi(v); });
}

TEMPLATE_TEST_CASE("sinpi of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min();
  std::vector<std::pair<T, T>> const expected{
      {T(0), T(0)},          {-T(0), -T(0)},         {nan, nan},      {inf, nan},
      {-inf, nan},           {T(1), T(0)},           {T(-1), -T(0)},  {T(2), T(0)},
      {T(0.5), T(1)},        {T(-0.5), T(-1)},       {T(1.5), T(-1)}, {T(1000000), T(0)},
      {limits::max(), T(0)}, {-limits::max(), -T(0)}};
  std::vector<T> x;
  for (auto const& e : expected) x.push_back(e.first);
  auto const y = oracle::apply(vector_sinpi, x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    INFO("sinpi(" << x[i] << ") = " << y[i]);
    CHECK(oracle::same(y[i], expected[i].second));
  }
}
