/// Propagation of uncertainty: g from the period and the length of a pendulum swinging through a finite angle. The partial
/// derivatives come from the formula itself; many experiments are evaluated at once.
#include <symwise/symwise.hpp>

#include <cmath>
#include <cstdio>
#include <vector>

namespace sw = symwise;

constexpr sw::symbol<"length", sw::positive> length;  // m
constexpr sw::symbol<"period", sw::positive> period;  // s
constexpr sw::symbol<"angle"> angle;                  // amplitude, rad

// T = 2 pi sqrt(l / g) (1 + a^2/16 + 11 a^4/3072 + ...), solved for g.
constexpr auto stretch = 1 + pow(angle, 2) / 16 + 11 * pow(angle, 4) / 3072;
constexpr auto gravity = 4 * pow(sw::pi, 2) * length * pow(stretch / period, 2);

/// The standard uncertainty of a result whose arguments have independent uncertainties:
/// sqrt(sum over arguments of (derivative times uncertainty)^2).
template <sw::expression E, class... Argument, class... Uncertainty>
constexpr auto uncertainty(E result, sw::binding<Argument, Uncertainty>... argument) {
  return sqrt((pow(diff(result, Argument{}) * argument.value, 2) + ...));
}

constexpr sw::symbol<"length_error", sw::positive> length_error;
constexpr sw::symbol<"period_error", sw::positive> period_error;
constexpr auto gravity_error =
    uncertainty(gravity, length = length_error, period = period_error, angle = sw::rational(1, 100));

int main() {
  // Five experiments, each with an error of its own.
  std::vector<double> const lengths = {0.500, 0.750, 1.000, 1.250, 1.500};
  std::vector<double> const length_errors = {0.001, 0.001, 0.001, 0.002, 0.002};
  std::vector<double> const periods = {1.4190, 1.7390, 2.0070, 2.2445, 2.4583};

  constexpr auto both = sw::function<gravity, gravity_error>(length, period, angle, length_error, period_error);
  auto const [g, error] =
      both(length = lengths, period = periods, angle = 0.10, length_error = length_errors, period_error = 0.0005);

  double worst = 0;
  for (std::size_t k = 0; k < g.size(); ++k) {
    std::printf("l = %.3f m, T = %.4f s:  g = %.4f +- %.4f m/s^2\n", lengths[k], periods[k], g[k], error[k]);

    // By finite differences, to see that it is right.
    constexpr auto value = sw::function<gravity>(length, period, angle);
    auto const half = [](double above, double below) { return (above - below) / 2; };
    double const l = lengths[k], t = periods[k], dl = length_errors[k], dt = 0.0005;
    double const by_length = half(value(l + dl, t, 0.1), value(l - dl, t, 0.1));
    double const by_period = half(value(l, t + dt, 0.1), value(l, t - dt, 0.1));
    double const by_angle = half(value(l, t, 0.11), value(l, t, 0.09));
    worst = std::fmax(worst, std::fabs(error[k] / std::hypot(by_length, by_period, by_angle) - 1));
  }
  std::printf("largest relative difference from finite differences: %.1e\n", worst);
  return worst < 1e-4 ? 0 : 1;
}
