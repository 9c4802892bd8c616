// The promised errors of orthogonal polynomials.
#include <symwise/symwise.hpp>

#include <boost/hana/for_each.hpp>
#include <boost/hana/tuple.hpp>
#include <boost/hana/type.hpp>
#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <vector>

#include "real.hpp"

namespace {

using accuracy::real;
namespace sw = symwise;

/// A family of polynomials: its recurrence, and where to look.
template <class R>
struct polynomials;
template <>
struct polynomials<sw::legendre_> {
  static real first(real const& x) { return x; }
  static real next(double k, real const& x, real const& p, real const& q) {
    return ((2 * k + 1) * x * p - k * q) / (k + 1);
  }
  static double where(int, double u) { return 2 * u - 1; }
};
template <>
struct polynomials<sw::chebyshev_t_> {
  static real first(real const& x) { return x; }
  static real next(double, real const& x, real const& p, real const& q) { return 2 * x * p - q; }
  static double where(int, double u) { return 2 * u - 1; }
};
template <>
struct polynomials<sw::chebyshev_u_> {
  static real first(real const& x) { return 2 * x; }
  static real next(double, real const& x, real const& p, real const& q) { return 2 * x * p - q; }
  static double where(int, double u) { return 2 * u - 1; }
};
template <>
struct polynomials<sw::hermite_> {
  static real first(real const& x) { return 2 * x; }
  static real next(double k, real const& x, real const& p, real const& q) { return 2 * x * p - 2 * k * q; }
  static double where(int n, double u) { return (2 * u - 1) * std::sqrt(2.0 * n + 2); }
};
template <>
struct polynomials<sw::hermite_he_> {
  static real first(real const& x) { return x; }
  static real next(double k, real const& x, real const& p, real const& q) { return x * p - k * q; }
  static double where(int n, double u) { return (2 * u - 1) * std::sqrt(4.0 * n + 4); }
};
template <>
struct polynomials<sw::laguerre_> {
  static real first(real const& x) { return 1 - x; }
  static real next(double k, real const& x, real const& p, real const& q) {
    return ((2 * k + 1 - x) * p - k * q) / (k + 1);
  }
  static double where(int n, double u) { return u * (4.0 * n + 4); }
};

template <>
struct polynomials<sw::assoc_laguerre_> {
  static constexpr auto of(int n, auto x) { return assoc_laguerre(n, 1.25, x); }
  static real first(real const& x) { return real(2.25) - x; }
  static real next(double k, real const& x, real const& p, real const& q) {
    return ((2 * k + 2.25 - x) * p - (k + 1.25) * q) / (k + 1);
  }
  static double where(int n, double u) { return u * (4.0 * n + 4); }
};
template <>
struct polynomials<sw::gegenbauer_> {
  static constexpr auto of(int n, auto x) { return gegenbauer(n, 0.75, x); }
  static real first(real const& x) { return 1.5 * x; }
  static real next(double k, real const& x, real const& p, real const& q) {
    return ((2 * k + 1.5) * x * p - (k + 0.5) * q) / (k + 1);
  }
  static double where(int, double u) { return 2 * u - 1; }
};
template <>
struct polynomials<sw::jacobi_> {
  static constexpr double a = 0.5, b = -0.25;
  static constexpr auto of(int n, auto x) { return jacobi(n, a, b, x); }
  static real first(real const& x) { return ((a + b + 2) * x + (a - b)) / 2; }
  static real next(double k, real const& x, real const& p, real const& q) {
    double const s = 2 * k + a + b;
    return ((s + 1) * ((s + 2) * s * x + (a * a - b * b)) * p - 2 * (k + a) * (k + b) * (s + 2) * q) /
           (2 * (k + 1) * (k + a + b + 1) * s);
  }
  static double where(int, double u) { return 2 * u - 1; }
};
/// Of the order 2, by the degree above it.
template <>
struct polynomials<sw::assoc_legendre_> {
  static constexpr auto of(int n, auto x) { return assoc_legendre(n + 2, 2, x); }
  static real zeroth(real const& x) { return 3 * (1 - x) * (1 + x); }
  static real first(real const& x) { return 15 * x * (1 - x) * (1 + x); }
  static real next(double k, real const& x, real const& p, real const& q) {
    return ((2 * k + 5) * x * p - (k + 4) * q) / (k + 1);
  }
  static double where(int, double u) { return 2 * u - 1; }
};
template <>
struct polynomials<sw::assoc_legendre_cs_> : polynomials<sw::assoc_legendre_> {
  static constexpr auto of(int n, auto x) { return assoc_legendre_cs(n + 2, 2, x); }
};

constexpr sw::symbol<"x"> argument;

template <class R, int N>
constexpr auto expression() {
  if constexpr (requires { polynomials<R>::of(N, argument); }) {
    return polynomials<R>::of(N, argument);
  } else {
    return sw::make<R>(N, argument);
  }
}

/// The largest error of a kernel of degree N, in units in the last place of the larger of the values of this degree and the one
/// below: near a zero of one the other is none.
template <class R, int N, class T>
double largest_error() {
  constexpr auto f = sw::function<expression<R, N>()>(argument);
  accuracy::precision const digits(400);
  std::vector<T> xs;
  for (int k = 0; k <= 1000; ++k) xs.push_back(static_cast<T>(polynomials<R>::where(N, k / 1000.0)));
  std::vector<T> const computed = f(xs);
  double worst = 0;
  for (std::size_t k = 0; k < xs.size(); ++k) {
    real const x(static_cast<double>(xs[k]));
    real before = 1;
    if constexpr (requires { polynomials<R>::zeroth(x); }) before = polynomials<R>::zeroth(x);
    real p = polynomials<R>::first(x);
    for (int n = 1; n < N; ++n) {
      real const after = polynomials<R>::next(n, x, p, before);
      before = p;
      p = after;
    }
    double const scale = std::max(std::abs(static_cast<double>(p)), std::abs(static_cast<double>(before)));
    if (scale == 0) {
      CHECK(computed[k] == 0);
      continue;
    }
    double const unit = std::ldexp(1.0, std::ilogb(scale) + 1 - std::numeric_limits<T>::digits);
    double const error = std::abs(static_cast<double>(real(static_cast<double>(computed[k])) - p)) / unit;
    worst = std::max(worst, error);
  }
  return worst;
}

template <class R, class T>
void check_degrees() {
  CAPTURE(R::name, sizeof(T));
  double const errors[] = {largest_error<R, 3, T>(), largest_error<R, 8, T>(), largest_error<R, 20, T>()};
  if (std::getenv("SYMWISE_LONG") != nullptr)
    std::cout << R::name << (sizeof(T) == 4 ? " float: " : " double: ") << *std::max_element(errors, errors + 3)
              << std::endl;
  for (double const error : errors) {
    CAPTURE(errors[0], errors[1], errors[2]);
    CHECK(error <= R::max_ulp);
  }
}

}  // namespace

TEST_CASE("orthogonal polynomials are as exact as their records promise") {
  boost::hana::for_each(boost::hana::tuple_t<sw::legendre_, sw::chebyshev_t_, sw::chebyshev_u_, sw::hermite_,
                                             sw::hermite_he_, sw::laguerre_, sw::assoc_laguerre_, sw::gegenbauer_,
                                             sw::jacobi_, sw::assoc_legendre_, sw::assoc_legendre_cs_>,
                        [](auto record) {
                          using type = typename decltype(record)::type;
                          check_degrees<type, double>();
                          check_degrees<type, float>();
                        });
}
