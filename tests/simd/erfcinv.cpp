#include <symwise/simd/erfcinv.hpp>

#include "accuracy/special.hpp"
#include "one_argument.hpp"
#include "sweep.hpp"

#include <symwise/functions/scalar/erfcinv.hpp>

namespace {

using accuracy::real;

auto const vector_erfcinv = [](auto const& x) { return symwise::simd::implementation<symwise::erfcinv_>::call(x); };

real exact_erfcinv(real const& x) { return accuracy::erfcinv(x); }

auto const quick_erfcinv = [](auto v) { return symwise::scalar_implementation<symwise::erfcinv_>::call(v); };

}  // namespace

TEMPLATE_TEST_CASE("erfcinv is within 1.5 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(0), T(2), 20000);
  oracle::by_exponent(x, limits::denorm_min(), T(1), 20000);
  for (T const at : {T(0.5), T(1), T(1.5)}) oracle::neighbours(x, at, 100);
  oracle::check_function<symwise::erfcinv_, T>("erfcinv", 1.5, oracle::slowly_in_bits(200, exact_erfcinv),
                                               quick_erfcinv, x);
}

TEMPLATE_TEST_CASE("no number is further off than erfcinv promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::erfcinv_, TestType>("erfcinv", 1.5, oracle::in_bits(200, exact_erfcinv), quick_erfcinv);
}

TEMPLATE_TEST_CASE("erfcinv of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>("erfcinv", vector_erfcinv,
                          {{T(0), inf},
                           {-T(0), inf},
                           {T(1), T(0)},
                           {T(2), -inf},
                           {-tiny, nan},
                           {T(2.5), nan},
                           {inf, nan},
                           {-inf, nan},
                           {nan, nan}});
}
