#include <symwise/simd/expint_ei.hpp>

#include "accuracy/special.hpp"
#include "one_argument.hpp"
#include "sweep.hpp"

#include <symwise/functions/scalar/expint_ei.hpp>

namespace {

auto const vector_ei = [](auto const& x) { return symwise::simd::implementation<symwise::expint_ei_>::call(x); };

auto const quick_ei = [](auto v) { return symwise::scalar_implementation<symwise::expint_ei_>::call(v); };

}  // namespace

TEMPLATE_TEST_CASE("expint_ei is within 1.2 ulp, beside its zero too", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-1), T(4), 6000);
  oracle::uniform(x, T(-40), T(40), 3000);
  oracle::uniform(x, T(-745), T(717), 2000);
  oracle::by_exponent(x, limits::denorm_min(), T(1), 2000);
  oracle::by_exponent(x, T(1), T(800), 3000);
  for (T const edge :
       {T(-1), T(0x1.fap1), T(0.3725074), T(0.31), T(0.435), T(88.7), T(-87.3), T(-103.9), T(716.35), T(-738)})
    oracle::neighbours(x, edge, 20);
  oracle::neighbours(x, T(0x1.7d72952b4b5fcp-2), 40);
  oracle::check_function<symwise::expint_ei_, T>(
      "expint_ei", 1.2, oracle::in_bits(160, [](accuracy::real const& v) { return accuracy::expint_ei(v); }), quick_ei,
      x);
}

TEMPLATE_TEST_CASE("no number is further off than expint_ei promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::expint_ei_, TestType>(
      "expint_ei", 1.2, oracle::in_bits(160, [](accuracy::real const& v) { return accuracy::expint_ei(v); }), quick_ei);
}

TEMPLATE_TEST_CASE("expint_ei of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  T const inf = limits::infinity(), nan = limits::quiet_NaN();
  oracle::check_values<T>("expint_ei", vector_ei,
                          {{T(0), -inf},
                           {-T(0), -inf},
                           {inf, inf},
                           {-inf, -T(0)},
                           {limits::max(), inf},
                           {-limits::max(), -T(0)},
                           {nan, nan}});
}
