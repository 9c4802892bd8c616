/// Fits a normal distribution to Michelson's 100 measurements of the speed of light of 1879, by Newton's method on the exact
/// derivatives of the log-likelihood. Writes a plot: `michelson [file.svg]`.
#include <symwise/symwise.hpp>

#include <boost/math/distributions/normal.hpp>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <limits>
#include <numbers>
#include <string>
#include <vector>

#include "data/michelson_1879.hpp"
#include "plot/figure.hpp"
#include "plot/histogram.hpp"
#include "plot/terminal.hpp"

namespace sw = symwise;

namespace {

// The model. All speeds are in 1000 km/s.
constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"mu"> mu;
constexpr sw::symbol<"sigma", sw::positive> sigma;
constexpr sw::normal_distribution normal(mu, sigma);

// One map-reduce gives the log-likelihood and all its first and second derivatives.
constexpr auto log_likelihood = sum(normal.log_pdf(x));
constexpr auto likelihood =
    sw::function<log_likelihood, gradient(log_likelihood, mu, sigma), hessian(log_likelihood, mu, sigma)>(x, mu, sigma);
static_assert(decltype(likelihood)::program<0b001>::value.operations() == 2);  // a measurement: subtract, square

constexpr auto density = sw::function<normal.pdf(x)>(x, mu, sigma);
constexpr auto logarithm_of_density = sw::function<normal.log_pdf(x)>(x, mu, sigma);
constexpr auto probability = sw::function<normal.cdf(x)>(x, mu, sigma);
constexpr auto moments = sw::function<mean(x), sum(pow(x - mean(x), 2))>(x);

// NIST, Statistical Reference Datasets, "Michelso".
constexpr double certified_mean = 299.852400000000;
constexpr double certified_deviation = 0.0790105478190518;
// On the scale of these measurements the accepted value is 299,734.5 km/s (Stigler 1977).
constexpr double accepted = 299.7345;

int failures = 0;

void expect(bool holds, char const* what) {
  if (holds) return;
  std::printf("FAILED: %s\n", what);
  ++failures;
}
bool near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance * std::abs(b); }

/// What NIST certifies, and how near the data as typed come.
void check_data(std::vector<double> const& speeds) {
  auto const [average, squares] = moments(speeds);
  double const deviation = std::sqrt(squares / static_cast<double>(speeds.size() - 1));
  std::printf("Michelson 1879: %zu measurements of the speed of light, in 1000 km/s\n", speeds.size());
  std::printf("  mean                %.12f     (NIST certifies %.12f)\n", average, certified_mean);
  std::printf("  standard deviation    %.16f   (NIST certifies %.16f)\n\n", deviation, certified_deviation);
  expect(near(average, certified_mean, 1e-12), "the mean of the data is the certified one");
  expect(near(deviation, certified_deviation, 1e-12), "the standard deviation of the data is the certified one");
}

struct estimate {
  double mu;
  double sigma;
};

/// The maximum of the likelihood, from a rough start.
estimate fit(std::vector<double> const& speeds, estimate at) {
  std::printf("Newton's method on the log-likelihood\n");
  std::printf("  step        mu        sigma     log-likelihood   |gradient|\n");
  for (int step = 0; step < 50; ++step) {
    auto const [value, g, h] = likelihood(speeds, at.mu, at.sigma);
    std::printf("  %4d   %11.7f  %10.7f  %15.9f   %9.2e\n", step, at.mu, at.sigma, value, std::hypot(g[0], g[1]));

    double const determinant = h[0][0] * h[1][1] - h[0][1] * h[1][0];
    double up_mu = (h[0][1] * g[1] - h[1][1] * g[0]) / determinant;
    double up_sigma = (h[1][0] * g[0] - h[0][0] * g[1]) / determinant;
    if (h[0][0] >= 0 || determinant <= 0) {
      // Far from the maximum the surface may not be curved like a hill. Then the expected curvature (Fisher's information)
      // takes the place of the actual one.
      double const curvature = static_cast<double>(speeds.size()) / (at.sigma * at.sigma);
      up_mu = g[0] / curvature;
      up_sigma = g[1] / (2 * curvature);
    }
    double const rise = up_mu * g[0] + up_sigma * g[1];
    if (rise < 1e-22) return at;

    // Half the step until it stays in the domain and leads upwards (to rounding).
    double length = 1;
    auto const leads_up = [&](estimate const& to) {
      return to.sigma > 0 && std::get<0>(likelihood(speeds, to.mu, to.sigma)) >= value - 1e-12 * std::abs(value);
    };
    while (length > 1e-9 && !leads_up({at.mu + length * up_mu, at.sigma + length * up_sigma})) length /= 2;
    at = {at.mu + length * up_mu, at.sigma + length * up_sigma};
  }
  expect(false, "Newton's method converges");
  return at;
}

