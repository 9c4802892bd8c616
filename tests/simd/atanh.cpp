#include <symwise/simd/atanh.hpp>

#include "fast.hpp"
#include "sweep.hpp"

#include <catch2/catch.hpp>

namespace {

auto const vector_atanh = [](auto const& x) { return symwise::simd::implementation<symwise::atanh_>::call(x); };

}  // namespace

TEMPLATE_TEST_CASE("atanh is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] bool const wide = sizeof(T) == 8;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-1), T(1), 400000);
  oracle::uniform(x, T(-0.1), T(0.1), 100000);
  oracle::by_exponent(x, limits::denorm_min(), T(1), 100000);
  std::vector<T> from_one;
  oracle::by_exponent(from_one, limits::epsilon(), T(0.5), 100000, false);
  for (T v : from_one) x.insert(x.end(), {1 - v, v - 1});
  for (T v : {T(1), T(-1)}) oracle::neighbours(x, v, 1000);
  auto const w =
      oracle::measure<T>(vector_atanh, oracle::exactly(mpfr_atanh), [](auto v, auto) { return std::atanh(v); }, x);
  INFO(oracle::describe("atanh", w));
  CHECK(w.ulp <= 1.0);
  CHECK(oracle::changed_by_neighbours(vector_atanh, x) == 0);
  oracle::check_fast<symwise::atanh_, T>(
      "atanh", oracle::exactly(mpfr_atanh), [](auto v, auto) { return std::atanh(v); }, x);
}

TEMPLATE_TEST_CASE("no number is further off than atanh promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::atanh_, TestType>("atanh", 1.0, oracle::exactly(mpfr_atanh),
                                                 [](auto v) { return std::atanh(v); });
}

TEMPLATE_TEST_CASE("atanh of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min();
  std::vector<std::pair<T, T>> const expected{{T(0), T(0)}, {-T(0), -T(0)}, {nan, nan},  {tiny, tiny}, {-tiny, -tiny},
                                              {T(1), inf},  {T(-1), -inf},  {T(2), nan}, {inf, nan},   {-inf, nan}};
  std::vector<T> x;
  for (auto const& e : expected) x.push_back(e.first);
  auto const y = oracle::apply(vector_atanh, x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    INFO("atanh(" << x[i] << ") = " << y[i]);
    CHECK(oracle::same(y[i], expected[i].second));
  }
}
