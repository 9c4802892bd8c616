#include <symwise/functions/elliptic/agm.hpp>
#include <symwise/simd/agm.hpp>

#include "sweep.hpp"
#include "two_arguments.hpp"

namespace {

auto const vector_agm = [](auto const& a, auto const& b) {
  return symwise::simd::implementation<symwise::agm_>::call(a, b);
};

auto const quick_agm = []<class W>(W a, W b) {
  return a > 0 && b > 0 && std::isfinite(a) && std::isfinite(b)
             ? static_cast<W>(symwise::detail::gauss_mean(static_cast<long double>(a), static_cast<long double>(b)))
             : std::numeric_limits<W>::quiet_NaN();
};

void exact_agm(mpfr_ptr result, mpfr_srcptr a, mpfr_srcptr b, mpfr_rnd_t mode) {
  if (mpfr_sgn(a) < 0 || mpfr_sgn(b) < 0)
    mpfr_set_nan(result);
  else
    mpfr_agm(result, a, b, mode);
}

}  // namespace

TEMPLATE_TEST_CASE("agm is within 1 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  std::vector<T> a, b;
  oracle::uniform(a, T(0), T(10), 8000, 1);
  oracle::uniform(b, T(0), T(10), 8000, 2);
  oracle::by_exponent(a, limits::min(), limits::max(), 8000, false, 3);
  oracle::by_exponent(b, limits::min(), limits::max(), 8000, false, 4);
  for (T const x : {T(1), T(0.75), T(3), limits::min(), limits::max() / 2, limits::denorm_min() * 1000})
    for (T const ratio : {T(1), T(1.5), T(0.5), T(0.75), T(0.8), T(2), T(1e5)}) {
      oracle::neighbours(a, x, 10);
      for (int i = 0; i < 21; ++i) b.push_back(std::min(x * ratio, limits::max()));
    }
  auto const w = oracle::measure<T>(vector_agm, oracle::exactly2(exact_agm), quick_agm, a, b);
  INFO(oracle::describe("agm", w));
  CHECK(w.ulp <= 1.0);
  a.resize(200);
  b.resize(200);
  oracle::check_neighbours(vector_agm, a, b, {T(0), limits::infinity(), T(-1), T(1)});
}

TEMPLATE_TEST_CASE("no pair is further off than agm promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::agm_, TestType, true>("agm", 1.0, oracle::exactly2(exact_agm), quick_agm);
}

TEMPLATE_TEST_CASE("agm of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  oracle::check_special_values<T>(
      "agm", vector_agm, [](T a, T b) { return symwise::agm_::scalar(a, b); },
      {T(0), T(1), T(2), limits::denorm_min(), limits::max(), limits::infinity(), limits::quiet_NaN()});
}
