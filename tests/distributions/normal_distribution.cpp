#include <symwise/distributions/normal_distribution.hpp>

#include <symwise/symwise.hpp>

#include <boost/math/distributions/normal.hpp>
#include <catch2/catch.hpp>

#include <cmath>
#include <limits>
#include <vector>

namespace {

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"mu"> mu;
constexpr sw::symbol<"sigma", sw::positive> sigma;

constexpr sw::normal_distribution normal(mu, sigma);
constexpr auto pdf = sw::function<normal.pdf(x)>(x, mu, sigma);
constexpr auto log_pdf = sw::function<normal.log_pdf(x)>(x, mu, sigma);
constexpr auto cdf = sw::function<normal.cdf(x)>(x, mu, sigma);
constexpr auto sf = sw::function<normal.sf(x)>(x, mu, sigma);
constexpr auto log_cdf = sw::function<normal.log_cdf(x)>(x, mu, sigma);
constexpr auto quantile = sw::function<normal.quantile(x)>(x, mu, sigma);

constexpr double inf = std::numeric_limits<double>::infinity();

/// Boost.Math in long double, at exactly the values that the elements and parameters have.
struct oracle {
  boost::math::normal_distribution<long double> distribution;
  template <class T>
  oracle(T mean, T deviation) : distribution(mean, deviation) {}
  template <class T>
  long double pdf(T value) const {
    return boost::math::pdf(distribution, static_cast<long double>(value));
  }
  template <class T>
  long double cdf(T value) const {
    return boost::math::cdf(distribution, static_cast<long double>(value));
  }
  template <class T>
  long double sf(T value) const {
    return boost::math::cdf(boost::math::complement(distribution, static_cast<long double>(value)));
  }
  template <class T>
  long double quantile(T probability) const {
    return boost::math::quantile(distribution, static_cast<long double>(probability));
  }
  /// Boost 1.74 has no logpdf.
  template <class T>
  long double log_pdf(T value) const {
    long double const z = (static_cast<long double>(value) - distribution.mean()) / distribution.standard_deviation();
    return -z * z / 2 - std::log(distribution.standard_deviation()) - std::log(2 * std::acos(-1.0L)) / 2;
  }
};

template <class T>
struct parameters {
  T mean;
  T deviation;
};

/// The relative error of a result in units of epsilon.
template <class T>
double error_in_epsilons(T got, long double expected) {
  return static_cast<double>(std::abs((static_cast<long double>(got) - expected) / expected)) /
         std::numeric_limits<T>::epsilon();
}

/// Elements from `from` to `to` deviations beside the mean.
template <class T>
std::vector<T> around(parameters<T> const& p, double from, double to) {
  std::vector<T> xs;
  for (int k = 0; k <= 1000; ++k) xs.push_back(static_cast<T>(p.mean + p.deviation * (from + (to - from) * k / 1000)));
  return xs;
}

// Rounding of z enters the exponent -z^2 / 2, so an error of a few epsilons grows with z^2.
double allowed(double z) { return 4 + 4 * z * z; }

}  // namespace

TEMPLATE_TEST_CASE("densities and probabilities are those of Boost.Math", "[distributions]", float, double) {
  using T = TestType;
  for (parameters<T> const& p : {parameters<T>{0, 1}, {T(299.8), T(0.079)}, {T(-3), T(250)}, {T(1e-4), T(3e-5)}}) {
    oracle const expected(p.mean, p.deviation);
    auto const xs = around(p, -9, 9);
    auto const densities = pdf(xs, p.mean, p.deviation);
    auto const logarithms = log_pdf(xs, p.mean, p.deviation);
    auto const probabilities = cdf(xs, p.mean, p.deviation);
    auto const beyond = sf(xs, p.mean, p.deviation);
    auto const log_probabilities = log_cdf(xs, p.mean, p.deviation);
    for (std::size_t k = 0; k < xs.size(); ++k) {
      double const z = static_cast<double>((xs[k] - p.mean) / p.deviation);
      CAPTURE(p.mean, p.deviation, xs[k], z);
      CHECK(error_in_epsilons(densities[k], expected.pdf(xs[k])) <= allowed(z));
      CHECK(error_in_epsilons(probabilities[k], expected.cdf(xs[k])) <= allowed(z));
      CHECK(error_in_epsilons(beyond[k], expected.sf(xs[k])) <= allowed(z));
      // log cdf is -sf far right, and grows by z pdf/cdf < z^2 + 2 for an error of 1 in log z far left
      long double const log_probability = z > 0 ? std::log1p(-expected.sf(xs[k])) : std::log(expected.cdf(xs[k]));
      CHECK(error_in_epsilons(log_probabilities[k], log_probability) <= allowed(z));
      // The terms of the logarithm may cancel: it is as accurate as the largest of them.
      double const terms = z * z / 2 + std::abs(std::log(static_cast<double>(p.deviation))) + 1;
      CHECK(std::abs(static_cast<double>(static_cast<long double>(logarithms[k]) - expected.log_pdf(xs[k]))) <=
            4 * terms * std::numeric_limits<T>::epsilon());
    }
  }
}

