#include <symwise/simd/bessel_i.hpp>
#include <symwise/simd/bessel_k.hpp>

#include "accuracy/bessel.hpp"
#include "one_argument.hpp"

namespace {

template <class R, int Order> auto const vector_root = [](auto const& x) {
  return symwise::simd::implementation<R>::call(std::integral_constant<int, Order>{}, x);
};

template <int Order> auto const exact_i =
    oracle::in_bits(160, [](accuracy::real const& x) { return accuracy::bessel_i(accuracy::real(double(Order)), x); });
template <int Order> auto const exact_piece =
    oracle::in_bits(160, [](accuracy::real const& x) { return accuracy::bessel_k(accuracy::real(double(Order)), x); });

/// The power series. DLMF 10.25.2.
template <int Order> long double precise_i(long double x) {
  if (std::isinf(x)) return Order == 1 ? x : std::abs(x);
  long double const q = x * x / 4;
  long double term = Order == 1 ? x / 2 : 1, sum = term;
  for (int k = 1; k < 3000; ++k) {
    term *= q / (static_cast<long double>(k) * (k + Order));
    sum += term;
    if (std::abs(term) < std::abs(sum) * 1e-21L) break;
  }
  return sum;
}

/// exp(-x cosh t) cosh(Order t) integrated over t > 0 by the trapezoidal rule, DLMF 10.32.9; beside 0 what is left of 10.31.
template <int Order> long double precise_k(long double x) {
  if (!(x > 0)) return x == 0 ? std::numeric_limits<long double>::infinity() : std::nan("");
  if (x < 0x1p-16L) {
    long double const length = std::log(x / 2) + 0.577215664901532860606512090L;
    return Order == 0 ? x * x / 4 * (1 - length) - length : 1 / x + x / 2 * (length - 0.5L);
  }
  long double const step = 1 / (16 + 2 * std::sqrt(x));  // the integrand is as narrow as 1/sqrt(x)
  long double sum = std::exp(-x) / 2;
  for (int k = 1; k < 1000; ++k) {
    long double const t = k * step, term = std::exp(-x * std::cosh(t)) * std::cosh(Order * t);
    sum += term;
    if (term < sum * 1e-22L) break;
  }
  return sum * step;
}
/// Arguments up to `most`, both sides of the middles between the pieces of 1/sqrt(x + shift) included.
template <class T>
std::vector<T> arguments(std::size_t count, double most, double first, double width, double shift) {
  using limits = std::numeric_limits<T>;
  std::vector<T> x;
  oracle::uniform(x, T(0), T(2), count);
  oracle::uniform(x, T(0), T(30), count);
  oracle::uniform(x, T(0), T(most), count);
  oracle::by_exponent(x, limits::denorm_min(), T(most), count, false);
  for (int k = 0; k < 16; ++k) {
    double const v = first + width * (k + 0.5), edge = 1 / (v * v) - shift;
    if (edge > 0 && edge < most) oracle::neighbours(x, T(edge), 20);
  }
  for (T const v : {T(1), T(most), T(0x1p-27), T(0x1p-1000), limits::min()}) oracle::neighbours(x, v, 30);
  for (T const v : {T(0), limits::infinity(), limits::quiet_NaN(), limits::max()}) x.push_back(v);
  for (T& v : x) v = std::abs(v);
  return x;
}

/// All of x against a long double, and few against many digits, which take long.
template <class T, class F, class Exact>
void check(std::string const& name, double promise, F f, long double precise(long double), Exact exact,
           std::size_t every, std::vector<T> const& x) {
  using limits = std::numeric_limits<T>;
  auto const y = oracle::apply(f, x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    long double const value = precise(x[i]);
    if (!(std::abs(value) <= static_cast<long double>(limits::max()))) continue;
    long double const unit = std::max(std::ldexp(1.0L, value == 0 ? -20000 : std::ilogb(value) - limits::digits + 1),
                                      static_cast<long double>(limits::denorm_min()));
    long double const ulp = std::abs(static_cast<long double>(y[i]) - value) / unit;
    if (ulp <= promise) continue;
    INFO(name << " at " << x[i] << " is off by " << ulp << " ulp");
    CHECK(ulp <= promise);
  }
  std::vector<T> few;
  for (std::size_t i = 0; i < x.size(); i += every) few.push_back(x[i]);
  oracle::check_function<T>(name, promise, f, exact, [precise](auto v) { return decltype(v)(precise(v)); }, few);
}

template <class T, int Order> void check_i(double promise) {
  auto x = arguments<T>(3000, sizeof(T) == 8 ? 715 : 93, 25. / 512, 15. / 512, 4);
  for (std::size_t i = 0; i < x.size(); i += 3) x[i] = -x[i];
  check<T>("bessel_i of order " + std::to_string(Order), promise, vector_root<symwise::bessel_i_, Order>,
           precise_i<Order>, exact_i<Order>, 60, x);
}
template <class T, int Order> void check_k(double promise) {
  check<T>("bessel_k of order " + std::to_string(Order), promise, vector_root<symwise::bessel_k_, Order>,
           precise_k<Order>, exact_piece<Order>, 400,
           arguments<T>(1000, sizeof(T) == 8 ? 746 : 106, 33. / 512, 31. / 512, 0));
}

}  // namespace

TEMPLATE_TEST_CASE("bessel_i of the orders 0 and 1 is within 4 ulp", "[simd]", float, double) {
  check_i<TestType, 0>(sizeof(TestType) == 8 ? 4 : 0.56);
  check_i<TestType, 1>(sizeof(TestType) == 8 ? 4 : 0.56);
}

TEMPLATE_TEST_CASE("bessel_k of the orders 0 and 1 is within 4 ulp", "[simd]", float, double) {
  check_k<TestType, 0>(sizeof(TestType) == 8 ? 4 : 0.56);
  check_k<TestType, 1>(sizeof(TestType) == 8 ? 4 : 0.56);
}

TEMPLATE_TEST_CASE("bessel_i and bessel_k of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  T const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(), most = limits::max();
  oracle::check_values<T>(
      "bessel_i of order 0", vector_root<symwise::bessel_i_, 0>,
      {{T(0), T(1)}, {-T(0), T(1)}, {tiny, T(1)}, {inf, inf}, {-inf, inf}, {-most, inf}, {nan, nan}});
  oracle::check_values<T>("bessel_i of order 1", vector_root<symwise::bessel_i_, 1>,
                          {{T(0), T(0)}, {-T(0), -T(0)}, {inf, inf}, {-inf, -inf}, {-most, -inf}, {nan, nan}});
  std::vector<std::pair<T, T>> const of_k{{T(0), inf}, {-T(0), inf}, {inf, T(0)},  {most, T(0)},
                                          {-inf, nan}, {-tiny, nan}, {T(-1), nan}, {nan, nan}};
  oracle::check_values<T>("bessel_k of order 0", vector_root<symwise::bessel_k_, 0>, of_k);
  oracle::check_values<T>("bessel_k of order 1", vector_root<symwise::bessel_k_, 1>, of_k);
}
