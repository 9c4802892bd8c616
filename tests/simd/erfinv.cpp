#include <symwise/simd/erfinv.hpp>

#include "accuracy/special.hpp"
#include "one_argument.hpp"
#include "sweep.hpp"

#include <symwise/functions/scalar/erfinv.hpp>

namespace {

using accuracy::real;

auto const vector_erfinv = [](auto const& x) { return symwise::simd::implementation<symwise::erfinv_>::call(x); };

real exact_erfinv(real const& x) { return accuracy::erfinv(x); }

auto const quick_erfinv = [](auto v) { return symwise::scalar_implementation<symwise::erfinv_>::call(v); };

}  // namespace

TEMPLATE_TEST_CASE("erfinv is within 1.5 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-1), T(1), 20000);
  oracle::by_exponent(x, limits::denorm_min(), T(1), 10000);
  for (int k = 1; k < limits::digits; ++k) oracle::neighbours(x, T(1) - std::ldexp(T(1), -k), 20);
  oracle::check_function<symwise::erfinv_, T>("erfinv", 1.5, oracle::in_bits(200, exact_erfinv), quick_erfinv, x);
}

TEMPLATE_TEST_CASE("no number is further off than erfinv promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::erfinv_, TestType>("erfinv", 1.5, oracle::in_bits(200, exact_erfinv), quick_erfinv);
}

TEMPLATE_TEST_CASE("erfinv of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>("erfinv", vector_erfinv,
                          {{T(0), T(0)},
                           {-T(0), -T(0)},
                           {T(1), inf},
                           {T(-1), -inf},
                           {T(1.5), nan},
                           {-most, nan},
                           {inf, nan},
                           {-inf, nan},
                           {nan, nan}});
}
