#include <symwise/simd/log10.hpp>

#include "fast.hpp"
#include "sweep.hpp"

#include <catch2/catch.hpp>

namespace {

auto const vector_log10 = [](auto const& x) { return symwise::simd::implementation<symwise::log10_>::call(x); };

}  // namespace

TEMPLATE_TEST_CASE("log10 is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] bool const wide = sizeof(T) == 8;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(0.5), T(2), 400000);
  oracle::uniform(x, T(0.96), T(1.04), 200000);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 200000, false);
  for (int k = 23; k <= 49; k += 1)  // both sides of each piece, in several binades
    for (int e : {-2, -1, 0, 1, 10}) oracle::neighbours(x, std::ldexp(T(k) / 32, e));
  oracle::neighbours(x, T(1), 2000);
  auto const w =
      oracle::measure<T>(vector_log10, oracle::exactly(mpfr_log10), [](auto v, auto) { return std::log10(v); }, x);
  INFO(oracle::describe("log10", w));
  CHECK(w.ulp <= 1.0);
  CHECK(oracle::changed_by_neighbours(vector_log10, x) == 0);
  oracle::check_fast<symwise::log10_, T>(
      "log10", oracle::exactly(mpfr_log10), [](auto v, auto) { return std::log10(v); }, x);
}

TEMPLATE_TEST_CASE("no number is further off than log10 promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::log10_, TestType>("log10", 1.0, oracle::exactly(mpfr_log10),
                                                 [](auto v) { return std::log10(v); });
}

TEMPLATE_TEST_CASE("log10 of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min();
  std::vector<std::pair<T, T>> const expected{{T(0), -inf},          {-T(0), -inf}, {T(1), T(0)},   {inf, inf},
                                              {-inf, nan},           {nan, nan},    {T(-1), nan},   {-tiny, nan},
                                              {-limits::max(), nan}, {T(10), T(1)}, {T(1000), T(3)}};
  std::vector<T> x;
  for (auto const& e : expected) x.push_back(e.first);
  auto const y = oracle::apply(vector_log10, x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    INFO("log10(" << x[i] << ") = " << y[i]);
    CHECK(oracle::same(y[i], expected[i].second));
  }
}
