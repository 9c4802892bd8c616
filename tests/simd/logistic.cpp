#include <symwise/simd/logistic.hpp>

#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

using accuracy::real;
using accuracy::unary;

auto const vector_logistic = [](auto const& x) { return symwise::simd::implementation<symwise::logistic_>::call(x); };

real exact_logistic(real const& x) { return real(1.0) / (unary<mpfr_exp>(-x) + 1.0); }

auto const quick_logistic = [](auto v) { return v > 0 ? 1 / (1 + std::exp(-v)) : std::exp(v) / (1 + std::exp(v)); };

}  // namespace

TEMPLATE_TEST_CASE("logistic is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  bool const wide = sizeof(T) == 8;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, wide ? T(-745.2) : T(-104), wide ? T(745.2) : T(104), 100000);
  oracle::uniform(x, T(-45), T(45), 200000);
  oracle::uniform(x, T(-2), T(2), 100000);
  for (T v : {T(20), T(40), T(0.6931471805599453), T(1)}) {
    oracle::neighbours(x, v, 50);
    oracle::neighbours(x, -v, 50);
  }
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 50000);
  oracle::check_function<symwise::logistic_, T>("logistic", 1.0, oracle::in_bits(200, exact_logistic), quick_logistic,
                                                x);
}

TEMPLATE_TEST_CASE("no number is further off than logistic promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::logistic_, TestType>("logistic", 1.0, oracle::in_bits(200, exact_logistic),
                                                    quick_logistic);
}

TEMPLATE_TEST_CASE("logistic of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>("logistic", vector_logistic,
                          {{T(0), T(0.5)},
                           {-T(0), T(0.5)},
                           {inf, T(1)},
                           {-inf, T(0)},
                           {nan, nan},
                           {most, T(1)},
                           {-most, T(0)},
                           {tiny, T(0.5)}});
}
