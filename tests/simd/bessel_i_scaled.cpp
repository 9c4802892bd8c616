// The modified Bessel functions of literal orders above 1, and all without their exponentials.
#include <symwise/simd/bessel_i.hpp>
#include <symwise/simd/bessel_i_scaled.hpp>
#include <symwise/simd/bessel_k.hpp>
#include <symwise/simd/bessel_k_scaled.hpp>

#include "accuracy/bessel.hpp"
#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

namespace sw = symwise;

/// Operations that are not fused round twice.
#if defined(__FMA__) || defined(__AVX512F__)
constexpr double of_recurrence_i = 16;
constexpr double of_first = 4;
#else
constexpr double of_recurrence_i = 24;
constexpr double of_first = 6;
#endif

template <class R, int Order> auto const vector_function = [](auto const& x) {
  return sw::simd::implementation<R>::call(std::integral_constant<int, Order>{}, x);
};

/// exp(-x) I: the power series, DLMF 10.25.2; for large x the integral of exp(x (cos t - 1)) cos(order t) / pi over 0 < t < pi by
/// the trapezoidal rule, DLMF 10.32.3.
long double precise_i(int order, long double x) {
  if (x > 500) {
    int const n = 60 + 8 * static_cast<int>(std::sqrt(x));
    long double const pi = std::acos(-1.0L);
    long double sum = (1 + std::exp(-2 * x) * (order % 2 == 0 ? 1 : -1)) / 2;
    for (int k = 1; k < n; ++k) {
      long double const half = std::sin(k * pi / (2 * n));
      sum += std::exp(-2 * x * half * half) * std::cos(order * k * pi / n);
    }
    return sum / n;
  }
  long double const q = x * x / 4;
  long double term = 1;
  for (int k = 1; k <= order; ++k) term *= x / (2 * k);
  long double sum = term;
  for (int k = 1; k < 3000 && term > sum * 1e-22L; ++k) {
    term *= q / (static_cast<long double>(k) * (k + order));
    sum += term;
  }
  return sum * std::exp(-x);
}
/// exp(x) K: the integral of exp(-x (cosh t - 1)) cosh(order t) over t > 0 by the trapezoidal rule, DLMF 10.32.9; beside 0 the
/// leading terms of DLMF 10.31.
long double precise_k(int order, long double x) {
  if (x < 0x1p-16L) {
    long double const length = std::log(x / 2) + 0.577215664901532860606512090L;
    if (order == 0) return (x * x / 4 * (1 - length) - length) * std::exp(x);
    if (order == 1) return (1 / x + x / 2 * (length - 0.5L)) * std::exp(x);
    long double term = 0.5L;
    for (int k = 1; k <= order; ++k) term *= 2 / x * (k < order ? k : 1);
    return term * (1 - x * x / (4 * (order - 1))) * std::exp(x);
  }
  long double const step = 1 / (16 + 2 * std::sqrt(x));
  long double sum = 0.5L;
  for (int k = 1; k < 2000; ++k) {
    long double const half = std::sinh(k * step / 2),
                      term = std::exp(-2 * x * half * half) * std::cosh(order * k * step);
    sum += term;
    if (term < sum * 1e-22L && k * step > 1) break;
  }
  return sum * step;
}

template <class R> long double precise(int order, long double x) {
  if constexpr (std::is_same_v<R, sw::bessel_k_>) return precise_k(order, x) * std::exp(-x);
  if constexpr (std::is_same_v<R, sw::bessel_k_scaled_>) return precise_k(order, x);
  if (x < 0) return order % 2 == 0 ? precise<R>(order, -x) : -precise<R>(order, -x);
  long double const scaled = precise_i(order, x);
  return std::is_same_v<R, sw::bessel_i_> ? scaled * std::exp(x) : scaled;
}

template <class R, class T, int Order> void check(char const* name, double promise) {
  constexpr bool scaled = std::is_same_v<R, sw::bessel_i_scaled_> || std::is_same_v<R, sw::bessel_k_scaled_>;
  constexpr bool first_kind = std::is_same_v<R, sw::bessel_i_> || std::is_same_v<R, sw::bessel_i_scaled_>;
  std::vector<T> x;
  oracle::uniform(x, T(0), T(3), 80);
  oracle::uniform(x, T(0), T(Order * Order + 30), 80);
  oracle::uniform(x, T(0), T(scaled ? 2000 : sizeof(T) == 8 ? 700 : 85), 60);
  oracle::by_exponent(x, std::numeric_limits<T>::min(), T(1), 40, false);
  if (scaled) oracle::by_exponent(x, T(600), T(16000), 20, false);
  oracle::neighbours(x, T(600), scaled ? 4 : 0);
  for (double const v : {1., static_cast<double>(Order * Order)}) oracle::neighbours(x, T(v), 4);
  for (std::size_t i = 0; i < x.size(); ++i) x[i] = first_kind && i % 3 == 0 ? -std::abs(x[i]) : std::abs(x[i]);
  auto const y = oracle::apply(vector_function<R, Order>, x);
  using limits = std::numeric_limits<T>;
  double most = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    if (x[i] == 0) continue;
    long double const value = precise<R>(Order, x[i]);
    if (!(std::abs(value) <= static_cast<long double>(limits::max()))) {
      CHECK(std::isinf(y[i]));
      continue;
    }
    long double const unit = std::max(std::ldexp(1.0L, value == 0 ? -20000 : std::ilogb(value) - limits::digits + 1),
                                      static_cast<long double>(limits::denorm_min()));
    double const ulp = static_cast<double>(std::abs(static_cast<long double>(y[i]) - value) / unit);
    most = std::max(most, ulp);
    if (ulp <= promise) continue;
    INFO(name << "(" << Order << ", " << x[i] << ") = " << y[i] << " is off by " << ulp << " ulp");
    CHECK(ulp <= promise);
  }
  if (std::getenv("SYMWISE_LONG"))
    std::cout << name << " (" << (sizeof(T) == 4 ? "float" : "double") << "): at most " << most << " ulp for the order "
              << Order << std::endl;
  CHECK(oracle::changed_by_neighbours(vector_function<R, Order>, x) == 0);
}

