#include <symwise/simd/cosint.hpp>

#include "accuracy/special.hpp"
#include "one_argument.hpp"
#include "sweep.hpp"

#include <symwise/functions/scalar/cosint.hpp>

namespace {

auto const vector_cosint = [](auto const& x) { return symwise::simd::implementation<symwise::cosint_>::call(x); };

auto const quick_cosint = [](auto v) { return symwise::scalar_implementation<symwise::cosint_>::call(v); };

accuracy::real exact_cosint(accuracy::real const& x) { return accuracy::trigonometric_integral(x, false); }

/// The largest error for x > 1 in ulps of 1/x, or of the value where that is larger.
template <class T> double worst_beyond_one(std::vector<T> const& x) {
  auto const y = oracle::apply(vector_cosint, x);
  double worst = 0;
  accuracy::precision const digits(160);
  for (std::size_t i = 0; i < x.size(); ++i) {
    double const argument = static_cast<double>(x[i]);
    accuracy::real const exact = exact_cosint(accuracy::real(argument));
    double const unit = std::max(std::abs(static_cast<double>(exact)), 1 / argument);
    int exponent = 0;
    std::frexp(unit, &exponent);
    exponent = std::max(exponent, std::numeric_limits<T>::min_exponent);
    double const off = std::abs(static_cast<double>(exact - static_cast<double>(y[i])));
    double const error = std::ldexp(off, std::numeric_limits<T>::digits - exponent);
    if (!(error <= worst)) worst = error;
  }
  return worst;
}

}  // namespace

TEMPLATE_TEST_CASE("cosint is within 1 ulp up to 1, beside its zero too", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  std::vector<T> x;
  oracle::uniform(x, T(0), T(1), 5000);
  oracle::by_exponent(x, limits::denorm_min(), T(1), 2000, false);
  for (T const edge : {T(0.6165055), T(0.554), T(0.679)}) oracle::neighbours(x, edge, 20);
  oracle::neighbours(x, T(0x1.3ba69b6517559p-1), 40);
  oracle::check_function<symwise::cosint_, T>("cosint", 1.0, oracle::in_bits(160, exact_cosint), quick_cosint, x);
}

TEMPLATE_TEST_CASE("cosint is within 1 ulp of the larger of its value and 1/x beyond 1", "[simd]", float, double) {
  using T = TestType;
  std::vector<T> x;
  oracle::uniform(x, T(1), T(40), 1500);
  oracle::by_exponent(x, T(1), std::numeric_limits<T>::max(), 600, false);
  oracle::neighbours(x, T(4), 20);
  oracle::neighbours(x, T(3.38418042255118642639785L), 20);  // zeros
  oracle::neighbours(x, T(6.42704774405036639397518L), 20);
  oracle::neighbours(x, T(0x1p30), 4);
  for (T const v : oracle::nearest_to_multiples_of_half_pi<T>(3, 40))
    if (v > 1) x.push_back(v);
  double const worst = worst_beyond_one(x);
  if (std::getenv("SYMWISE_LONG")) std::cout << "cosint beyond 1: at most " << worst << " ulp\n";
  CHECK(worst <= 1.0);
  CHECK(oracle::changed_by_neighbours(vector_cosint, x) == 0);
}

TEMPLATE_TEST_CASE("no number up to 1 is further off than cosint promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::cosint_, TestType>(
      "cosint", 1.0, oracle::in_bits(160, exact_cosint), quick_cosint,
      [](auto v) { return std::abs(v) > 1 ? 1 / std::abs(v) : std::abs(v); });
}

TEMPLATE_TEST_CASE("cosint of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  T const inf = limits::infinity(), nan = limits::quiet_NaN();
  oracle::check_values<T>("cosint", vector_cosint,
                          {{T(0), -inf}, {-T(0), -inf}, {inf, T(0)}, {-inf, nan}, {T(-1), nan}, {nan, nan}});
}
