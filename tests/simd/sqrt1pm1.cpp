#include <symwise/simd/sqrt1pm1.hpp>

#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

using accuracy::real;
using accuracy::unary;

auto const vector_sqrt1pm1 = [](auto const& x) { return symwise::simd::implementation<symwise::sqrt1pm1_>::call(x); };

real exact_sqrt1pm1(real const& x) { return x.is_zero() ? x : accuracy::square_root(x + 1.0) - 1.0; }

auto const quick_sqrt1pm1 = [](auto v) { return v / (1 + std::sqrt(1 + v)); };

}  // namespace

TEMPLATE_TEST_CASE("sqrt1pm1 is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-1), T(1), 200000);
  oracle::uniform(x, T(-1), T(100), 100000);
  for (T v : {T(1), T(0x1p50), T(0x1p56), T(0x1p100), T(0x1p120), T(0x1p-30), T(0x1p-60)}) {
    oracle::neighbours(x, v, 50);
    oracle::neighbours(x, -v, 50);
  }
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 50000);
  oracle::check_function<symwise::sqrt1pm1_, T>("sqrt1pm1", 1.0, oracle::in_bits(2400, exact_sqrt1pm1), quick_sqrt1pm1,
                                                x);
}

TEMPLATE_TEST_CASE("no number is further off than sqrt1pm1 promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::sqrt1pm1_, TestType>("sqrt1pm1", 1.0, oracle::in_bits(2400, exact_sqrt1pm1),
                                                    quick_sqrt1pm1);
}

TEMPLATE_TEST_CASE("sqrt1pm1 of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>(
      "sqrt1pm1", vector_sqrt1pm1,
      {{T(0), T(0)}, {-T(0), -T(0)}, {T(-1), T(-1)}, {T(3), T(1)}, {T(-2), nan}, {inf, inf}, {-inf, nan}, {nan, nan}});
}