void report_fit(std::vector<double> const& speeds, estimate const& fitted) {
  auto const n = static_cast<double>(speeds.size());
  auto const curvature = std::get<2>(likelihood(speeds, fitted.mu, fitted.sigma));
  double const unbiased = fitted.sigma * std::sqrt(n / (n - 1));
  std::printf("\nThe fit                     symwise              NIST\n");
  std::printf("  mu                      %.12f     %.12f\n", fitted.mu, certified_mean);
  std::printf("  sigma                     %.16f   the maximum of the likelihood divides by n,\n", fitted.sigma);
  std::printf("  sigma sqrt(n / (n - 1))   %.16f   %.16f divides by n - 1\n", unbiased, certified_deviation);
  std::printf("  standard errors           %.4f for mu, %.4f for sigma, from the Hessian\n\n",
              std::sqrt(-1 / curvature[0][0]), std::sqrt(-1 / curvature[1][1]));
  expect(near(fitted.mu, certified_mean, 1e-12), "the fitted mean is the certified one");
  expect(near(unbiased, certified_deviation, 1e-12), "the fitted deviation is the certified one but for n and n - 1");
}

/// The histogram with the fitted density, in the terminal and as an SVG file.
void draw(std::vector<double> const& speeds, estimate const& fitted, std::string const& path) {
  auto const n = static_cast<double>(speeds.size());
  auto const bins = plot::count(speeds, 299.60, 300.10, 10, 0.01);

  std::vector<double> edges;
  for (std::size_t k = 0; k <= bins.counts.size(); ++k) edges.push_back(bins.left(k));
  auto const below = probability(edges, fitted.mu, fitted.sigma);
  std::vector<double> expected;
  for (std::size_t k = 0; k < bins.counts.size(); ++k) expected.push_back(n * (below[k + 1] - below[k]));
  std::printf("Measurements in each bin (#), and what the fit expects there (*)\n");
  plot::print(bins, expected, 2);

  std::vector<double> xs;
  for (int k = 0; k <= 500; ++k) xs.push_back(299.60 + 0.001 * k);
  constexpr sw::symbol<"area"> area;  // of the histogram: turns a density into counts
  auto const curve =
      sw::function<area * normal.pdf(x)>(x, mu, sigma, area)(xs, fitted.mu, fitted.sigma, n * bins.width);
  char words[80];
  plot::figure figure("Michelson's measurements of the speed of light in air, 1879",
                      {299.60, 300.10, 0.05, 2, "speed, 1000 km/s"}, {0, 35, 5, 0, "measurements per 50 km/s"});
  figure.bars(bins, "#9ebcda", "100 measurements");
  std::snprintf(words, sizeof words, "normal fit: μ = %.4f, σ = %.4f", fitted.mu, fitted.sigma);
  figure.curve(xs, curve, "#c2410c", words);
  figure.mark(accepted, "#3f3f46", "accepted value: 299.7345");
  bool const saved = figure.save(path);
  std::printf(saved ? "\nThe plot is in %s\n\n" : "\nThe plot could not be written to %s\n\n", path.c_str());
  expect(saved, "the plot is written");
}

/// The largest errors of the kernels and of Boost.Math in double, in units of epsilon; Boost.Math in long double is the judge.
void check_against_boost(estimate const& fitted) {
  boost::math::normal_distribution<double> const in_double(fitted.mu, fitted.sigma);
  boost::math::normal_distribution<long double> const exact(fitted.mu, fitted.sigma);
  std::vector<double> xs;
  for (int k = -4000; k <= 4000; ++k) xs.push_back(fitted.mu + fitted.sigma * k / 1000);
  auto const densities = density(xs, fitted.mu, fitted.sigma);
  auto const logarithms = logarithm_of_density(xs, fitted.mu, fitted.sigma);
  auto const probabilities = probability(xs, fitted.mu, fitted.sigma);
  auto const error = [](double got, long double right) {
    return static_cast<double>(std::abs((static_cast<long double>(got) - right) / right)) /
           std::numeric_limits<double>::epsilon();
  };
  double ours = 0, ours_cdf = 0, ours_log = 0, boosts = 0, boosts_cdf = 0;
  for (std::size_t k = 0; k < xs.size(); ++k) {
    long double const right = pdf(exact, static_cast<long double>(xs[k]));
    long double const right_cdf = cdf(exact, static_cast<long double>(xs[k]));
    ours = std::fmax(ours, error(densities[k], right));
    boosts = std::fmax(boosts, error(pdf(in_double, xs[k]), right));
    ours_cdf = std::fmax(ours_cdf, error(probabilities[k], right_cdf));
    boosts_cdf = std::fmax(boosts_cdf, error(cdf(in_double, xs[k]), right_cdf));
    ours_log =
        std::fmax(ours_log, static_cast<double>(std::abs(static_cast<long double>(logarithms[k]) - std::log(right))) /
                                std::numeric_limits<double>::epsilon());
  }
  std::printf("Largest errors within 4 deviations, in units of 2^-52, against Boost.Math in long double\n");
  std::printf("  density      %4.1f (relative; Boost.Math in double %.1f)\n", ours, boosts);
  std::printf("  probability  %4.1f (relative; Boost.Math in double %.1f)\n", ours_cdf, boosts_cdf);
  std::printf("  log density  %4.1f (absolute)\n\n", ours_log);
  expect(ours <= 16, "densities are within 16 units of those of Boost.Math");
  expect(ours_cdf <= 32, "probabilities are within 32 units of those of Boost.Math");
  expect(ours_log <= 16, "log densities are within 16 units");
}

