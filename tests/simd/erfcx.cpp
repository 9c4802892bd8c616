#include <symwise/simd/erfcx.hpp>

#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

using accuracy::real;
using accuracy::unary;

auto const vector_erfcx = [](auto const& x) { return symwise::simd::implementation<symwise::erfcx_>::call(x); };

/// Far out by its asymptotic series, DLMF 7.12.1, since erfc underflows in the end.
real exact_erfcx(real const& x) {
  if (x.is_infinite()) return x.is_negative() ? x * x : accuracy::zero();
  if (x < 100.0) return unary<mpfr_exp>(x * x) * unary<mpfr_erfc>(x);
  real sum = 1.0;
  for (int k = 59; k > 0; k -= 2) sum = real(1.0) - sum * static_cast<double>(k) / (x * x * 2.0);
  return sum / (x * accuracy::square_root(accuracy::circle_ratio()));
}

/// By Laplace's continued fraction where erfc cancels or underflows.
auto const quick_erfcx = [](auto v) {
  using wide = decltype(v);
  if (std::isnan(v)) return v;
  if (v < 6) {
    wide const square = v * v;
    return std::exp(square) * (1 + std::fma(v, v, -square)) * std::erfc(v);
  }
  wide rest = v;
  for (int k = 60; k > 0; --k) rest = v + wide(k) / 2 / rest;
  return 1 / (rest * std::sqrt(std::acos(wide(-1))));
};

}  // namespace

TEMPLATE_TEST_CASE("erfcx is within 1.5 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] bool const wide = sizeof(T) == 8;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, wide ? T(-26.7) : T(-9.4), T(28), 100000);
  oracle::uniform(x, T(-2), T(2), 100000);
  oracle::uniform(x, T(10), T(1000), 50000);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 50000);
  for (int k = 0; k < 16; ++k) {  // both sides of each piece
    T const u = T(k) / 8 - 1;
    if (u < 1) oracle::neighbours(x, 2 * (1 + u) / (1 - u), 50);
  }
  oracle::neighbours(x, wide ? T(-26.628735713751) : T(-9.38241396), 50);
  oracle::neighbours(x, T(0x1p60), 50);
  oracle::check_function<symwise::erfcx_, T>("erfcx", 1.5, oracle::in_bits(240, exact_erfcx), quick_erfcx, x);
}

TEMPLATE_TEST_CASE("no number is further off than erfcx promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::erfcx_, TestType>("erfcx", 1.5, oracle::in_bits(200, exact_erfcx), quick_erfcx);
}

TEMPLATE_TEST_CASE("erfcx of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>("erfcx", vector_erfcx,
                          {{T(0), T(1)},
                           {-T(0), T(1)},
                           {tiny, T(1)},
                           {-tiny, T(1)},
                           {nan, nan},
                           {inf, T(0)},
                           {-inf, inf},
                           {-most, inf},
                           {T(-30), inf}});
}
