#include <symwise/simd/tanpi.hpp>

#include "oracle.hpp"
#include "sweep.hpp"

#include <catch2/catch.hpp>

namespace {

auto const vector_tanpi = [](auto const& x) { return symwise::simd::implementation<symwise::tanpi_>::call(x); };

auto const quick_tanpi = [](auto r) {
  r = std::remainder(r, decltype(r)(1));
  auto const pi = static_cast<decltype(r)>(3.14159265358979323846264338327950288L);
  return std::abs(r) > 0.25L ? std::copysign(1 / std::tan(pi * (decltype(r)(0.5) - std::abs(r))), r) : std::tan(pi * r);
};

}  // namespace

TEMPLATE_TEST_CASE("tanpi is within 1.0 ulp everywhere", "[simd]", float, double) {
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
      oracle::measure<T>(vector_tanpi, oracle::exactly(mpfr_tanpi), [](auto v, auto) { return quick_tanpi(v); }, x);
  INFO(oracle::describe("tanpi", w));
  CHECK(w.ulp <= 1.0);
  CHECK(oracle::changed_by_neighbours(vector_tanpi, x) == 0);
}

TEMPLATE_TEST_CASE("no number is further off than tanpi promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::tanpi_, TestType>("tanpi", 1.0, oracle::exactly(mpfr_tanpi),
                                                 [](auto v) { return quick_tanpi(v); });
}

TEMPLATE_TEST_CASE("tanpi of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min();
  std::vector<std::pair<T, T>> const expected{
      {T(0), T(0)},   {-T(0), -T(0)}, {nan, nan},    {inf, nan},    {-inf, nan},  {T(0.5), inf},   {T(-0.5), -inf},
      {T(1.5), -inf}, {T(-1.5), inf}, {T(1), -T(0)}, {T(-1), T(0)}, {T(2), T(0)}, {T(0.25), T(1)}, {T(0.75), T(-1)}};
  std::vector<T> x;
  for (auto const& e : expected) x.push_back(e.first);
  auto const y = oracle::apply(vector_tanpi, x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    INFO("tanpi(" << x[i] << ") = " << y[i]);
    CHECK(oracle::same(y[i], expected[i].second));
  }
}
