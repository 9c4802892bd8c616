#include <symwise/simd/exp.hpp>

#include "oracle.hpp"
#include "sweep.hpp"

#include <catch2/catch.hpp>

namespace {

auto const vector_exp = [](auto const& x) { return symwise::simd::implementation<symwise::exp_>::call(x); };

}  // namespace

TEMPLATE_TEST_CASE("exp is within 1 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  bool const wide = sizeof(T) == 8;
  T const lowest = wide ? T(-746) : T(-104.5), highest = wide ? T(710) : T(89);
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, lowest, highest, 400000);
  oracle::uniform(x, T(-1), T(1), 200000);
  oracle::uniform(x, lowest, wide ? T(-708) : T(-87), 50000);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 100000);
  for (T k = wide ? T(-24000) : T(-2500); k <= (wide ? T(24000) : T(2500));
       k += wide ? 37 : 1)  // both sides of each piece
    oracle::neighbours(x, T((k + T(0.5)) * T(0.0433216987849966)), 2);
  for (T edge : {std::log(limits::max()), std::log(limits::min()), wide ? T(-745.13321910194122) : T(-103.97208)})
    oracle::neighbours(x, edge);
  auto const w = oracle::measure<T>(vector_exp, oracle::exactly(mpfr_exp), [](auto v, auto) { return std::exp(v); }, x);
  INFO(oracle::describe("exp", w));
  CHECK(w.ulp <= 1.0);
  CHECK(oracle::changed_by_neighbours(vector_exp, x) == 0);
}

TEMPLATE_TEST_CASE("no number is further off than exp promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::exp_, TestType>("exp", 1.0, oracle::exactly(mpfr_exp),
                                               [](auto v) { return std::exp(v); });
}

TEMPLATE_TEST_CASE("exp of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  auto const inf = limits::infinity();
  std::vector<T> const x{T(0),
                         -T(0),
                         inf,
                         -inf,
                         limits::quiet_NaN(),
                         limits::max(),
                         -limits::max(),
                         limits::denorm_min(),
                         T(sizeof(T) == 8 ? -746 : -104)};
  std::vector<T> const expected{T(1), T(1), inf, T(0), limits::quiet_NaN(), inf, T(0), T(1), T(0)};
  auto const y = oracle::apply(vector_exp, x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    INFO("exp(" << x[i] << ") = " << y[i]);
    CHECK(oracle::same(y[i], expected[i]));
  }
}
