#include <symwise/simd/exp2.hpp>

#include "oracle.hpp"
#include "sweep.hpp"

#include <catch2/catch.hpp>

namespace {

auto const vector_exp2 = [](auto const& x) { return symwise::simd::implementation<symwise::exp2_>::call(x); };

}  // namespace

TEMPLATE_TEST_CASE("exp2 is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] bool const wide = sizeof(T) == 8;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, wide ? T(-1076) : T(-151), wide ? T(1024) : T(128), 400000);
  oracle::uniform(x, T(-1), T(1), 200000);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 100000);
  for (int k = -2400; k <= 2400; ++k)  // both sides of each piece
    for (T part : {T(16), T(8), T(4)}) oracle::neighbours(x, (T(k) + T(0.5)) * T(1) / part, 1);
  auto const w =
      oracle::measure<T>(vector_exp2, oracle::exactly(mpfr_exp2), [](auto v, auto) { return std::exp2(v); }, x);
  INFO(oracle::describe("exp2", w));
  CHECK(w.ulp <= 1.0);
  CHECK(oracle::changed_by_neighbours(vector_exp2, x) == 0);
}

TEMPLATE_TEST_CASE("no number is further off than exp2 promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::exp2_, TestType>("exp2", 1.0, oracle::exactly(mpfr_exp2),
                                                [](auto v) { return std::exp2(v); });
}

TEMPLATE_TEST_CASE("exp2 of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min();
  std::vector<std::pair<T, T>> const expected{{T(0), T(1)},
                                              {-T(0), T(1)},
                                              {inf, inf},
                                              {-inf, T(0)},
                                              {nan, nan},
                                              {limits::max(), inf},
                                              {-limits::max(), T(0)},
                                              {tiny, T(1)},
                                              {T(10), T(1024)},
                                              {T(-3), T(0.125)},
                                              {T(limits::min_exponent - limits::digits), tiny}};
  std::vector<T> x;
  for (auto const& e : expected) x.push_back(e.first);
  auto const y = oracle::apply(vector_exp2, x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    INFO("exp2(" << x[i] << ") = " << y[i]);
    CHECK(oracle::same(y[i], expected[i].second));
  }
}
