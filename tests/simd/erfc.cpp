#include <symwise/simd/erfc.hpp>

#include "fast.hpp"
#include "sweep.hpp"

#include <catch2/catch.hpp>

namespace {

auto const vector_erfc = [](auto const& x) { return symwise::simd::implementation<symwise::erfc_>::call(x); };

}  // namespace

TEMPLATE_TEST_CASE("erfc is within 1.5 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] bool const wide = sizeof(T) == 8;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-7), T(28), 400000);
  oracle::uniform(x, T(-1), T(1), 100000);
  oracle::uniform(x, wide ? T(26) : T(9), wide ? T(27.3) : T(10.1), 50000);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 100000);
  for (int k = 0; k < 16; ++k) {  // both sides of each piece
    T const u = (T(k) + T(0.5)) / 8 - 1;
    if (u < 1) oracle::neighbours(x, 2 * (1 + u) / (1 - u), 100);
  }
  oracle::neighbours(x, T(0.48043274473058095), 1000);  // where the rounding of |x| + 2 shows most
  auto const w =
      oracle::measure<T>(vector_erfc, oracle::exactly(mpfr_erfc), [](auto v, auto) { return std::erfc(v); }, x);
  INFO(oracle::describe("erfc", w));
  CHECK(w.ulp <= 1.5);
  CHECK(oracle::changed_by_neighbours(vector_erfc, x) == 0);
  oracle::check_fast<symwise::erfc_, T>(
      "erfc", oracle::exactly(mpfr_erfc), [](auto v, auto) { return std::erfc(v); }, x);
}

TEMPLATE_TEST_CASE("no number is further off than erfc promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::erfc_, TestType>("erfc", 1.5, oracle::exactly(mpfr_erfc),
                                                [](auto v) { return std::erfc(v); });
}

TEMPLATE_TEST_CASE("erfc of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min();
  std::vector<std::pair<T, T>> const expected{
      {T(0), T(1)},          {-T(0), T(1)},          {nan, nan},  {inf, T(0)}, {-inf, T(2)},
      {limits::max(), T(0)}, {-limits::max(), T(2)}, {tiny, T(1)}};
  std::vector<T> x;
  for (auto const& e : expected) x.push_back(e.first);
  auto const y = oracle::apply(vector_erfc, x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    INFO("erfc(" << x[i] << ") = " << y[i]);
    CHECK(oracle::same(y[i], expected[i].second));
  }
}
