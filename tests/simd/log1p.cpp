#include <symwise/simd/log1p.hpp>

#include "fast.hpp"
#include "sweep.hpp"

#include <catch2/catch.hpp>

namespace {

auto const vector_log1p = [](auto const& x) { return symwise::simd::implementation<symwise::log1p_>::call(x); };

}  // namespace

TEMPLATE_TEST_CASE("log1p is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] bool const wide = sizeof(T) == 8;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-1), T(1), 400000);
  oracle::uniform(x, T(-0.1), T(0.1), 200000);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 200000);
  for (int k = 23; k <= 49; k += 1)  // both sides of each piece, in several binades
    for (int e : {-2, -1, 0, 1, 10}) oracle::neighbours(x, std::ldexp(T(k) / 32, e) - 1);
  oracle::neighbours(x, T(-1), 1000);
  auto const w =
      oracle::measure<T>(vector_log1p, oracle::exactly(mpfr_log1p), [](auto v, auto) { return std::log1p(v); }, x);
  INFO(oracle::describe("log1p", w));
  CHECK(w.ulp <= 1.0);
  CHECK(oracle::changed_by_neighbours(vector_log1p, x) == 0);
  oracle::check_fast<symwise::log1p_, T>(
      "log1p", oracle::exactly(mpfr_log1p), [](auto v, auto) { return std::log1p(v); }, x);
}

TEMPLATE_TEST_CASE("no number is further off than log1p promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::log1p_, TestType>("log1p", 1.0, oracle::exactly(mpfr_log1p),
                                                 [](auto v) { return std::log1p(v); });
}

TEMPLATE_TEST_CASE("log1p of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min();
  std::vector<std::pair<T, T>> const expected{
      {T(0), T(0)},         {-T(0), -T(0)}, {nan, nan},    {tiny, tiny}, {-tiny, -tiny},
      {inf, inf},           {-inf, nan},    {T(-1), -inf}, {T(-2), nan}, {std::nextafter(T(-1), T(-2)), nan},
      {-limits::max(), nan}};
  std::vector<T> x;
  for (auto const& e : expected) x.push_back(e.first);
  auto const y = oracle::apply(vector_log1p, x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    INFO("log1p(" << x[i] << ") = " << y[i]);
    CHECK(oracle::same(y[i], expected[i].second));
  }
}
