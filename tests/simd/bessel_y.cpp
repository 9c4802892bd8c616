#include <symwise/simd/bessel_y.hpp>

#include "accuracy/real.hpp"
#include "joint_orders.hpp"
#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

template <int Order> auto const vector_y = [](auto const& x) {
  return symwise::simd::implementation<symwise::bessel_y_>::call(std::integral_constant<int, Order>{}, x);
};

/// The doubles about the k-th positive zero of the order, by its asymptotic expansion and Newton's method. DLMF 10.21.19.
template <int Order> double zero_of_y(int k) {
  double const b = (k + 0.5 * Order - 0.75) * 3.14159265358979323846, mu = 4.0 * Order;
  double x = k == 1 ? (Order == 0 ? 0.9 : 2.2) : b - (mu - 1) / (8 * b);
  oracle::number argument(64), value, slope;
  for (int i = 0; i < 5; ++i) {
    mpfr_set_d(argument, x, MPFR_RNDN);
    mpfr_yn(value, Order, argument, MPFR_RNDN);
    mpfr_yn(slope, 1 - Order, argument, MPFR_RNDN);  // Y0' = -Y1; at a zero Y1' = Y0
    mpfr_div(value, value, slope, MPFR_RNDN);
    x += (Order == 0 ? 1 : -1) * mpfr_get_d(value, MPFR_RNDN);
  }
  return x;
}

/// MPFR's own, and the leading term beside 0, where that takes long. DLMF 10.8.1, 10.8.2.
inline void exact_y(mpfr_ptr result, int order, double x, mpfr_srcptr argument) {
  if (x > 1e-15) {
    mpfr_yn(result, order, argument, MPFR_RNDN);
    return;
  }
  accuracy::precision const digits(200);
  accuracy::real const pi = accuracy::circle_ratio(), half = accuracy::real(x) / 2.0;
  accuracy::real value;
  if (order == 0) {
    accuracy::real constant;
    mpfr_const_euler(constant.get(), MPFR_RNDN);
    value = (accuracy::unary<mpfr_log>(half) + constant) * 2.0 / pi;
  } else {
    value = accuracy::real(-1.0) / pi;
    for (int k = 1; k <= order; ++k) value = value / half * (k < order ? double(k) : 1.0);
  }
  mpfr_set(result, value.get(), MPFR_RNDN);
}

template <class T> std::vector<T> arguments(std::size_t count) {
  using limits = std::numeric_limits<T>;
  std::vector<T> x;
  oracle::uniform(x, T(0), T(4), count);
  oracle::uniform(x, T(0), T(50), count);
  oracle::uniform(x, T(20), T(200), count / 2);
  oracle::by_exponent(x, limits::denorm_min(), T(1e9), count / 4, false);
  oracle::by_exponent(x, T(49), T(1e15), count / 8, false);
  for (int k = 4; k <= 64; ++k) oracle::neighbours(x, T(k * 0.7853981633974483), 1);
  oracle::neighbours(x, T(3.9375), 3);
  for (double end : {0.25, 0.375, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0}) oracle::neighbours(x, T(end), 2);
  for (double shift : {0.25, 0.75}) oracle::neighbours(x, T((8.49 + shift) * 3.14159265358979323846), 2);
  oracle::neighbours(x, T(49), 3);
  for (T& v : x) v = std::abs(v);
  return x;
}

template <class T, int Order> void check_y() {
  auto x = arguments<T>(200);
  for (int k = 1; k <= 20; ++k) oracle::neighbours(x, T(zero_of_y<Order>(k)), 2);
  for (int k : {100, 1000, 12345}) oracle::neighbours(x, T(zero_of_y<Order>(k)), 3);
  auto const y = oracle::apply(vector_y<Order>, x);
  oracle::number argument(64), exact(200);
  double most = 0, most_absolute = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    mpfr_set_d(argument, static_cast<double>(x[i]), MPFR_RNDN);
    exact_y(exact, Order, static_cast<double>(x[i]), argument);
    double const ulp = oracle::error(y[i], exact);
    if (x[i] > 49 && !(ulp <= 4)) {
      mpfr_sub_d(exact, exact, static_cast<double>(y[i]), MPFR_RNDN);
      double const absolute = std::abs(mpfr_get_d(exact, MPFR_RNDN));
      most_absolute = std::max(most_absolute, absolute);
      if (absolute <= 0x1p-65) continue;
    }
    most = std::max(most, ulp);
    if (ulp <= 4) continue;
    INFO("bessel_y(" << Order << ", " << x[i] << ") = " << y[i] << " is off by " << ulp << " ulp");
    CHECK(ulp <= 4);
  }
  if (std::getenv("SYMWISE_LONG"))
    std::cout << "bessel_y (" << (sizeof(T) == 4 ? "float" : "double") << "): at most " << most << " ulp for the order "
              << Order << ", or 2^" << std::log2(most_absolute) << std::endl;
  CHECK(oracle::changed_by_neighbours(vector_y<Order>, x) == 0);
}

