#include <symwise/simd/acosh.hpp>

#include "fast.hpp"
#include "sweep.hpp"

#include <catch2/catch.hpp>

namespace {

auto const vector_acosh = [](auto const& x) { return symwise::simd::implementation<symwise::acosh_>::call(x); };

}  // namespace

TEMPLATE_TEST_CASE("acosh is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] bool const wide = sizeof(T) == 8;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(1), T(2), 300000);
  oracle::uniform(x, T(1), T(30), 200000);
  oracle::by_exponent(x, T(1), limits::max(), 200000);
  std::vector<T> from_one;
  oracle::by_exponent(from_one, limits::epsilon(), T(0.5), 100000, false);
  for (T v : from_one) x.push_back(1 + v);
  for (T edge : {T(1), T(0x1p14), T(0x1p30)}) oracle::neighbours(x, edge, 200);
  auto const w =
      oracle::measure<T>(vector_acosh, oracle::exactly(mpfr_acosh), [](auto v, auto) { return std::acosh(v); }, x);
  INFO(oracle::describe("acosh", w));
  CHECK(w.ulp <= 1.0);
  CHECK(oracle::changed_by_neighbours(vector_acosh, x) == 0);
  oracle::check_fast<symwise::acosh_, T>(
      "acosh", oracle::exactly(mpfr_acosh), [](auto v, auto) { return std::acosh(v); }, x);
}

TEMPLATE_TEST_CASE("no number is further off than acosh promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::acosh_, TestType>("acosh", 1.0, oracle::exactly(mpfr_acosh),
                                                 [](auto v) { return std::acosh(v); });
}

TEMPLATE_TEST_CASE("acosh of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min();
  std::vector<std::pair<T, T>> const expected{
      {T(1), T(0)},         {nan, nan},   {inf, inf},   {-inf, nan},
      {T(0), nan},          {T(-2), nan}, {T(-3), nan}, {std::nextafter(T(1), T(0)), nan},
      {-limits::max(), nan}};
  std::vector<T> x;
  for (auto const& e : expected) x.push_back(e.first);
  auto const y = oracle::apply(vector_acosh, x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    INFO("acosh(" << x[i] << ") = " << y[i]);
    CHECK(oracle::same(y[i], expected[i].second));
  }
}
