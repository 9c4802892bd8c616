/// Planck's law of black-body radiation: the law of Stefan and Boltzmann as its integral, which zeta and gamma give in closed form, and
/// Wien's displacement law as its maximum, by Newton's method with symbolic derivatives.
#include <symwise/special.hpp>
#include <symwise/symwise.hpp>

#include <cmath>
#include <cstdio>
#include <vector>

namespace sw = symwise;

constexpr sw::symbol<"x", sw::positive> x;

/// Planck's spectrum in the frequency x = h nu / (k T), and in the wavelength, of which x is the reciprocal, without their constants.
constexpr auto by_frequency = pow(x, 3) / expm1(x);
constexpr auto by_wavelength = 5 * log(x) - log(expm1(x));

int main() {
  // The integral of x^3 / (exp(x) - 1) from 0 to infinity is Gamma(4) zeta(4), which is pi^4 / 15.
  static_assert(tgamma(sw::rational(4)) * zeta(sw::rational(4)) == pow(sw::pi, 4) / 15);
  constexpr double exact = sw::pi_::value * sw::pi_::value * sw::pi_::value * sw::pi_::value / 15;
  // by the trapezoidal rule, with x = exp(t): beyond the ends nothing counts
  std::vector<double> points;
  for (double t = -14; t <= 6.5; t += 1.0 / 32) points.push_back(std::exp(t));
  double const integral = sw::function<sum(x * by_frequency)>(x)(points) / 32;
  std::printf("integral of Planck's law  %.15f\nGamma(4) zeta(4)          %.15f\n", integral, exact);

  // sigma = 2 pi k^4 / (h^3 c^2) Gamma(4) zeta(4), of the exact constants of the SI
  double const k = 1.380649e-23, h = 6.62607015e-34, c = 299792458;
  double const sigma = 2 * sw::pi_::value * std::pow(k, 4) / (std::pow(h, 3) * c * c) * exact;
  std::printf("Stefan and Boltzmann      %.9e W m^-2 K^-4\n", sigma);

  // The largest spectral density by wavelength: Newton's method on the derivative of its logarithm.
  constexpr auto step = sw::function<x - diff(by_wavelength, x) / diff(by_wavelength, x, 2)>(x);
  double at = 5;
  for (int n = 0; n < 8; ++n) at = step(at);
  std::printf("Wien: h c / (lambda k T)  %.15f, lambda T = %.9e m K\n", at, h * c / (k * at));

  bool const right = std::abs(integral / exact - 1) < 1e-13 && std::abs(sigma / 5.670374419e-8 - 1) < 1e-9 &&
                     std::abs(at - 4.965114231744276) < 1e-13;
  return right ? 0 : 1;
}
