// Runs the kernels of both objects and compares them with each other and with the C library. This file itself is built
// without symwise and for the plain processor.
#include <cmath>
#include <cstdio>
#include <vector>

#include "results.hpp"

namespace {

int failures = 0;

void expect_near(char const* what, double got, double expected, double tolerance) {
  if (std::abs(got - expected) <= tolerance * std::abs(expected)) return;  // NaN fails
  std::printf("%s: %.17g, expected %.17g\n", what, got, expected);
  ++failures;
}

double density(double x) { return std::exp(-(x - 0.5) * (x - 0.5) / 8) / (std::sqrt(2 * std::acos(-1.0)) * 2); }

void check(char const* object, results const& r) {
  std::printf("%s\n", object);
  if (r.density.size() != points || r.density_float.size() != points || r.wave.size() != points) {
    std::printf("wrong lengths\n");
    ++failures;
    return;
  }
  double log_likelihood = 0;
  for (unsigned i = 0; i < points; ++i) {
    double const x = i * 0.1;
    expect_near("density", r.density[i], density(x), 1e-14);
    expect_near("density in float", static_cast<double>(r.density_float[i]), density(x), 1e-6);
    expect_near("wave", r.wave[i], std::erf(x) * std::sin(x) * std::cos(x), 1e-13);
    log_likelihood += std::log(density(x));
  }
  expect_near("log-likelihood", r.log_likelihood, log_likelihood, 1e-13);
}

}  // namespace

int main() {
  check("first object", first_object());
  check("second object", second_object());
  return failures == 0 ? 0 : 1;
}
