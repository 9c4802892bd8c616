#include <symwise/simd/lgamma.hpp>

#include "oracle.hpp"
#include "sweep.hpp"

#include <catch2/catch.hpp>

namespace {

auto const vector_lgamma = [](auto const& x) { return symwise::simd::implementation<symwise::lgamma_>::call(x); };

auto const log_gamma = [](mpfr_ptr result, mpfr_ptr x, mpfr_rnd_t mode) {
  int sign = 0;
  return mpfr_lgamma(result, &sign, x, mode);
};

}  // namespace

TEMPLATE_TEST_CASE("lgamma of positive arguments is within 2 ulp", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  std::vector<T> x;
  oracle::uniform(x, T(0), T(6), 40000);
  oracle::uniform(x, T(4), T(200), 10000);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 20000, false);
  for (int k = 0; k <= 16; ++k) oracle::neighbours(x, T(0.75) + T(k) / 4, 20);  // both sides of each piece, both zeros
  oracle::neighbours(x, T(1), 500);
  oracle::neighbours(x, T(2), 500);
  auto const w =
      oracle::measure<T>(vector_lgamma, oracle::exactly(log_gamma), [](auto v, auto) { return std::lgamma(v); }, x);
  INFO(oracle::describe("lgamma", w));
  CHECK(w.ulp <= 2.0);
  CHECK(oracle::changed_by_neighbours(vector_lgamma, x) == 0);
}

TEMPLATE_TEST_CASE("no number is further off than lgamma promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::lgamma_, TestType>(
      "lgamma", 2.0, oracle::exactly(log_gamma), [](auto v) { return std::lgamma(v); },
      [](auto x) { return std::abs(x); });
}

TEMPLATE_TEST_CASE("lgamma of negative arguments is within 4 ulp or an absolute error", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  std::vector<T> x;
  oracle::uniform(x, T(-6), T(0), 10000);
  oracle::uniform(x, T(-200), T(0), 5000);
  oracle::by_exponent(x, limits::denorm_min(), T(1e15), 5000);
  for (int k = -30; k <= 0; ++k) oracle::neighbours(x, T(k) / 2, 10);
  for (T& v : x) v = -std::abs(v);
  auto const y = oracle::apply(vector_lgamma, x);
  oracle::number exact, argument, other;
  double worst = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    mpfr_set_d(argument, static_cast<double>(x[i]), MPFR_RNDN);
    log_gamma(exact, argument, MPFR_RNDN);
    double const relative = oracle::error(y[i], exact);
    if (relative <= 4) continue;
    mpfr_ui_sub(argument, 1, argument, MPFR_RNDN);
    log_gamma(other, argument, MPFR_RNDN);
    mpfr_sub_d(exact, exact, static_cast<double>(y[i]), MPFR_RNDN);
    double const absolute =
        std::abs(mpfr_get_d(exact, MPFR_RNDN)) /
        (static_cast<double>(limits::epsilon()) * std::max(1.0, std::abs(mpfr_get_d(other, MPFR_RNDN))));
    INFO("lgamma(" << x[i] << ") = " << y[i] << " is off by " << relative << " ulp");
    worst = std::max(worst, absolute);
    if (!(absolute <= 1)) CHECK(absolute <= 1);
  }
  CHECK(worst <= 1);
}

TEMPLATE_TEST_CASE("lgamma of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  auto const inf = limits::infinity(), nan = limits::quiet_NaN();
  std::vector<std::pair<T, T>> const expected{{T(0), inf},          {-T(0), inf}, {nan, nan},   {inf, inf},
                                              {-inf, inf},          {T(-1), inf}, {T(-2), inf}, {-limits::max(), inf},
                                              {limits::max(), inf}, {T(1), T(0)}, {T(2), T(0)}};
  std::vector<T> x;
  for (auto const& e : expected) x.push_back(e.first);
  auto const y = oracle::apply(vector_lgamma, x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    INFO("lgamma(" << x[i] << ") = " << y[i]);
    CHECK(oracle::same(y[i], expected[i].second));
  }
}