/// Operations that are not fused round twice.
#if defined(__FMA__) || defined(__AVX512F__)
constexpr double of_recurrence_y = 16;
#else
constexpr double of_recurrence_y = 24;
#endif

/// Errors in ulp, beyond the order of the amplitude.
template <class T, int Order> void check_recurrence_y() {
  auto const x = arguments<T>(80);
  auto const y = oracle::apply(vector_y<Order>, x);
  oracle::number argument(64), exact(200);
  double most = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    if (x[i] == 0) continue;
    mpfr_set_d(argument, static_cast<double>(x[i]), MPFR_RNDN);
    exact_y(exact, Order, static_cast<double>(x[i]), argument);
    double ulp = oracle::error(y[i], exact);
    if (x[i] > Order && ulp > 1) {
      mpfr_sub_d(exact, exact, static_cast<double>(y[i]), MPFR_RNDN);
      double const amplitude = std::sqrt(0.63661977236758134 / x[i]);
      double const unit = std::ldexp(1.0, std::ilogb(amplitude) + 1 - std::numeric_limits<T>::digits);
      ulp = std::min(ulp, std::abs(mpfr_get_d(exact, MPFR_RNDN)) / unit);
    }
    most = std::max(most, ulp);
    if (ulp <= of_recurrence_y) continue;
    INFO("bessel_y(" << Order << ", " << x[i] << ") = " << y[i] << " is off by " << ulp << " ulp");
    CHECK(ulp <= of_recurrence_y);
  }
  if (std::getenv("SYMWISE_LONG"))
    std::cout << "bessel_y (" << (sizeof(T) == 4 ? "float" : "double") << "): at most " << most << " ulp for the order "
              << Order << std::endl;
  CHECK(oracle::changed_by_neighbours(vector_y<Order>, x) == 0);
}

}  // namespace

TEMPLATE_TEST_CASE("bessel_y of the orders 0 and 1 is within 4 ulp or, beyond 49, 2^-65", "[simd]", float, double) {
  check_y<TestType, 0>();
  check_y<TestType, 1>();
}

TEST_CASE("bessel_y of higher literal orders is within 16 ulp of itself or, beyond the order, of the amplitude",
          "[simd]") {
  check_recurrence_y<double, 2>();
  check_recurrence_y<double, 12>();
  check_recurrence_y<float, 3>();
}

TEMPLATE_TEST_CASE("bessel_y of the orders 0 and 1 is the same together", "[simd]", float, double) {
  oracle::check_joint_orders<symwise::bessel_y_, TestType>(vector_y<0>, vector_y<1>);
}

TEMPLATE_TEST_CASE("no number up to 25 is further off than bessel_y of the orders 0 and 1 promises", "[simd]", float,
                   double) {
  auto const up_to_25 = [](auto v) { return std::fmod(std::abs(v), decltype(v)(25)); };
  oracle::check_sweep<oracle::of_order<symwise::bessel_y_, 0>, TestType>("bessel_y", 4, oracle::exactly(mpfr_y0),
                                                                         oracle::of_width(y0l, y0), up_to_25, 5);
  oracle::check_sweep<oracle::of_order<symwise::bessel_y_, 1>, TestType>("bessel_y", 4, oracle::exactly(mpfr_y1),
                                                                         oracle::of_width(y1l, y1), up_to_25, 5);
}

TEMPLATE_TEST_CASE("bessel_y of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  T const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min();
  std::vector<std::pair<T, T>> const of_y{{T(0), -inf}, {-T(0), -inf}, {inf, T(0)}, {-inf, nan},
                                          {-tiny, nan}, {T(-1), nan},  {nan, nan}};
  oracle::check_values<T>("bessel_y of order 0", vector_y<0>, of_y);
  oracle::check_values<T>("bessel_y of order 1", vector_y<1>, of_y);
  oracle::check_values<T>("bessel_y of order 4", vector_y<4>, of_y);
  oracle::check_values<T>("bessel_y of order 5", vector_y<5>, {{tiny, -inf}, {T(limits::min() * 3), -inf}});
}