/// Far and wide, up to where the scaled ones begin to be all that is left. The reference takes long.
template <class R, int Order, class T, class Exact> void check_wide(char const* name, Exact exact) {
  auto const bounded = [](auto v) { return std::fmod(std::abs(v), decltype(v)(sizeof(v) == 4 ? 85 : 700)); };
  auto const quick = [](auto v) { return static_cast<decltype(v)>(precise<R>(Order, v)); };
  oracle::check_sweep<oracle::of_order<R, Order>, T>(name, of_first, oracle::slowly_in_bits(300, exact), quick, bounded,
                                                     200);
}

}  // namespace

TEMPLATE_TEST_CASE("no number is further off than modified Bessel functions of the orders 0 and 1 promise", "[simd]",
                   float, double) {
  using accuracy::real;
  check_wide<sw::bessel_i_, 0, TestType>("bessel_i", [](real const& x) { return accuracy::bessel_i(0.0, x); });
  check_wide<sw::bessel_i_, 1, TestType>("bessel_i", [](real const& x) { return accuracy::bessel_i(1.0, x); });
  check_wide<sw::bessel_k_, 0, TestType>("bessel_k", [](real const& x) { return accuracy::bessel_k(0.0, x); });
  check_wide<sw::bessel_k_, 1, TestType>("bessel_k", [](real const& x) { return accuracy::bessel_k(1.0, x); });
}

TEMPLATE_TEST_CASE("scaled modified Bessel functions of the orders 0 and 1 are within 4 ulp", "[simd]", float, double) {
  check<sw::bessel_i_scaled_, TestType, 0>("bessel_i_scaled", of_first);
  check<sw::bessel_i_scaled_, TestType, 1>("bessel_i_scaled", of_first);
  check<sw::bessel_k_scaled_, TestType, 0>("bessel_k_scaled", of_first);
  check<sw::bessel_k_scaled_, TestType, 1>("bessel_k_scaled", of_first);
}

TEST_CASE("modified Bessel functions of literal orders above 1 are within 16 ulp", "[simd]") {
  check<sw::bessel_i_, double, 2>("bessel_i", of_recurrence_i);
  check<sw::bessel_i_, double, 12>("bessel_i", of_recurrence_i);
  check<sw::bessel_i_, float, 5>("bessel_i", of_recurrence_i);
  check<sw::bessel_k_, double, 2>("bessel_k", of_recurrence_i);
  check<sw::bessel_k_, double, 12>("bessel_k", of_recurrence_i);
  check<sw::bessel_i_scaled_, double, 7>("bessel_i_scaled", of_recurrence_i);
  check<sw::bessel_k_scaled_, double, 7>("bessel_k_scaled", of_recurrence_i);
}

TEMPLATE_TEST_CASE("modified Bessel functions of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  T const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(), most = limits::max();
  std::vector<std::pair<T, T>> const even{{T(0), T(0)}, {-T(0), T(0)}, {inf, T(0)}, {-inf, T(0)}, {nan, nan}};
  std::vector<std::pair<T, T>> const of_k{{T(0), inf},  {-T(0), inf}, {inf, T(0)}, {-inf, nan},
                                          {-tiny, nan}, {T(-1), nan}, {nan, nan}};
  oracle::check_values<T>("bessel_i_scaled of order 0", vector_function<sw::bessel_i_scaled_, 0>,
                          {{T(0), T(1)}, {-T(0), T(1)}, {tiny, T(1)}, {inf, T(0)}, {nan, nan}});
  oracle::check_values<T>("bessel_i_scaled of order 2", vector_function<sw::bessel_i_scaled_, 2>, even);
  oracle::check_values<T>("bessel_i of order 2", vector_function<sw::bessel_i_, 2>,
                          {{T(0), T(0)}, {inf, inf}, {-inf, inf}, {-most, inf}, {nan, nan}});
  oracle::check_values<T>("bessel_i of order 3", vector_function<sw::bessel_i_, 3>, {{-T(0), -T(0)}, {-inf, -inf}});
  oracle::check_values<T>("bessel_k of order 4", vector_function<sw::bessel_k_, 4>, of_k);
  oracle::check_values<T>("bessel_k_scaled of order 0", vector_function<sw::bessel_k_scaled_, 0>, of_k);
  oracle::check_values<T>("bessel_k_scaled of order 1", vector_function<sw::bessel_k_scaled_, 1>, of_k);
  oracle::check_values<T>("bessel_k_scaled of order 4", vector_function<sw::bessel_k_scaled_, 4>, of_k);
}
