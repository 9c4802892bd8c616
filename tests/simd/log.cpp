#include <symwise/simd/log.hpp>

#include "fast.hpp"
#include "sweep.hpp"

#include <catch2/catch.hpp>

namespace {

auto const vector_log = [](auto const& x) { return symwise::simd::implementation<symwise::log_>::call(x); };

}  // namespace

TEMPLATE_TEST_CASE("log is within 1 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(0.5), T(2), 400000);
  oracle::uniform(x, T(0.96), T(1.04), 200000);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 200000, false);
  for (int k = 23; k <= 49; k += 1)  // both sides of each piece, in several binades
    for (int e : {-2, -1, 0, 1, 10}) oracle::neighbours(x, std::ldexp(T(k) / 32, e));
  oracle::neighbours(x, T(1), 2000);
  auto const w = oracle::measure<T>(vector_log, oracle::exactly(mpfr_log), [](auto v, auto) { return std::log(v); }, x);
  INFO(oracle::describe("log", w));
  CHECK(w.ulp <= 1.0);
  CHECK(oracle::changed_by_neighbours(vector_log, x) == 0);
  oracle::check_fast<symwise::log_, T>("log", oracle::exactly(mpfr_log), [](auto v, auto) { return std::log(v); }, x);
}

TEMPLATE_TEST_CASE("no number is further off than log promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::log_, TestType>("log", 1.0, oracle::exactly(mpfr_log),
                                               [](auto v) { return std::log(v); });
}

TEMPLATE_TEST_CASE("log of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN();
  std::vector<T> const x{T(0), -T(0), T(1), inf, -inf, nan, T(-1), -limits::denorm_min(), -limits::max()};
  std::vector<T> const expected{-inf, -inf, T(0), inf, nan, nan, nan, nan, nan};
  auto const y = oracle::apply(vector_log, x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    INFO("log(" << x[i] << ") = " << y[i]);
    CHECK(oracle::same(y[i], expected[i]));
  }
}
