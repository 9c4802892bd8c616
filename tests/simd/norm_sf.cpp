#include <symwise/simd/norm_sf.hpp>

#include "accuracy/special.hpp"
#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

using accuracy::real;

auto const vector_norm_sf = [](auto const& x) { return symwise::simd::implementation<symwise::norm_sf_>::call(x); };

real exact_norm_sf(real const& x) { return accuracy::unary<mpfr_erfc>(x / accuracy::square_root(2.0)) / 2.0; }

auto const quick_norm_sf = [](auto v) { return std::erfc(v / std::sqrt(decltype(v)(2))) / 2; };

}  // namespace

TEMPLATE_TEST_CASE("norm_sf is within 1.5 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-9), T(39), 20000);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 5000);
  oracle::check_function<symwise::norm_sf_, T>("norm_sf", 1.5, oracle::in_bits(200, exact_norm_sf), quick_norm_sf, x);
}

TEMPLATE_TEST_CASE("no number is further off than norm_sf promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::norm_sf_, TestType>("norm_sf", 1.5, oracle::in_bits(200, exact_norm_sf), quick_norm_sf);
}

TEMPLATE_TEST_CASE("norm_sf of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>(
      "norm_sf", vector_norm_sf,
      {{T(0), T(0.5)}, {-T(0), T(0.5)}, {inf, T(0)}, {-inf, T(1)}, {nan, nan}, {T(40), T(0)}, {T(-40), T(1)}});
}
