#include <symwise/simd/bessel_j.hpp>

#include "joint_orders.hpp"
#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

template <int Order> auto const vector_j = [](auto const& x) {
  return symwise::simd::implementation<symwise::bessel_j_>::call(std::integral_constant<int, Order>{}, x);
};

/// The doubles about the k-th positive zero of the order, by its asymptotic expansion and Newton's method. DLMF 10.21.19.
template <int Order> double zero(int k) {
  double const b = (k + 0.5 * Order - 0.25) * 3.14159265358979323846, mu = 4.0 * Order;
  double x = b - (mu - 1) / (8 * b);
  oracle::number argument(64), value, slope;
  for (int i = 0; i < 4; ++i) {
    mpfr_set_d(argument, x, MPFR_RNDN);
    mpfr_jn(value, Order, argument, MPFR_RNDN);
    mpfr_jn(slope, 1 - Order, argument, MPFR_RNDN);  // J0' = -J1; at a zero J1' = J0
    mpfr_div(value, value, slope, MPFR_RNDN);
    x += (Order == 0 ? 1 : -1) * mpfr_get_d(value, MPFR_RNDN);
  }
  return x;
}

template <class T, int Order> void check_j() {
  using limits = std::numeric_limits<T>;
  std::vector<T> x;
  oracle::uniform(x, T(0), T(50), 1500);
  oracle::uniform(x, T(20), T(200), 600);
  oracle::by_exponent(x, limits::denorm_min(), T(1e9), 600);
  oracle::by_exponent(x, T(49), T(1e15), 200);
  for (int k = 0; k <= 64; ++k) oracle::neighbours(x, T(k * 0.7853981633974483), 4);
  oracle::neighbours(x, T(49), 20);
  oracle::neighbours(x, T(0x1p-27), 10);
  for (int k = 1; k <= 40; ++k) oracle::neighbours(x, T(zero<Order>(k)), 6);
  for (int k : {100, 1000, 12345, 400000}) oracle::neighbours(x, T(zero<Order>(k)), 10);
  for (std::size_t i = 0; i < x.size(); i += 3) x[i] = -x[i];
  auto const y = oracle::apply(vector_j<Order>, x);
  oracle::number argument(64), exact(200);
  double most = 0, most_absolute = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    mpfr_set_d(argument, static_cast<double>(x[i]), MPFR_RNDN);
    mpfr_jn(exact, Order, argument, MPFR_RNDN);
    double const ulp = oracle::error(y[i], exact);
    if (std::abs(x[i]) > 49 && !(ulp <= 4)) {
      mpfr_sub_d(exact, exact, static_cast<double>(y[i]), MPFR_RNDN);
      double const absolute = std::abs(mpfr_get_d(exact, MPFR_RNDN));
      most_absolute = std::max(most_absolute, absolute);
      if (absolute <= 0x1p-65) continue;
    }
    most = std::max(most, ulp);
    if (ulp <= 4) continue;
    INFO("bessel_j(" << Order << ", " << x[i] << ") = " << y[i] << " is off by " << ulp << " ulp");
    CHECK(ulp <= 4);
  }
  if (std::getenv("SYMWISE_LONG"))
    std::cout << "bessel_j (" << (sizeof(T) == 4 ? "float" : "double") << "): at most " << most << " ulp for the order "
              << Order << ", or 2^" << std::log2(most_absolute) << std::endl;
  CHECK(oracle::changed_by_neighbours(vector_j<Order>, x) == 0);
}

/// Operations that are not fused round twice.
#if defined(__FMA__) || defined(__AVX512F__)
constexpr double of_recurrence = 16;
#else
constexpr double of_recurrence = 24;
#endif

