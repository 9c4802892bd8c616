#include <symwise/simd/tgamma.hpp>

#include "oracle.hpp"
#include "sweep.hpp"

#include <catch2/catch.hpp>

namespace {

auto const vector_tgamma = [](auto const& x) { return symwise::simd::implementation<symwise::tgamma_>::call(x); };

}  // namespace

TEMPLATE_TEST_CASE("tgamma is within 1.5 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] bool const wide = sizeof(T) == 8;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(0), T(5), 20000);
  oracle::uniform(x, T(1), wide ? T(172) : T(36), 30000);
  oracle::uniform(x, wide ? T(-185) : T(-43), T(1), 30000);
  oracle::by_exponent(x, limits::denorm_min(), T(1), 10000);
  oracle::by_exponent(x, T(1), limits::max(), 2000);
  for (int n = -180; n <= 3; ++n) oracle::neighbours(x, T(n), 5);
  for (int k = 1; k <= 15; ++k) oracle::neighbours(x, 15 / (T(k) - T(0.5)));  // both sides of each piece
  oracle::neighbours(x, wide ? T(171.62437695630272) : T(35.0401));
  auto const w =
      oracle::measure<T>(vector_tgamma, oracle::exactly(mpfr_gamma), [](auto v, auto) { return std::tgamma(v); }, x);
  INFO(oracle::describe("tgamma", w));
  CHECK(w.ulp <= 1.5);
  CHECK(oracle::changed_by_neighbours(vector_tgamma, x) == 0);
}

TEMPLATE_TEST_CASE("no number is further off than tgamma promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::tgamma_, TestType>("tgamma", 1.5, oracle::exactly(mpfr_gamma),
                                                  [](auto v) { return std::tgamma(v); });
}

TEMPLATE_TEST_CASE("tgamma of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min();
  std::vector<std::pair<T, T>> const expected{
      {T(0), inf},  {-T(0), -inf},         {nan, nan},           {inf, inf},       {-inf, nan},   {T(-1), nan},
      {T(-2), nan}, {-limits::max(), nan}, {limits::max(), inf}, {tiny, inf},      {-tiny, -inf}, {T(1), T(1)},
      {T(2), T(1)}, {T(5), T(24)},         {T(-250.5), T(-0.0)}, {T(-251.5), T(0)}};
  std::vector<T> x;
  for (auto const& e : expected) x.push_back(e.first);
  auto const y = oracle::apply(vector_tgamma, x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    INFO("tgamma(" << x[i] << ") = " << y[i]);
    CHECK(oracle::same(y[i], expected[i].second));
  }
}
