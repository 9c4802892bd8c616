#include <symwise/simd/acos.hpp>

#include "fast.hpp"
#include "sweep.hpp"

#include <catch2/catch.hpp>

namespace {

auto const vector_acos = [](auto const& x) { return symwise::simd::implementation<symwise::acos_>::call(x); };

}  // namespace

TEMPLATE_TEST_CASE("acos is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] bool const wide = sizeof(T) == 8;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-1), T(1), 400000);
  oracle::uniform(x, T(-0.55), T(0.55), 200000);
  oracle::by_exponent(x, limits::denorm_min(), T(1), 100000);
  std::vector<T> from_one;
  oracle::by_exponent(from_one, limits::epsilon(), T(0.5), 100000, false);
  for (T v : from_one) x.insert(x.end(), {1 - v, v - 1});
  for (T v : {T(0.5), T(-0.5), T(1), T(-1)}) oracle::neighbours(x, v, 1000);
  auto const w =
      oracle::measure<T>(vector_acos, oracle::exactly(mpfr_acos), [](auto v, auto) { return std::acos(v); }, x);
  INFO(oracle::describe("acos", w));
  CHECK(w.ulp <= 1.0);
  CHECK(oracle::changed_by_neighbours(vector_acos, x) == 0);
  oracle::check_fast<symwise::acos_, T>(
      "acos", oracle::exactly(mpfr_acos), [](auto v, auto) { return std::acos(v); }, x);
}

TEMPLATE_TEST_CASE("no number is further off than acos promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::acos_, TestType>("acos", 1.0, oracle::exactly(mpfr_acos),
                                                [](auto v) { return std::acos(v); });
}

TEMPLATE_TEST_CASE("acos of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min();
  std::vector<std::pair<T, T>> const expected{{nan, nan},
                                              {inf, nan},
                                              {-inf, nan},
                                              {std::nextafter(T(1), T(2)), nan},
                                              {std::nextafter(T(-1), T(-2)), nan},
                                              {limits::max(), nan},
                                              {T(1), T(0)},
                                              {T(-1), T(3.14159265358979323846)},
                                              {T(0), T(1.57079632679489661923)},
                                              {tiny, T(1.57079632679489661923)}};
  std::vector<T> x;
  for (auto const& e : expected) x.push_back(e.first);
  auto const y = oracle::apply(vector_acos, x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    INFO("acos(" << x[i] << ") = " << y[i]);
    CHECK(oracle::same(y[i], expected[i].second));
  }
}
