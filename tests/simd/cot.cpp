#include <symwise/simd/cot.hpp>
#include <symwise/simd/csc.hpp>
#include <symwise/simd/sec.hpp>

#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

using accuracy::real;
using accuracy::unary;

auto const vector_cot = [](auto const& x) { return symwise::simd::implementation<symwise::cot_>::call(x); };

real exact_cot(real const& x) { return unary<mpfr_cot>(x); }

auto const quick_cot = [](auto v) { return std::cos(v) / std::sin(v); };

auto const vector_csc = [](auto const& x) { return symwise::simd::implementation<symwise::csc_>::call(x); };

real exact_csc(real const& x) { return unary<mpfr_csc>(x); }

auto const quick_csc = [](auto v) { return 1 / std::sin(v); };

auto const vector_sec = [](auto const& x) { return symwise::simd::implementation<symwise::sec_>::call(x); };

real exact_sec(real const& x) { return unary<mpfr_sec>(x); }

auto const quick_sec = [](auto v) { return 1 / std::cos(v); };

/// Zeros and poles are the multiples of half pi.
template <class T> std::vector<T> around_poles() {
  using limits = std::numeric_limits<T>;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-10), T(10), 200000);
  oracle::uniform(x, T(-100000.0), T(100000.0), 100000);
  for (T v : oracle::nearest_to_multiples_of_half_pi<T>(-20, limits::max_exponent)) x.push_back(v);
  for (T v : {T(0x1p30), T(0x1p17), T(0x1p-40)}) {
    oracle::neighbours(x, v, 50);
    oracle::neighbours(x, -v, 50);
  }
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 50000);
  return x;
}

}  // namespace

TEMPLATE_TEST_CASE("cot is within 1.5 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  oracle::check_function<symwise::cot_, T>("cot", 1.5, oracle::in_bits(200, exact_cot), quick_cot, around_poles<T>());
}

TEMPLATE_TEST_CASE("no number is further off than cot promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::cot_, TestType>("cot", 1.5, oracle::in_bits(200, exact_cot), quick_cot);
}

TEMPLATE_TEST_CASE("cot of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>("cot", vector_cot,
                          {{T(0), inf}, {-T(0), -inf}, {inf, nan}, {nan, nan}, {tiny, inf}, {-tiny, -inf}});
}

TEMPLATE_TEST_CASE("csc is within 1.5 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  oracle::check_function<symwise::csc_, T>("csc", 1.5, oracle::in_bits(200, exact_csc), quick_csc, around_poles<T>());
}

TEMPLATE_TEST_CASE("no number is further off than csc promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::csc_, TestType>("csc", 1.5, oracle::in_bits(200, exact_csc), quick_csc);
}

TEMPLATE_TEST_CASE("csc of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>("csc", vector_csc,
                          {{T(0), inf}, {-T(0), -inf}, {inf, nan}, {nan, nan}, {tiny, inf}, {-tiny, -inf}});
}

TEMPLATE_TEST_CASE("sec is within 1.5 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  oracle::check_function<symwise::sec_, T>("sec", 1.5, oracle::in_bits(200, exact_sec), quick_sec, around_poles<T>());
}

TEMPLATE_TEST_CASE("no number is further off than sec promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::sec_, TestType>("sec", 1.5, oracle::in_bits(200, exact_sec), quick_sec);
}

TEMPLATE_TEST_CASE("sec of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>("sec", vector_sec, {{T(0), T(1)}, {inf, nan}, {-inf, nan}, {nan, nan}, {tiny, T(1)}});
}
