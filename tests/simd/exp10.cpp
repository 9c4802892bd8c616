#include <symwise/simd/exp10.hpp>

#include "oracle.hpp"
#include "sweep.hpp"

#include <catch2/catch.hpp>

namespace {

auto const vector_exp10 = [](auto const& x) { return symwise::simd::implementation<symwise::exp10_>::call(x); };

}  // namespace

TEMPLATE_TEST_CASE("exp10 is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] bool const wide = sizeof(T) == 8;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, wide ? T(-325) : T(-46), wide ? T(309) : T(39), 400000);
  oracle::uniform(x, T(-1), T(1), 200000);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 100000);
  for (int k = -2400; k <= 2400; ++k)  // both sides of each piece
    for (T part : {T(16), T(8), T(4)}) oracle::neighbours(x, (T(k) + T(0.5)) * T(0.30102999566398119521) / part, 1);
  auto const w = oracle::measure<T>(
      vector_exp10, oracle::exactly(mpfr_exp10), [](auto v, auto) { return std::pow(decltype(v)(10), v); }, x);
  INFO(oracle::describe("exp10", w));
  CHECK(w.ulp <= 1.0);
  CHECK(oracle::changed_by_neighbours(vector_exp10, x) == 0);
}

TEMPLATE_TEST_CASE("no number is further off than exp10 promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::exp10_, TestType>("exp10", 1.0, oracle::exactly(mpfr_exp10),
                                                 [](auto v) { return std::pow(decltype(v)(10), v); });
}

TEMPLATE_TEST_CASE("exp10 of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min();
  std::vector<std::pair<T, T>> const expected{
      {T(0), T(1)},         {-T(0), T(1)},          {inf, inf},   {-inf, T(0)},  {nan, nan},
      {limits::max(), inf}, {-limits::max(), T(0)}, {tiny, T(1)}, {T(1), T(10)}, {T(2), T(100)}};
  std::vector<T> x;
  for (auto const& e : expected) x.push_back(e.first);
  auto const y = oracle::apply(vector_exp10, x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    INFO("exp10(" << x[i] << ") = " << y[i]);
    CHECK(oracle::same(y[i], expected[i].second));
  }
}
