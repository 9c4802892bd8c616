#include <symwise/simd/softplus.hpp>

#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

using accuracy::real;
using accuracy::unary;

auto const vector_softplus = [](auto const& x) { return symwise::simd::implementation<symwise::softplus_>::call(x); };

real exact_softplus(real const& x) {
  real const l = unary<mpfr_log1p>(unary<mpfr_exp>(-accuracy::magnitude(x)));
  return x > 0.0 ? x + l : l;
}

auto const quick_softplus = [](auto v) {
  using wide = decltype(v);
  return (v > 0 ? v : wide(0)) + std::log1p(std::exp(-std::abs(v)));
};

}  // namespace

TEMPLATE_TEST_CASE("softplus is within 1.5 ulp everywhere", "[simd]", float, double) {
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
  oracle::check_function<symwise::softplus_, T>("softplus", 1.5, oracle::in_bits(200, exact_softplus), quick_softplus,
                                                x);
}

TEMPLATE_TEST_CASE("no number is further off than softplus promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::softplus_, TestType>("softplus", 1.5, oracle::in_bits(200, exact_softplus),
                                                    quick_softplus);
}

TEMPLATE_TEST_CASE("softplus of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>("softplus", vector_softplus,
                          {{inf, inf}, {-inf, T(0)}, {nan, nan}, {most, most}, {-most, T(0)}});
}
