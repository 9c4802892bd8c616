#include <symwise/simd/expint_en.hpp>

#include "accuracy/special.hpp"
#include "one_argument.hpp"
#include "sweep.hpp"

#include <symwise/functions/scalar/expint_en.hpp>

namespace {

template <int Order> auto const vector_en = [](auto const& x) {
  return symwise::simd::implementation<symwise::expint_en_>::call(std::integral_constant<int, Order>(), x);
};

/// E_Order at x is within its promise.
template <int Order, class T> void check_order(std::string const& name, double promise, std::vector<T> const& x) {
  auto const exact = [](accuracy::real const& v) { return accuracy::expint_en(accuracy::real(double(Order)), v); };
  auto const quick = [](auto v) {
    return symwise::scalar_implementation<symwise::expint_en_>::call(decltype(v)(Order), v);
  };
  oracle::check_function<T>(name, promise, vector_en<Order>, oracle::slowly_in_bits(160, exact), quick, x);
}

}  // namespace

TEMPLATE_TEST_CASE("expint_en of order 1 is within 1.5 ulp", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  std::vector<T> x;
  oracle::uniform(x, T(0), T(3), 3000);
  oracle::uniform(x, T(1), T(745), 3000);
  oracle::by_exponent(x, limits::denorm_min(), T(800), 3000, false);
  oracle::neighbours(x, T(1), 20);
  oracle::neighbours(x, T(sizeof(T) == 8 ? 738 : 98), 20);
  check_order<1, T>("expint_en of order 1", 1.5, x);
}

TEMPLATE_TEST_CASE("no number is further off than expint_en of order 1 promises", "[simd]", float, double) {
  oracle::check_sweep<oracle::of_order<symwise::expint_en_, 1>, TestType>(
      "expint_en", 1.5,
      oracle::slowly_in_bits(160, [](accuracy::real const& v) { return accuracy::expint_en(accuracy::real(1.0), v); }),
      [](auto v) { return symwise::scalar_implementation<symwise::expint_en_>::call(decltype(v)(1), v); });
}

TEMPLATE_TEST_CASE("expint_en of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  T const inf = limits::infinity(), nan = limits::quiet_NaN();
  oracle::check_values<T>(
      "expint_en of order 1", vector_en<1>,
      {{T(0), inf}, {-T(0), inf}, {inf, T(0)}, {-inf, nan}, {T(-1), nan}, {-limits::denorm_min(), nan}, {nan, nan}});
}
