/// The gamma distribution and Maxwell's distribution of speeds fitted by maximum likelihood: scores and information by symbolic
/// differentiation, digamma and trigamma among them.
#include <symwise/special.hpp>
#include <symwise/symwise.hpp>

#include <cmath>
#include <cstdio>
#include <random>
#include <vector>

namespace sw = symwise;

constexpr sw::symbol<"x", sw::positive> x;
constexpr sw::symbol<"a", sw::positive> a;          // the shape
constexpr sw::symbol<"theta", sw::positive> theta;  // the scale

constexpr auto log_gamma_pdf = (a - 1) * log(x) - x / theta - lgamma(a) - a * log(theta);
constexpr auto log_maxwell_pdf = log(sqrt(2 / sw::pi) * pow(x, 2) / pow(theta, 3)) - pow(x, 2) / (2 * pow(theta, 2));

int main() {
  std::mt19937_64 engine(7);
  std::gamma_distribution<double> draw(2.5, 1.75);
  std::vector<double> data(20000);
  for (double& each : data) each = draw(engine);

  // Newton's method on the mean log-likelihood: two derivatives and three second ones, in one pass over the data.
  constexpr auto derivatives =
      sw::function<sum(diff(log_gamma_pdf, a)), sum(diff(log_gamma_pdf, theta)), sum(diff(log_gamma_pdf, a, 2)),
                   sum(diff(diff(log_gamma_pdf, a), theta)), sum(diff(log_gamma_pdf, theta, 2))>(x, a, theta);
  static_assert(diff(log_gamma_pdf, a, 2) == -trigamma(a));
  double mean = 0;
  double square = 0;
  for (double const each : data) {
    mean += each / static_cast<double>(data.size());
    square += each * each / static_cast<double>(data.size());
  }
  double shape = mean * mean / (square - mean * mean);  // by moments
  double scale = mean / shape;
  double score = 0;
  for (int k = 0; k < 8; ++k) {
    auto const [da, dt, daa, dat, dtt] = derivatives(data, shape, scale);
    double const determinant = daa * dtt - dat * dat;
    shape -= (dtt * da - dat * dt) / determinant;
    scale -= (daa * dt - dat * da) / determinant;
    score = std::abs(da) + std::abs(dt);
  }
  std::printf("gamma: shape %.6f, scale %.6f (drawn of 2.5, 1.75), score %.1e\n", shape, scale, score);

  // Speeds of a gas: their squares over 2 theta^2 are of the gamma distribution of shape 3/2.
  std::normal_distribution<double> component(0, 300);
  std::vector<double> speeds(20000);
  double squares = 0;
  for (double& v : speeds) {
    v = std::hypot(component(engine), component(engine), component(engine));
    squares += v * v;
  }
  constexpr auto step =
      sw::function<theta - sum(diff(log_maxwell_pdf, theta)) / sum(diff(log_maxwell_pdf, theta, 2))>(x, theta);
  double width = 250;
  for (int k = 0; k < 12; ++k) width = step(speeds, width);
  double const closed = std::sqrt(squares / (3 * static_cast<double>(speeds.size())));
  std::printf("Maxwell: width %.6f (drawn of 300), in closed form %.6f\n", width, closed);

  bool const right = std::abs(shape - 2.5) < 0.1 && std::abs(scale - 1.75) < 0.1 && score < 1e-6 * 20000 &&
                     std::abs(width / closed - 1) < 1e-12;
  return right ? 0 : 1;
}
