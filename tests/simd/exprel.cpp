#include <symwise/simd/exprel.hpp>

#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

using accuracy::real;
using accuracy::unary;

auto const vector_exprel = [](auto const& x) { return symwise::simd::implementation<symwise::exprel_>::call(x); };

real exact_exprel(real const& x) {
  if (x.is_infinite()) return x > 0.0 ? accuracy::infinity() : accuracy::zero();
  return x.is_zero() ? real(1.0) : unary<mpfr_expm1>(x) / x;
}

auto const quick_exprel = [](auto v) {
  using wide = decltype(v);
  return v == 0 ? wide(1) : std::expm1(v) / v;
};

}  // namespace

TEMPLATE_TEST_CASE("exprel is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  bool const wide = sizeof(T) == 8;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-50), wide ? T(718) : T(95), 200000);
  oracle::uniform(x, T(-2), T(2), 200000);
  for (T v : {T(20), T(40)}) {
    oracle::neighbours(x, v, 50);
    oracle::neighbours(x, -v, 50);
  }
  oracle::neighbours(x, limits::epsilon(), 50);
  oracle::neighbours(x, wide ? T(716.36) : T(93.29), 50);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 50000);
  oracle::check_function<symwise::exprel_, T>("exprel", 1.0, oracle::in_bits(200, exact_exprel), quick_exprel, x);
}

TEMPLATE_TEST_CASE("no number is further off than exprel promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::exprel_, TestType>("exprel", 1.0, oracle::in_bits(200, exact_exprel), quick_exprel);
}

TEMPLATE_TEST_CASE("exprel of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>("exprel", vector_exprel,
                          {{T(0), T(1)},
                           {-T(0), T(1)},
                           {inf, inf},
                           {-inf, T(0)},
                           {nan, nan},
                           {most, inf},
                           {-most, 1 / most},
                           {tiny, T(1)}});
}