TEST_CASE("far out the logarithm of the density stays finite and the left tail keeps its digits") {
  oracle const expected(0.0, 1.0);
  std::vector<double> const xs = {-1e150, -1e5, -50, 50, 1e5, 1e150};
  auto const densities = pdf(xs, 0.0, 1.0);
  auto const logarithms = log_pdf(xs, 0.0, 1.0);
  for (std::size_t k = 0; k < xs.size(); ++k) {
    CHECK(densities[k] == 0);
    CHECK(error_in_epsilons(logarithms[k], expected.log_pdf(xs[k])) <= 2);
  }
  for (double z : {-10.0, -20.0, -30.0, -37.0}) {
    CHECK(error_in_epsilons(cdf(z, 0.0, 1.0), expected.cdf(z)) <= allowed(z));
    CHECK(cdf(z, 0.0, 1.0) > 0);
    CHECK(sf(-z, 0.0, 1.0) == cdf(z, 0.0, 1.0));
    CHECK(log_cdf(z, 0.0, 1.0) == Approx(static_cast<double>(std::log(expected.cdf(z)))).epsilon(1e-15));
  }
  CHECK(cdf(-60.0, 0.0, 1.0) == 0);
  CHECK(log_cdf(-1e5, 0.0, 1.0) == Approx(-5000000012.4318640).epsilon(1e-15));
  CHECK(cdf(60.0, 0.0, 1.0) == 1);
}

TEST_CASE("very small and very large deviations, as far as their squares are normal numbers") {
  for (double scale : {1e-150, 1e-100, 1e-20, 1e20, 1e100, 1e150}) {
    for (double z : {-3.0, -0.5, 0.0, 1.0, 2.5}) {
      CAPTURE(scale, z);
      oracle const expected(0.0, 1.0);
      double const value = z * scale;
      CHECK(error_in_epsilons(pdf(value, 0.0, scale) * scale, expected.pdf(z)) <= allowed(z));
      CHECK(error_in_epsilons(cdf(value, 0.0, scale), expected.cdf(z)) <= allowed(z));
      CHECK(log_pdf(value, 0.0, scale) == Approx(static_cast<double>(expected.log_pdf(z)) - std::log(scale)));
    }
  }
}

TEMPLATE_TEST_CASE("quantiles are those of Boost.Math, and the cdf leads back", "[distributions]", float, double) {
  using T = TestType;
  for (parameters<T> const& p : {parameters<T>{0, 1}, {T(299.8), T(0.079)}, {T(-3), T(250)}}) {
    oracle const expected(p.mean, p.deviation);
    std::vector<T> probabilities{T(1e-30), T(1e-10), std::numeric_limits<T>::min()};
    for (int k = 1; k < 200; ++k) probabilities.push_back(static_cast<T>(k) / 200);
    auto const values = quantile(probabilities, p.mean, p.deviation);
    for (std::size_t k = 0; k < values.size(); ++k) {
      CAPTURE(p.mean, p.deviation, probabilities[k]);
      long double const exact = expected.quantile(probabilities[k]);
      // the two terms may cancel
      long double const terms = std::abs(static_cast<long double>(p.mean)) + std::abs(exact - p.mean);
      CHECK(static_cast<double>(std::abs(values[k] - exact)) <=
            static_cast<double>(3 * terms) * std::numeric_limits<T>::epsilon());
    }
  }
  CHECK(quantile(T(0.5), T(7), T(2)) == 7);
  CHECK(quantile(T(0), T(7), T(2)) == -std::numeric_limits<T>::infinity());
  CHECK(quantile(T(1), T(7), T(2)) == std::numeric_limits<T>::infinity());
  CHECK(std::isnan(quantile(T(1.5), T(7), T(2))));
  CHECK(cdf(quantile(T(0.125), T(0), T(1)), T(0), T(1)) ==
        Approx(0.125).epsilon(8 * std::numeric_limits<T>::epsilon()));
}

