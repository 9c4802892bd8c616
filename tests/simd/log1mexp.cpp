#include <symwise/simd/log1mexp.hpp>

#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

using accuracy::real;
using accuracy::unary;

auto const vector_log1mexp = [](auto const& x) { return symwise::simd::implementation<symwise::log1mexp_>::call(x); };

real exact_log1mexp(real const& x) {
  if (x > 0.0) return accuracy::nan();
  if (x < -1.0) return unary<mpfr_log1p>(-unary<mpfr_exp>(x));
  return x.is_zero() ? accuracy::infinity(-1) : unary<mpfr_log>(-unary<mpfr_expm1>(x));
}

auto const quick_log1mexp = [](auto v) {
  using wide = decltype(v);
  return v > wide(-0.69) ? std::log(-std::expm1(v)) : std::log1p(-std::exp(v));
};

}  // namespace

TEMPLATE_TEST_CASE("log1mexp is within 1.5 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  bool const wide = sizeof(T) == 8;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, wide ? T(-745.2) : T(-104), T(0), 100000);
  oracle::uniform(x, T(-45), T(0), 200000);
  oracle::uniform(x, T(-2), T(0), 200000);
  for (T v : {T(20), T(40), T(0.6931471805599453), T(1)}) {
    oracle::neighbours(x, v, 50);
    oracle::neighbours(x, -v, 50);
  }
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 50000);
  oracle::check_function<symwise::log1mexp_, T>("log1mexp", 1.5, oracle::in_bits(200, exact_log1mexp), quick_log1mexp,
                                                x);
}

TEMPLATE_TEST_CASE("no number is further off than log1mexp promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::log1mexp_, TestType>("log1mexp", 1.5, oracle::in_bits(200, exact_log1mexp),
                                                    quick_log1mexp);
}

TEMPLATE_TEST_CASE("log1mexp of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>(
      "log1mexp", vector_log1mexp,
      {{T(0), -inf}, {-T(0), -inf}, {inf, nan}, {-inf, -T(0)}, {nan, nan}, {tiny, nan}, {T(1), nan}, {-most, -T(0)}});
}