/// The shortest of several runs, in nanoseconds an element. (Not inlined, so that nothing is done before the clock is read.)
template <class F>
[[gnu::noinline]] double nanoseconds(std::size_t elements, F const& run) {
  double shortest = std::numeric_limits<double>::infinity();
  for (int k = 0; k < 5; ++k) {
    auto const begin = std::chrono::steady_clock::now();
    run();
    std::chrono::duration<double, std::nano> const taken = std::chrono::steady_clock::now() - begin;
    shortest = std::fmin(shortest, taken.count());
  }
  return shortest / static_cast<double>(elements);
}

/// The kernels beside plain loops that the same compiler made with the same flags.
void measure(estimate const& fitted) {
  constexpr std::size_t n = 10'000'000;
  std::vector<double> xs(n), by_kernel(n), by_loop(n);
  for (std::size_t k = 0; k < n; ++k) xs[k] = fitted.mu + fitted.sigma * (8 * static_cast<double>(k) / n - 4);
  double const m = fitted.mu;
  double const s = fitted.sigma;

  double const kernel = nanoseconds(n, [&] { density.into(by_kernel, xs, m, s); });
  double const loop = nanoseconds(n, [&] {
    for (std::size_t k = 0; k < n; ++k)
      by_loop[k] = std::exp(-(xs[k] - m) * (xs[k] - m) / (2 * s * s)) / (std::sqrt(2 * std::numbers::pi) * s);
  });
  double worst = 0;
  for (std::size_t k = 0; k < n; ++k) worst = std::fmax(worst, std::abs(by_kernel[k] / by_loop[k] - 1));
  expect(worst < 1e-14, "kernel and loop give the same densities");

  estimate sums{};  // of the deviations and of their squares: all that the log-likelihood and its derivatives need
  estimate gradient_by_kernel{};
  double const reduction = nanoseconds(n, [&] {
    auto const g = std::get<1>(likelihood(xs, m, s));
    gradient_by_kernel = {g[0], g[1]};
  });
  double const summing_loop = nanoseconds(n, [&] {
    sums = {};
    for (std::size_t k = 0; k < n; ++k) {
      sums.mu += xs[k] - m;
      sums.sigma += (xs[k] - m) * (xs[k] - m);
    }
  });
  expect(near(gradient_by_kernel.sigma, (sums.sigma / (s * s) - static_cast<double>(n)) / s, 1e-9),
         "kernel and loop give the same gradient");

  std::printf("%zu points, nanoseconds a point        symwise   plain loop   ratio\n", n);
  std::printf("  density                                %7.2f      %7.2f   %5.1f\n", kernel, loop, loop / kernel);
  std::printf("  log-likelihood, gradient and Hessian   %7.2f      %7.2f   %5.1f\n", reduction, summing_loop,
              summing_loop / reduction);
}

}  // namespace

int main(int count, char** arguments) {
  if (count > 2) {
    std::printf("usage: %s [file.svg]\n", arguments[0]);
    return 2;
  }
  std::vector<double> speeds;
  for (int above_299000 : michelson_1879) speeds.push_back(299 + above_299000 / 1000.0);

  check_data(speeds);
  estimate const fitted = fit(speeds, {300, 0.2});
  report_fit(speeds, fitted);
  draw(speeds, fitted, count == 2 ? arguments[1] : "michelson.svg");
  check_against_boost(fitted);
  measure(fitted);
  return failures == 0 ? 0 : 1;
}
