#include <symwise/simd/dawson.hpp>

#include "accuracy/special.hpp"
#include "one_argument.hpp"
#include "sweep.hpp"

#include <symwise/functions/scalar/dawson.hpp>

namespace {

using accuracy::real;

auto const vector_dawson = [](auto const& x) { return symwise::simd::implementation<symwise::dawson_>::call(x); };

real exact_dawson(real const& x) { return accuracy::dawson(x); }

auto const quick_dawson = [](auto v) { return symwise::scalar_implementation<symwise::dawson_>::call(v); };

}  // namespace

TEMPLATE_TEST_CASE("dawson is within 1.5 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-8), T(8), 20000);
  oracle::uniform(x, T(-1), T(1), 10000);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 10000);
  oracle::neighbours(x, T(0x1p60), 50);
  oracle::check_function<symwise::dawson_, T>("dawson", 1.5, oracle::in_bits(200, exact_dawson), quick_dawson, x);
}

TEMPLATE_TEST_CASE("no number is further off than dawson promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::dawson_, TestType>("dawson", 1.5, oracle::in_bits(200, exact_dawson), quick_dawson);
}

TEMPLATE_TEST_CASE("dawson of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>(
      "dawson", vector_dawson,
      {{T(0), T(0)}, {-T(0), -T(0)}, {tiny, tiny}, {-tiny, -tiny}, {inf, T(0)}, {-inf, -T(0)}, {nan, nan}});
}
