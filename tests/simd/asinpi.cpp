#include <symwise/simd/acospi.hpp>
#include <symwise/simd/asinpi.hpp>

#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

using accuracy::real;
using accuracy::unary;

auto const vector_asinpi = [](auto const& x) { return symwise::simd::implementation<symwise::asinpi_>::call(x); };

real exact_asinpi(real const& x) { return unary<mpfr_asinpi>(x); }

auto const quick_asinpi = [](auto v) {
  using wide = decltype(v);
  return std::asin(v) / wide(3.14159265358979323846264338327950288L);
};

auto const vector_acospi = [](auto const& x) { return symwise::simd::implementation<symwise::acospi_>::call(x); };

real exact_acospi(real const& x) { return unary<mpfr_acospi>(x); }

auto const quick_acospi = [](auto v) {
  using wide = decltype(v);
  return std::acos(v) / wide(3.14159265358979323846264338327950288L);
};

/// The domain, dense at its ends and at the ends of pieces.
template <class T> std::vector<T> around_half_turns() {
  using limits = std::numeric_limits<T>;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-1), T(1), 300000);
  oracle::uniform(x, T(0.99), T(1), 100000);
  for (T v : {T(1), T(0.5)}) {
    oracle::neighbours(x, v, 50);
    oracle::neighbours(x, -v, 50);
  }
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 50000);
  return x;
}

}  // namespace

TEMPLATE_TEST_CASE("asinpi is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  oracle::check_function<symwise::asinpi_, T>("asinpi", 1.0, oracle::in_bits(200, exact_asinpi), quick_asinpi,
                                              around_half_turns<T>());
}

TEMPLATE_TEST_CASE("no number is further off than asinpi promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::asinpi_, TestType>("asinpi", 1.0, oracle::in_bits(200, exact_asinpi), quick_asinpi);
}

TEMPLATE_TEST_CASE("asinpi of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>(
      "asinpi", vector_asinpi,
      {{T(0), T(0)}, {-T(0), -T(0)}, {T(1), T(0.5)}, {T(-1), T(-0.5)}, {inf, nan}, {T(2), nan}, {nan, nan}});
}

TEMPLATE_TEST_CASE("acospi is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  oracle::check_function<symwise::acospi_, T>("acospi", 1.0, oracle::in_bits(200, exact_acospi), quick_acospi,
                                              around_half_turns<T>());
}

TEMPLATE_TEST_CASE("no number is further off than acospi promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::acospi_, TestType>("acospi", 1.0, oracle::in_bits(200, exact_acospi), quick_acospi);
}

TEMPLATE_TEST_CASE("acospi of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>(
      "acospi", vector_acospi,
      {{T(0), T(0.5)}, {T(1), T(0)}, {T(-1), T(1)}, {inf, nan}, {T(-2), nan}, {nan, nan}, {tiny, T(0.5)}});
}
