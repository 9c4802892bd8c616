// Carlson's R_F beside its scalar form, which tests/accuracy compares with MPFR.
#include <symwise/functions/elliptic/carlson_rf.hpp>
#include <symwise/simd/carlson_rf.hpp>

#include "oracle.hpp"

#include <catch2/catch.hpp>

namespace {

template <class T> struct triples {
  std::vector<T> x, y, z;
};

template <class T> triples<T> carlson_arguments() {
  using limits = std::numeric_limits<T>;
  triples<T> a;
  unsigned seed = 1;
  for (auto* v : {&a.x, &a.y, &a.z}) {
    oracle::uniform(*v, T(0), T(1), 3000, seed);
    oracle::by_exponent(*v, T(1e-6), T(1e6), 3000, false, seed + 1);
    oracle::by_exponent(*v, limits::denorm_min(), limits::max(), 3000, false, seed + 2);
    seed += 3;
  }
  for (std::size_t i = 0; i < a.x.size(); i += 10) a.x[i] = 0;
  T const special[] = {
      T(0), -T(0), T(1), T(-1), limits::denorm_min(), limits::max(), limits::infinity(), limits::quiet_NaN()};
  for (T x : special)
    for (T y : special)
      for (T z : special) {
        a.x.push_back(x);
        a.y.push_back(y);
        a.z.push_back(z);
      }
  return a;
}

/// Errors in ulp of what a double holds, against the scalar form; the same lanes among others give the same bits.
template <class R, class T, class Exact> void check_carlson(double promise, Exact exact) {
  auto const [x, y, z] = carlson_arguments<T>();
  auto const f = [](auto const&... v) { return symwise::simd::implementation<R>::call(v...); };
  auto const got = oracle::apply(f, x, y, z);
  std::vector<T> shifted[3];
  for (std::size_t i = 0; i < x.size(); ++i) {
    shifted[0].insert(shifted[0].end(), {x[i], T(1e-30)});
    shifted[1].insert(shifted[1].end(), {y[i], T(1e30)});
    shifted[2].insert(shifted[2].end(), {z[i], T(3)});
  }
  auto const among = oracle::apply(f, shifted[0], shifted[1], shifted[2]);
  double most = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    INFO(x[i] << ", " << y[i] << ", " << z[i] << " -> " << got[i]);
    CHECK(oracle::same(got[i], among[2 * i]));
    T const rounded = R::scalar(x[i], y[i], z[i]);
    if (!std::isfinite(rounded) || rounded == 0 || !std::isfinite(got[i])) {
      CHECK(oracle::same(got[i], rounded));
      continue;
    }
    long double const expected = exact(x[i], y[i], z[i]);
    int exponent = 0;
    std::frexp(expected, &exponent);
    exponent = std::max(exponent, std::numeric_limits<T>::min_exponent);
    double const ulp = static_cast<double>(
        std::ldexp(std::abs(static_cast<long double>(got[i]) - expected), std::numeric_limits<T>::digits - exponent));
    most = std::max(most, ulp);
    CHECK(ulp <= promise);
  }
  if (std::getenv("SYMWISE_LONG")) std::cout << R::name << ": at most " << most << " ulp" << std::endl;
}

}  // namespace

TEMPLATE_TEST_CASE("carlson_rf is within 6 ulp everywhere", "[simd]", float, double) {
  check_carlson<symwise::carlson_rf_, TestType>(
      6, [](long double x, long double y, long double z) { return symwise::detail::carlson_first(x, y, z); });
}