TEST_CASE("infinite and undefined elements") {
  std::vector<double> const xs = {-inf, inf, std::numeric_limits<double>::quiet_NaN()};
  auto const densities = pdf(xs, 1.0, 2.0);
  auto const logarithms = log_pdf(xs, 1.0, 2.0);
  auto const probabilities = cdf(xs, 1.0, 2.0);
  auto const beyond = sf(xs, 1.0, 2.0);
  auto const log_probabilities = log_cdf(xs, 1.0, 2.0);
  CHECK(beyond[0] == 1);
  CHECK(beyond[1] == 0);
  CHECK(std::isnan(beyond[2]));
  CHECK(log_probabilities[0] == -inf);
  CHECK(log_probabilities[1] == 0);
  CHECK(std::isnan(log_probabilities[2]));
  CHECK(densities[0] == 0);
  CHECK(densities[1] == 0);
  CHECK(std::isnan(densities[2]));
  CHECK(logarithms[0] == -inf);
  CHECK(logarithms[1] == -inf);
  CHECK(std::isnan(logarithms[2]));
  CHECK(probabilities[0] == 0);
  CHECK(probabilities[1] == 1);
  CHECK(std::isnan(probabilities[2]));
}

TEST_CASE("parameters and arguments are symbols, expressions or numbers") {
  static_assert(sw::normal_distribution(0, 1).pdf(x) == exp(-pow(x, 2) / 2) / sqrt(2 * sw::pi));
  static_assert(normal.pdf(2 * x) == substitute(normal.pdf(x), x = 2 * x));
  static_assert(sw::normal_distribution(mu + 1, 2 * sigma).log_pdf(x) ==
                substitute(normal.log_pdf(x), mu = mu + 1, sigma = 2 * sigma));
  double const at_zero = sw::function<normal.pdf(0)>(mu, sigma)(1.5, 2.0);
  CHECK(at_zero == pdf(0.0, 1.5, 2.0));
}

TEST_CASE("derivatives") {
  static_assert(simplify(diff(normal.log_pdf(x), mu)) == (x - mu) / pow(sigma, 2));
  static_assert(simplify(diff(normal.log_pdf(x), mu, 2)) == -1 / pow(sigma, 2));
  // The probability grows by the density, by the same exponential.
  static_assert(diff(normal.cdf(x), x) == norm_pdf((x - mu) / sigma) / sigma);
  static_assert(diff(normal.sf(x), x) == -norm_pdf((x - mu) / sigma) / sigma);
  static_assert(diff(normal.quantile(x), sigma) == norm_quantile(x));
  static_assert(decltype(sw::function<normal.cdf(x), diff(normal.cdf(x), x)>(
                    x, mu, sigma))::template program<1>::value.calls("exp") == 0);
  constexpr auto density = sw::function<diff(normal.cdf(x), x)>(x, mu, sigma);
  for (double value : around(parameters<double>{0.5, 2.0}, -6, 6)) {
    CHECK(density(value, 0.5, 2.0) == Approx(pdf(value, 0.5, 2.0)).epsilon(1e-14));
  }
}

TEST_CASE("the logarithm of the density is a polynomial per element") {
  auto const& program = decltype(log_pdf)::program<1>::value;
  CHECK(program.calls("exp") == 0);
  CHECK(program.calls("log") == 0);
  CHECK(program.operations() <= 3);
}
