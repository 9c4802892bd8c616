#include <symwise/simd/coth.hpp>
#include <symwise/simd/csch.hpp>
#include <symwise/simd/sech.hpp>

#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

using accuracy::real;
using accuracy::unary;

auto const vector_coth = [](auto const& x) { return symwise::simd::implementation<symwise::coth_>::call(x); };

real exact_coth(real const& x) { return unary<mpfr_coth>(x); }

auto const quick_coth = [](auto v) { return 1 / std::tanh(v); };

auto const vector_csch = [](auto const& x) { return symwise::simd::implementation<symwise::csch_>::call(x); };

real exact_csch(real const& x) { return unary<mpfr_csch>(x); }

auto const quick_csch = [](auto v) { return 1 / std::sinh(v); };

auto const vector_sech = [](auto const& x) { return symwise::simd::implementation<symwise::sech_>::call(x); };

real exact_sech(real const& x) { return unary<mpfr_sech>(x); }

auto const quick_sech = [](auto v) { return 1 / std::cosh(v); };

/// From one to another end of what exp can do, dense where the functions change their ways.
template <class T> std::vector<T> around_zero() {
  using limits = std::numeric_limits<T>;
  bool const wide = sizeof(T) == 8;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, wide ? T(-746) : T(-105), wide ? T(746) : T(105), 100000);
  oracle::uniform(x, T(-25), T(25), 200000);
  oracle::uniform(x, T(-2), T(2), 200000);
  for (T v : {T(20), T(40), T(0x1p-40), T(0x1p-27)}) {
    oracle::neighbours(x, v, 50);
    oracle::neighbours(x, -v, 50);
  }
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 50000);
  return x;
}

}  // namespace

TEMPLATE_TEST_CASE("coth is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  oracle::check_function<symwise::coth_, T>("coth", 1.0, oracle::in_bits(200, exact_coth), quick_coth,
                                            around_zero<T>());
}

TEMPLATE_TEST_CASE("no number is further off than coth promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::coth_, TestType>("coth", 1.0, oracle::in_bits(200, exact_coth), quick_coth);
}

TEMPLATE_TEST_CASE("coth of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>(
      "coth", vector_coth,
      {{T(0), inf}, {-T(0), -inf}, {inf, T(1)}, {-inf, T(-1)}, {nan, nan}, {-most, T(-1)}, {tiny, inf}});
}

TEMPLATE_TEST_CASE("csch is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  oracle::check_function<symwise::csch_, T>("csch", 1.0, oracle::in_bits(200, exact_csch), quick_csch,
                                            around_zero<T>());
}

TEMPLATE_TEST_CASE("no number is further off than csch promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::csch_, TestType>("csch", 1.0, oracle::in_bits(200, exact_csch), quick_csch);
}

TEMPLATE_TEST_CASE("csch of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>(
      "csch", vector_csch,
      {{T(0), inf}, {-T(0), -inf}, {inf, T(0)}, {-inf, -T(0)}, {nan, nan}, {most, T(0)}, {tiny, inf}, {-tiny, -inf}});
}

TEMPLATE_TEST_CASE("sech is within 1.0 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  oracle::check_function<symwise::sech_, T>("sech", 1.0, oracle::in_bits(200, exact_sech), quick_sech,
                                            around_zero<T>());
}

TEMPLATE_TEST_CASE("no number is further off than sech promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::sech_, TestType>("sech", 1.0, oracle::in_bits(200, exact_sech), quick_sech);
}

TEMPLATE_TEST_CASE("sech of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  oracle::check_values<T>("sech", vector_sech,
                          {{T(0), T(1)}, {inf, T(0)}, {-inf, T(0)}, {nan, nan}, {most, T(0)}, {tiny, T(1)}});
}
