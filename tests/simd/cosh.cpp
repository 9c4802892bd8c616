#include <symwise/simd/cosh.hpp>

#include "fast.hpp"
#include "sweep.hpp"

#include <catch2/catch.hpp>

namespace {

auto const vector_cosh = [](auto const& x) { return symwise::simd::implementation<symwise::cosh_>::call(x); };

}  // namespace

TEMPLATE_TEST_CASE("cosh is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] bool const wide = sizeof(T) == 8;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-1), T(1), 300000);
  oracle::uniform(x, wide ? T(-711) : T(-90), wide ? T(711) : T(90), 200000);
  oracle::uniform(x, T(-30), T(30), 100000);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 100000);
  oracle::neighbours(x, std::log(limits::max()));
  oracle::neighbours(x, std::asinh(limits::max()));
  for (int k = -200; k <= 200; ++k)  // both sides of each piece
    for (T part : {T(16), T(8), T(4)}) oracle::neighbours(x, (T(k) + T(0.5)) * T(0.693147180559945) / part, 2);
  auto const w =
      oracle::measure<T>(vector_cosh, oracle::exactly(mpfr_cosh), [](auto v, auto) { return std::cosh(v); }, x);
  INFO(oracle::describe("cosh", w));
  CHECK(w.ulp <= 1.0);
  CHECK(oracle::changed_by_neighbours(vector_cosh, x) == 0);
  oracle::check_fast<symwise::cosh_, T>(
      "cosh", oracle::exactly(mpfr_cosh), [](auto v, auto) { return std::cosh(v); }, x);
}

TEMPLATE_TEST_CASE("no number is further off than cosh promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::cosh_, TestType>("cosh", 1.0, oracle::exactly(mpfr_cosh),
                                                [](auto v) { return std::cosh(v); });
}

TEMPLATE_TEST_CASE("cosh of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min();
  std::vector<std::pair<T, T>> const expected{{T(0), T(1)}, {-T(0), T(1)}, {nan, nan},           {tiny, T(1)},
                                              {inf, inf},   {-inf, inf},   {limits::max(), inf}, {-limits::max(), inf}};
  std::vector<T> x;
  for (auto const& e : expected) x.push_back(e.first);
  auto const y = oracle::apply(vector_cosh, x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    INFO("cosh(" << x[i] << ") = " << y[i]);
    CHECK(oracle::same(y[i], expected[i].second));
  }
}
