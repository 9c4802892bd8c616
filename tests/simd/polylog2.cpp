#include <symwise/simd/polylog2.hpp>

#include "accuracy/special.hpp"
#include "one_argument.hpp"
#include "sweep.hpp"

#include <symwise/functions/scalar/polylog2.hpp>

namespace {

auto const vector_polylog2 = [](auto const& x) { return symwise::simd::implementation<symwise::polylog2_>::call(x); };

auto const quick_polylog2 = [](auto v) { return symwise::scalar_implementation<symwise::polylog2_>::call(v); };

}  // namespace

TEMPLATE_TEST_CASE("polylog2 is within 1 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-3), T(1), 8000);
  oracle::by_exponent(x, limits::denorm_min(), T(1), 2000);
  oracle::by_exponent(x, T(1), limits::max(), 2000);
  for (T const edge : {T(-1), T(0.5), T(1)}) oracle::neighbours(x, edge, 20);
  oracle::check_function<symwise::polylog2_, T>(
      "polylog2", 1.0, oracle::slowly_in_bits(160, [](accuracy::real const& v) { return accuracy::polylog2(v); }),
      quick_polylog2, x);
}

TEMPLATE_TEST_CASE("no number is further off than polylog2 promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::polylog2_, TestType>(
      "polylog2", 1.0, oracle::slowly_in_bits(160, [](accuracy::real const& v) { return accuracy::polylog2(v); }),
      quick_polylog2, oracle::everywhere(), 10);
}

TEMPLATE_TEST_CASE("polylog2 of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  T const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min();
  oracle::check_values<T>("polylog2", vector_polylog2,
                          {{T(0), T(0)},
                           {-T(0), -T(0)},
                           {tiny, tiny},
                           {-tiny, -tiny},
                           {T(1), T(1.64493406684822643647L)},
                           {T(-1), T(-0.822467033424113218236L)},
                           {std::nextafter(T(1), T(2)), nan},
                           {inf, nan},
                           {-inf, -inf},
                           {nan, nan}});
}
