#include <symwise/simd/expm1.hpp>

#include "fast.hpp"
#include "sweep.hpp"

#include <catch2/catch.hpp>

namespace {

auto const vector_expm1 = [](auto const& x) { return symwise::simd::implementation<symwise::expm1_>::call(x); };

}  // namespace

TEMPLATE_TEST_CASE("expm1 is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] bool const wide = sizeof(T) == 8;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-1), T(1), 400000);
  oracle::uniform(x, wide ? T(-42) : T(-20), wide ? T(710) : T(89), 200000);
  oracle::uniform(x, T(20), T(60), 100000);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 100000);
  oracle::neighbours(x, std::log(limits::max()));
  for (int k = -200; k <= 200; ++k)  // both sides of each piece
    for (T part : {T(16), T(8), T(4)}) oracle::neighbours(x, (T(k) + T(0.5)) * T(0.693147180559945) / part, 2);
  auto const w =
      oracle::measure<T>(vector_expm1, oracle::exactly(mpfr_expm1), [](auto v, auto) { return std::expm1(v); }, x);
  INFO(oracle::describe("expm1", w));
  CHECK(w.ulp <= 1.0);
  CHECK(oracle::changed_by_neighbours(vector_expm1, x) == 0);
  oracle::check_fast<symwise::expm1_, T>(
      "expm1", oracle::exactly(mpfr_expm1), [](auto v, auto) { return std::expm1(v); }, x);
}

TEMPLATE_TEST_CASE("no number is further off than expm1 promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::expm1_, TestType>("expm1", 1.0, oracle::exactly(mpfr_expm1),
                                                 [](auto v) { return std::expm1(v); });
}

TEMPLATE_TEST_CASE("expm1 of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min();
  std::vector<std::pair<T, T>> const expected{{T(0), T(0)},  {-T(0), -T(0)},       {nan, nan},
                                              {tiny, tiny},  {-tiny, -tiny},       {inf, inf},
                                              {-inf, T(-1)}, {limits::max(), inf}, {-limits::max(), T(-1)}};
  std::vector<T> x;
  for (auto const& e : expected) x.push_back(e.first);
  auto const y = oracle::apply(vector_expm1, x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    INFO("expm1(" << x[i] << ") = " << y[i]);
    CHECK(oracle::same(y[i], expected[i].second));
  }
}
