#include <symwise/symwise.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"mu"> mu;
constexpr sw::symbol<"sigma", sw::positive> sigma;
constexpr auto pdf = exp(-pow(x - mu, 2) / (2 * pow(sigma, 2))) / (sqrt(2 * sw::pi) * sigma);
constexpr auto score = diff(log(pdf), mu);
static_assert(simplify(score) == (x - mu) / pow(sigma, 2));
constexpr auto normal = sw::function<pdf>(x, mu, sigma);
constexpr auto shifted = normal(2 * x + 1, mu, 1);

// Five kernels: the density, its score, a composition, a reduction, and three outputs at once.
double kernels(std::vector<double> const& xs, std::vector<double>& out) {
  std::vector<double> ys = normal(xs, 0.5, 2.0);
  normal.into(out, x = xs, mu = 0.5, sigma = 2.0);
  std::vector<double> scores = sw::function<score>(x, mu, sigma)(xs, 0.5, 2.0);
  std::vector<double> moved = sw::function<shifted>(x, mu)(xs, 0.5);
  double ll = sw::function<sum(log(pdf))>(x, mu, sigma)(xs, 0.5, 2.0);
  auto [v, dmu, ds] = sw::function<pdf, diff(pdf, mu), diff(pdf, sigma)>(x, mu, sigma)(xs, 0.5, 2.0);
  return ll + ys[0] + scores[0] + moved[0] + v[0] + dmu[0] + ds[0];
}