/// Errors in ulp, beyond the order of the amplitude.
template <class T, int Order> void check_recurrence() {
  using limits = std::numeric_limits<T>;
  std::vector<T> x;
  oracle::uniform(x, T(0), T(2 * Order + 2), 150);
  oracle::uniform(x, T(0), T(60), 40);
  oracle::by_exponent(x, T(1e-4), T(1e9), 30);
  oracle::neighbours(x, T(Order), 5);
  oracle::neighbours(x, T(49), 2);
  for (std::size_t i = 0; i < x.size(); i += 3) x[i] = -x[i];
  auto const y = oracle::apply(vector_j<Order>, x);
  oracle::number argument(64), exact(200);
  double most = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    mpfr_set_d(argument, static_cast<double>(x[i]), MPFR_RNDN);
    mpfr_jn(exact, Order, argument, MPFR_RNDN);
    double ulp = oracle::error(y[i], exact);
    if (std::abs(x[i]) > Order && ulp > 1) {
      mpfr_sub_d(exact, exact, static_cast<double>(y[i]), MPFR_RNDN);
      double const amplitude = std::sqrt(0.63661977236758134 / std::abs(x[i]));
      double const unit = std::ldexp(1.0, std::ilogb(amplitude) + 1 - limits::digits);
      ulp = std::min(ulp, std::abs(mpfr_get_d(exact, MPFR_RNDN)) / unit);
    }
    most = std::max(most, ulp);
    if (ulp <= of_recurrence) continue;
    INFO("bessel_j(" << Order << ", " << x[i] << ") = " << y[i] << " is off by " << ulp << " ulp");
    CHECK(ulp <= of_recurrence);
  }
  if (std::getenv("SYMWISE_LONG"))
    std::cout << "bessel_j (" << (sizeof(T) == 4 ? "float" : "double") << "): at most " << most << " ulp for the order "
              << Order << std::endl;
  CHECK(oracle::changed_by_neighbours(vector_j<Order>, x) == 0);
}

}  // namespace

TEST_CASE("bessel_j of higher literal orders is within 16 ulp of itself or, beyond the order, of the amplitude",
          "[simd]") {
  check_recurrence<double, 2>();
  check_recurrence<double, 12>();
  check_recurrence<float, 3>();
}

TEMPLATE_TEST_CASE("bessel_j of the orders 0 and 1 is within 4 ulp or, beyond 49, 2^-65", "[simd]", float, double) {
  check_j<TestType, 0>();
  check_j<TestType, 1>();
}

TEMPLATE_TEST_CASE("bessel_j of the orders 0 and 1 is the same together", "[simd]", float, double) {
  oracle::check_joint_orders<symwise::bessel_j_, TestType>(vector_j<0>, vector_j<1>);
}

TEMPLATE_TEST_CASE("no number up to 25 is further off than bessel_j of the orders 0 and 1 promises", "[simd]", float,
                   double) {
  auto const up_to_25 = [](auto v) { return std::fmod(v, decltype(v)(25)); };
  oracle::check_sweep<oracle::of_order<symwise::bessel_j_, 0>, TestType>("bessel_j", 4, oracle::exactly(mpfr_j0),
                                                                         oracle::of_width(j0l, j0), up_to_25);
  oracle::check_sweep<oracle::of_order<symwise::bessel_j_, 1>, TestType>("bessel_j", 4, oracle::exactly(mpfr_j1),
                                                                         oracle::of_width(j1l, j1), up_to_25);
}

TEMPLATE_TEST_CASE("bessel_j of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  T const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min();
  oracle::check_values<T>("bessel_j of order 0", vector_j<0>,
                          {{T(0), T(1)}, {-T(0), T(1)}, {tiny, T(1)}, {inf, T(0)}, {-inf, T(0)}, {nan, nan}});
  oracle::check_values<T>("bessel_j of order 1", vector_j<1>, {{T(0), T(0)}, {-T(0), -T(0)}, {inf, T(0)}, {nan, nan}});
  oracle::check_values<T>("bessel_j of order 2", vector_j<2>, {{T(0), T(0)}, {-T(0), T(0)}, {-inf, T(0)}, {nan, nan}});
  oracle::check_values<T>("bessel_j of order 5", vector_j<5>,
                          {{T(0), T(0)}, {-T(0), -T(0)}, {tiny, T(0)}, {inf, T(0)}, {nan, nan}});
}
