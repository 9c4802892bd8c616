/// The 3p electron of the hydrogen atom: where it is found most often, and how far from the nucleus it is on average. That the
/// wave function solves Schroedinger's equation is seen from its exact derivatives.
#include <symwise/symwise.hpp>

#include <cmath>
#include <cstdio>
#include <vector>

namespace sw = symwise;

// Atomic units: distances in Bohr radii, energies in Hartree.
constexpr sw::symbol<"radius", sw::positive> radius;

// The radial wave function times the radius, but for a constant factor; and the probability of a distance, normalised.
constexpr auto wave = pow(radius, 2) * (1 - radius / 6) * exp(-radius / 3);
constexpr auto probability = sw::rational(32, 2187) * pow(wave, 2);

// Schroedinger's equation for angular momentum 1 and the energy -1/18: zero where it holds.
constexpr auto equation = -diff(wave, radius, 2) / 2 + (1 / pow(radius, 2) - 1 / radius + sw::rational(1, 18)) * wave;

// What Rocklin compared computer algebra systems by: the operations of R_62 for Z = 6 together with its derivative. SymPy found 27,
// Theano 24, one after the other 17.
constexpr sw::symbol<"r", sw::nonnegative> r;
constexpr auto radial = 4 * pow(r, 2) * (42 - 42 * r + 12 * pow(r, 2) - pow(r, 3)) * exp(-r) / (9 * 8.366600265340756);
constexpr auto slope_of_radial = simplify(diff(radial, r));
constexpr int operations = sw::count(simplify(radial), slope_of_radial);  // a multiplication with an addition as one
constexpr int written_operations = sw::count_written(simplify(radial), slope_of_radial);  // as SymPy counts
static_assert(operations <= 14 && written_operations <= 20);

int main() {
  // Beyond 60 Bohr radii the wave has died away.
  constexpr double step = 1.0 / 256;
  std::vector<double> radii;
  for (int k = 1; k <= 60 * 256; ++k) radii.push_back(step * k);
  auto const [total, distance, error] =
      sw::function<sum(probability), sum(radius * probability), max(abs(equation))>(radius)(radii);

  // The place of the largest probability, by Newton's method.
  constexpr auto slopes = sw::function<diff(probability, radius), diff(probability, radius, 2)>(radius);
  double most_likely = 11;
  for (int k = 0; k < 8; ++k) {
    auto const [slope, curvature] = slopes(most_likely);
    most_likely -= slope / curvature;
  }

  std::printf("hydrogen, 3p, distances in Bohr radii\n");
  std::printf("  probability of all distances  %.9f (1)\n", total * step);
  std::printf("  mean distance                %.9f (25/2)\n", distance * step);
  std::printf("  most likely distance         %.9f (12)\n", most_likely);
  std::printf("  largest error in Schroedinger's equation %.1e\n", error);
  std::printf("R_62 with its derivative: %d operations, %d as SymPy counts\n", operations, written_operations);
  bool const right = std::fabs(total * step - 1) < 1e-9 && std::fabs(distance * step - 12.5) < 1e-7 &&
                     std::fabs(most_likely - 12) < 1e-12 && error < 1e-14;
  return right ? 0 : 1;
}
