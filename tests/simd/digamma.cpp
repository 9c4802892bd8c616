#include <symwise/simd/digamma.hpp>
#include <symwise/simd/trigamma.hpp>

#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

auto const vector_digamma = [](auto const& x) { return symwise::simd::implementation<symwise::digamma_>::call(x); };

/// By recurrence and the asymptotic series, for x > 0.
auto const quick_digamma = [](auto v, auto) {
  long double x = v, sum = 0;
  if (!(x > 0)) return decltype(v)(v == 0 ? -1 / v : std::numeric_limits<decltype(v)>::quiet_NaN());
  for (; x < 30; x += 1) sum -= 1 / x;
  long double const z = 1 / (x * x);
  return decltype(v)(sum + std::log(x) - 1 / (2 * x) -
                     z * (1.0L / 12 - z * (1.0L / 120 - z * (1.0L / 252 - z * (1.0L / 240 - z / 132)))));
};

}  // namespace

TEMPLATE_TEST_CASE("digamma of positive arguments is within 2 ulp", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  std::vector<T> x;
  oracle::uniform(x, T(0), T(6), 40000);
  oracle::uniform(x, T(4), T(200), 10000);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 20000, false);
  for (int k = 0; k <= 16; ++k) oracle::neighbours(x, T(15) / (T(k) + T(0.5)), 20);  // both sides of each piece
  for (T const side : {T(-0x1.2p-5), T(0x1.2p-5)}) oracle::neighbours(x, T(1.4616321449683623) + side, 20);
  oracle::neighbours(x, T(32), 50);
  oracle::neighbours(x, T(1.4616321449683623), 500);
  oracle::uniform(x, T(1.4), T(1.52), 5000);  // beside the zero, with a polynomial of its own
  x.push_back(limits::infinity());
  x.push_back(limits::quiet_NaN());
  auto const w = oracle::measure<T>(vector_digamma, oracle::exactly(mpfr_digamma), quick_digamma, x);
  INFO(oracle::describe("digamma", w));
  CHECK(w.ulp <= 2.0);
  CHECK(oracle::changed_by_neighbours(vector_digamma, x) == 0);
}

TEMPLATE_TEST_CASE("no number is further off than digamma promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::digamma_, TestType>(
      "digamma", 2.0, oracle::exactly(mpfr_digamma), [](auto v) { return quick_digamma(v, v); },
      [](auto x) { return std::abs(x); });
}

TEMPLATE_TEST_CASE("digamma of negative arguments is within 4 ulp or an absolute error", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  std::vector<T> x;
  oracle::uniform(x, T(-6), T(0), 10000);
  oracle::uniform(x, T(-200), T(0), 5000);
  oracle::by_exponent(x, limits::denorm_min(), T(1e7), 5000);
  for (int k = -30; k <= 0; ++k) oracle::neighbours(x, T(k) / 2, 10);
  oracle::neighbours(x, T(-0.5040830082644554), 50);
  for (T& v : x) v = -std::abs(v);
  auto const y = oracle::apply(vector_digamma, x);
  oracle::number exact, argument, other;
  for (std::size_t i = 0; i < x.size(); ++i) {
    if (std::floor(x[i]) == x[i]) {
      INFO("digamma(" << x[i] << ") = " << y[i]);
      if (x[i] == 0)
        CHECK(y[i] == limits::infinity());
      else
        CHECK(std::isnan(y[i]));
      continue;
    }
    mpfr_set_d(argument, static_cast<double>(x[i]), MPFR_RNDN);
    mpfr_digamma(exact, argument, MPFR_RNDN);
    double const relative = oracle::error(y[i], exact);
    if (relative <= 4) continue;
    mpfr_ui_sub(argument, 1, argument, MPFR_RNDN);
    mpfr_digamma(other, argument, MPFR_RNDN);
    mpfr_sub_d(exact, exact, static_cast<double>(y[i]), MPFR_RNDN);
    double const absolute = std::abs(mpfr_get_d(exact, MPFR_RNDN)) /
                            (static_cast<double>(limits::epsilon()) * std::max(1.0, mpfr_get_d(other, MPFR_RNDN)));
    INFO("digamma(" << x[i] << ") = " << y[i] << " is off by " << relative << " ulp");
    if (!(absolute <= 1)) CHECK(absolute <= 1);
  }
  CHECK(oracle::changed_by_neighbours(vector_digamma, x) == 0);
}

TEMPLATE_TEST_CASE("digamma and trigamma together are to the bit what each is alone", "[simd]", float, double) {
  using T = TestType;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-20), T(40), 2000);
  oracle::by_exponent(x, std::numeric_limits<T>::denorm_min(), std::numeric_limits<T>::max(), 2000);
  auto const joint = [](auto const& v) { return symwise::simd::implementation<symwise::digamma_>::joint(v); };
  auto const first = oracle::apply([&](auto const& v) { return joint(v).first; }, x),
             second = oracle::apply([&](auto const& v) { return joint(v).second; }, x),
             digamma = oracle::apply(vector_digamma, x),
             trigamma = oracle::apply(
                 [](auto const& v) { return symwise::simd::implementation<symwise::trigamma_>::call(v); }, x);
  int different = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    if (oracle::same(first[i], digamma[i]) && oracle::same(second[i], trigamma[i])) continue;
    ++different;
    UNSCOPED_INFO("of " << x[i]);
  }
  CHECK(different == 0);
}

TEMPLATE_TEST_CASE("digamma of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min();
  std::vector<std::pair<T, T>> const expected{{T(0), -inf}, {-T(0), inf}, {nan, nan},   {inf, inf},
                                              {-inf, nan},  {T(-1), nan}, {T(-3), nan}, {-limits::max(), nan},
                                              {tiny, -inf}, {-tiny, inf}};
  std::vector<T> x;
  for (auto const& e : expected) x.push_back(e.first);
  auto const y = oracle::apply(vector_digamma, x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    INFO("digamma(" << x[i] << ") = " << y[i]);
    CHECK(oracle::same(y[i], expected[i].second));
  }
}
