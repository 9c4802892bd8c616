#include <symwise/simd/cosh.hpp>
#include <symwise/simd/sinh.hpp>

#include "fast.hpp"
#include "sweep.hpp"

#include <catch2/catch.hpp>

namespace {

auto const vector_sinh = [](auto const& x) { return symwise::simd::implementation<symwise::sinh_>::call(x); };

}  // namespace

TEMPLATE_TEST_CASE("sinh is within 1.0 ulp everywhere", "[simd]", float, double) {
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
      oracle::measure<T>(vector_sinh, oracle::exactly(mpfr_sinh), [](auto v, auto) { return std::sinh(v); }, x);
  INFO(oracle::describe("sinh", w));
  CHECK(w.ulp <= 1.0);
  CHECK(oracle::changed_by_neighbours(vector_sinh, x) == 0);
  oracle::check_fast<symwise::sinh_, T>(
      "sinh", oracle::exactly(mpfr_sinh), [](auto v, auto) { return std::sinh(v); }, x);
  using symwise::simd::implementation;
  oracle::check_fast_part<T>(
      "sinh", implementation<symwise::sinh_>::fast_max_ulp,
      [](auto const& v) { return implementation<symwise::sinh_>::fast_joint(v).first; }, oracle::exactly(mpfr_sinh),
      [](auto v, auto) { return std::sinh(v); }, x);
  oracle::check_fast_part<T>(
      "cosh", implementation<symwise::cosh_>::fast_max_ulp,
      [](auto const& v) { return implementation<symwise::sinh_>::fast_joint(v).second; }, oracle::exactly(mpfr_cosh),
      [](auto v, auto) { return std::cosh(v); }, x);
}

TEMPLATE_TEST_CASE("no number is further off than sinh promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::sinh_, TestType>("sinh", 1.0, oracle::exactly(mpfr_sinh),
                                                [](auto v) { return std::sinh(v); });
}

TEMPLATE_TEST_CASE("sinh of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min();
  std::vector<std::pair<T, T>> const expected{{T(0), T(0)}, {-T(0), -T(0)},       {nan, nan},
                                              {tiny, tiny}, {-tiny, -tiny},       {inf, inf},
                                              {-inf, -inf}, {limits::max(), inf}, {-limits::max(), -inf}};
  std::vector<T> x;
  for (auto const& e : expected) x.push_back(e.first);
  auto const y = oracle::apply(vector_sinh, x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    INFO("sinh(" << x[i] << ") = " << y[i]);
    CHECK(oracle::same(y[i], expected[i].second));
  }
}
