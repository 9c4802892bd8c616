#include <symwise/simd/cbrt.hpp>

#include "fast.hpp"
#include "sweep.hpp"

#include <catch2/catch.hpp>

namespace {

auto const vector_cbrt = [](auto const& x) { return symwise::simd::implementation<symwise::cbrt_>::call(x); };

}  // namespace

TEMPLATE_TEST_CASE("cbrt is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] bool const wide = sizeof(T) == 8;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-8), T(8), 400000);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 300000);
  for (int k = 23; k <= 49; k += 1)  // both sides of each piece, for each third of an exponent
    for (int e : {-2, -1, 0, 1, 2}) oracle::neighbours(x, std::ldexp(T(k) / 32, e));
  auto const w =
      oracle::measure<T>(vector_cbrt, oracle::exactly(mpfr_cbrt), [](auto v, auto) { return std::cbrt(v); }, x);
  INFO(oracle::describe("cbrt", w));
  CHECK(w.ulp <= 1.0);
  CHECK(oracle::changed_by_neighbours(vector_cbrt, x) == 0);
  oracle::check_fast<symwise::cbrt_, T>(
      "cbrt", oracle::exactly(mpfr_cbrt), [](auto v, auto) { return std::cbrt(v); }, x);
}

TEMPLATE_TEST_CASE("no number is further off than cbrt promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::cbrt_, TestType>("cbrt", 1.0, oracle::exactly(mpfr_cbrt),
                                                [](auto v) { return std::cbrt(v); });
}

TEMPLATE_TEST_CASE("cbrt of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min();
  std::vector<std::pair<T, T>> const expected{{T(0), T(0)},    {-T(0), -T(0)}, {nan, nan},
                                              {inf, inf},      {-inf, -inf},   {T(8), T(2)},
                                              {T(-27), T(-3)}, {T(1), T(1)},   {T(0.125), T(0.5)}};
  std::vector<T> x;
  for (auto const& e : expected) x.push_back(e.first);
  auto const y = oracle::apply(vector_cbrt, x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    INFO("cbrt(" << x[i] << ") = " << y[i]);
    CHECK(oracle::same(y[i], expected[i].second));
  }
}
