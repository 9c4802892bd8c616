#include <symwise/simd/tanh.hpp>

#include "fast.hpp"
#include "sweep.hpp"

#include <catch2/catch.hpp>

namespace {

auto const vector_tanh = [](auto const& x) { return symwise::simd::implementation<symwise::tanh_>::call(x); };

}  // namespace

TEMPLATE_TEST_CASE("tanh is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] bool const wide = sizeof(T) == 8;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-1), T(1), 400000);
  oracle::uniform(x, T(-22), T(22), 200000);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 100000);
  for (int k = -200; k <= 200; ++k)  // both sides of each piece
    for (T part : {T(16), T(8), T(4)}) oracle::neighbours(x, (T(k) + T(0.5)) * T(0.693147180559945) / part, 2);
  auto const w =
      oracle::measure<T>(vector_tanh, oracle::exactly(mpfr_tanh), [](auto v, auto) { return std::tanh(v); }, x);
  INFO(oracle::describe("tanh", w));
  CHECK(w.ulp <= 1.0);
  CHECK(oracle::changed_by_neighbours(vector_tanh, x) == 0);
  oracle::check_fast<symwise::tanh_, T>(
      "tanh", oracle::exactly(mpfr_tanh), [](auto v, auto) { return std::tanh(v); }, x);
}

TEMPLATE_TEST_CASE("no number is further off than tanh promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::tanh_, TestType>("tanh", 1.0, oracle::exactly(mpfr_tanh),
                                                [](auto v) { return std::tanh(v); });
}

TEMPLATE_TEST_CASE("tanh of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min();
  std::vector<std::pair<T, T>> const expected{{T(0), T(0)},  {-T(0), -T(0)},        {nan, nan},
                                              {tiny, tiny},  {-tiny, -tiny},        {inf, T(1)},
                                              {-inf, T(-1)}, {limits::max(), T(1)}, {-limits::max(), T(-1)}};
  std::vector<T> x;
  for (auto const& e : expected) x.push_back(e.first);
  auto const y = oracle::apply(vector_tanh, x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    INFO("tanh(" << x[i] << ") = " << y[i]);
    CHECK(oracle::same(y[i], expected[i].second));
  }
}
