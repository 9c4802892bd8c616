/// The period of a pendulum that swings far: an elliptic integral, beside its definition, the mean of Gauss and the series for small angles.
#include <symwise/symwise.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numbers>
#include <vector>

namespace sw = symwise;

constexpr sw::symbol<"amplitude"> amplitude;  // radians
constexpr sw::symbol<"length", sw::positive> length;
constexpr sw::symbol<"g", sw::positive> g;
constexpr sw::symbol<"phi"> phi;
constexpr sw::symbol<"m"> m;

// DLMF 22.19(i). The amplitude's half angle is the modulus' angle.
constexpr auto small = 2 * sw::pi * sqrt(length / g);
constexpr auto period = 4 * sqrt(length / g) * ellint_k(pow(sin(amplitude / 2), 2));
constexpr auto by_mean = small / agm(1, cos(amplitude / 2));
constexpr auto by_series = small * (1 + pow(amplitude, 2) / 16 + 11 * pow(amplitude, 4) / 3072);

constexpr auto periods = sw::function<period, diff(period, amplitude), by_mean, by_series>(amplitude, length, g);

/// What K is the integral of; over a period of it the trapezoidal rule converges geometrically.
constexpr auto mean_of_integrand = sw::function<mean(1 / sqrt(1 - m * pow(sin(phi), 2)))>(phi, m);

int main() {
  std::vector<double> angles, nodes;
  for (int degrees = 10; degrees <= 170; degrees += 20) angles.push_back(degrees * std::numbers::pi / 180);
  constexpr int count = 256;
  for (int k = 0; k < count; ++k) nodes.push_back(k * std::numbers::pi / count);
  double const l = 1, gravity = 9.80665;

  auto const [exact, slope, mean, series] = periods(angles, l, gravity);
  double worst = 0, worst_series = 0;
  std::printf("amplitude   period (s)   change per degree   series for small angles\n");
  for (std::size_t k = 0; k < angles.size(); ++k) {
    double const sine = std::sin(angles[k] / 2);
    double const integral = 2 * std::numbers::pi * std::sqrt(l / gravity) * mean_of_integrand(nodes, sine * sine);
    worst = std::max({worst, std::fabs(exact[k] / integral - 1), std::fabs(exact[k] / mean[k] - 1)});
    double const angle = angles[k];
    if (angle < 0.2) worst_series = std::max(worst_series, std::fabs(series[k] / exact[k] - 1));
    std::printf("%8.0f %12.6f %16.2e %21.6f\n", angle * 180 / std::numbers::pi, exact[k],
                slope[k] * std::numbers::pi / 180, series[k]);
  }
  std::printf("largest relative difference from the integral and the mean of Gauss: %.1e\n", worst);
  // the next term of the series is 173/737280 of the sixth power
  return worst < 2e-15 && worst_series < 1e-8 ? 0 : 1;
}
