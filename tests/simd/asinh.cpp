#include <symwise/simd/asinh.hpp>

#include "fast.hpp"
#include "sweep.hpp"

#include <catch2/catch.hpp>

namespace {

auto const vector_asinh = [](auto const& x) { return symwise::simd::implementation<symwise::asinh_>::call(x); };

}  // namespace

TEMPLATE_TEST_CASE("asinh is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] bool const wide = sizeof(T) == 8;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-1), T(1), 300000);
  oracle::uniform(x, T(-30), T(30), 200000);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 200000);
  for (T edge : {T(0x1p14), T(0x1p30)}) oracle::neighbours(x, edge, 200);
  auto const w =
      oracle::measure<T>(vector_asinh, oracle::exactly(mpfr_asinh), [](auto v, auto) { return std::asinh(v); }, x);
  INFO(oracle::describe("asinh", w));
  CHECK(w.ulp <= 1.0);
  CHECK(oracle::changed_by_neighbours(vector_asinh, x) == 0);
  oracle::check_fast<symwise::asinh_, T>(
      "asinh", oracle::exactly(mpfr_asinh), [](auto v, auto) { return std::asinh(v); }, x);
}

TEMPLATE_TEST_CASE("no number is further off than asinh promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::asinh_, TestType>("asinh", 1.0, oracle::exactly(mpfr_asinh),
                                                 [](auto v) { return std::asinh(v); });
}

TEMPLATE_TEST_CASE("asinh of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min();
  std::vector<std::pair<T, T>> const expected{{T(0), T(0)},   {-T(0), -T(0)}, {nan, nan},  {tiny, tiny},
                                              {-tiny, -tiny}, {inf, inf},     {-inf, -inf}};
  std::vector<T> x;
  for (auto const& e : expected) x.push_back(e.first);
  auto const y = oracle::apply(vector_asinh, x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    INFO("asinh(" << x[i] << ") = " << y[i]);
    CHECK(oracle::same(y[i], expected[i].second));
  }
}
