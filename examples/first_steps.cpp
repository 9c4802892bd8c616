/// First steps: the normal density as an expression, an operator made from it, and its exact derivatives.
#include <symwise/symwise.hpp>

#include <cmath>
#include <cstdio>
#include <vector>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"mu"> mu;
constexpr sw::symbol<"sigma", sw::positive> sigma;

// clang-format off: laid out as the README shows it
constexpr auto pdf   = exp(-pow(x - mu, 2) / (2 * pow(sigma, 2))) / (sqrt(2 * sw::pi) * sigma);
constexpr auto score = diff(log(pdf), mu);
static_assert(simplify(score) == (x - mu) / pow(sigma, 2));       // algebra, checked while compiling

constexpr auto normal = sw::function<pdf>(x, mu, sigma);          // an operator made from an expression
// clang-format on

int main() {
  std::vector<double> xs(1003);
  std::vector<double> out(xs.size());
  for (std::size_t i = 0; i < xs.size(); ++i) xs[i] = 0.01 * static_cast<double>(i) - 5;

  // clang-format off
  std::vector<double> ys = normal(xs, 0.5, 2.0);                    // one SIMD loop; scalars are broadcast
  normal.into(out, x = xs, mu = 0.5, sigma = 2.0);                  // by name, into caller's memory
  constexpr auto shifted = normal(2 * x + 1, mu, 1);                // given expressions it is an expression again
  static_assert(shifted == exp(-pow(2 * x + 1 - mu, 2) / 2) / sqrt(2 * sw::pi));
  double ll = sw::function<sum(log(pdf))>(x, mu, sigma)(xs, 0.5, 2.0);   // one fused map-reduce
  auto [v, dmu, ds] = sw::function<pdf, diff(pdf, mu), diff(pdf, sigma)>(x, mu, sigma)(xs, 0.5, 2.0); // shared work is done once
  // clang-format on

  // The same by hand, to see that it is right.
  double worst = 0;
  double by_hand = 0;
  for (std::size_t i = 0; i < xs.size(); ++i) {
    double const z = (xs[i] - 0.5) / 2;
    double const p = std::exp(-z * z / 2) / (std::sqrt(2 * M_PI) * 2);
    by_hand += std::log(p);
    for (double difference : {ys[i] - p, out[i] - p, v[i] - p, dmu[i] - p * z / 2, ds[i] - p * (z * z - 1) / 2}) {
      worst = std::fmax(worst, std::fabs(difference));
    }
  }
  std::printf("normal(0.5) = %.17g\n", normal(0.5, 0.5, 2.0));
  std::printf("log-likelihood %.10f, by hand %.10f\n", ll, by_hand);
  std::printf("largest difference of values and derivatives from a hand-written loop: %.1e\n", worst);
  return worst < 1e-15 && std::fabs(ll - by_hand) < 1e-9 ? 0 : 1;
}
