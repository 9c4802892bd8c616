#include <symwise/simd/log2.hpp>

#include "fast.hpp"
#include "sweep.hpp"

#include <catch2/catch.hpp>

namespace {

auto const vector_log2 = [](auto const& x) { return symwise::simd::implementation<symwise::log2_>::call(x); };

}  // namespace

TEMPLATE_TEST_CASE("log2 is within 1.0 ulp everywhere", "[simd]", float, double) {
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
      oracle::measure<T>(vector_log2, oracle::exactly(mpfr_log2), [](auto v, auto) { return std::log2(v); }, x);
  INFO(oracle::describe("log2", w));
  CHECK(w.ulp <= 1.0);
  CHECK(oracle::changed_by_neighbours(vector_log2, x) == 0);
  oracle::check_fast<symwise::log2_, T>(
      "log2", oracle::exactly(mpfr_log2), [](auto v, auto) { return std::log2(v); }, x);
}

TEMPLATE_TEST_CASE("no number is further off than log2 promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::log2_, TestType>("log2", 1.0, oracle::exactly(mpfr_log2),
                                                [](auto v) { return std::log2(v); });
}

TEMPLATE_TEST_CASE("log2 of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min();
  std::vector<std::pair<T, T>> const expected{{T(0), -inf},
                                              {-T(0), -inf},
                                              {T(1), T(0)},
                                              {inf, inf},
                                              {-inf, nan},
                                              {nan, nan},
                                              {T(-1), nan},
                                              {-tiny, nan},
                                              {-limits::max(), nan},
                                              {T(8), T(3)},
                                              {limits::min(), T(limits::min_exponent - 1)},
                                              {tiny, T(limits::min_exponent - limits::digits)}};
  std::vector<T> x;
  for (auto const& e : expected) x.push_back(e.first);
  auto const y = oracle::apply(vector_log2, x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    INFO("log2(" << x[i] << ") = " << y[i]);
    CHECK(oracle::same(y[i], expected[i].second));
  }
}
