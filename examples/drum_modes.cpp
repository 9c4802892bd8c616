/// The tones of a circular drum: zeros of Bessel functions by Newton's method with the symbolic derivative, all of an order at once.
#include <symwise/special.hpp>
#include <symwise/symwise.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;

/// x - f(x) / f'(x), for f = J of the order M.
template <int M>
constexpr auto newton = sw::function<x - bessel_j(M, x) / diff(bessel_j(M, x), x)>(x);

/// The first zeros of J of the order M, from McMahon's expansion (DLMF 10.21.19).
template <int M>
std::vector<double> zeros(int count) {
  std::vector<double> z;
  for (int k = 1; k <= count; ++k) {
    double const b = (k + M / 2.0 - 0.25) * M_PI;
    z.push_back(b - (4.0 * M * M - 1) / (8 * b));
  }
  for (int step = 0; step < 6; ++step) newton<M>.into(z, z);
  return z;
}

int main() {
  std::vector<double> const modes[] = {zeros<0>(4), zeros<1>(4), zeros<2>(4)};
  // Abramowitz and Stegun, table 9.5, with the digits of DLMF's references.
  double const known[3][4] = {{2.404825557695773, 5.520078110286311, 8.653727912911013, 11.791534439014281},
                              {3.831705970207512, 7.015586669815619, 10.173468135062722, 13.323691936314223},
                              {5.135622301840683, 8.417244140399864, 11.619841172149059, 14.795951782351260}};
  double worst = 0;
  std::printf("frequencies relative to the lowest, by nodal diameters (rows) and nodal circles\n");
  for (int m = 0; m < 3; ++m) {
    for (std::size_t k = 0; k < 4; ++k) {
      double const zero = modes[m][k];
      worst = std::max(worst, std::fabs(zero - known[m][k]) / zero);
      std::printf("%8.5f", zero / modes[0][0]);
    }
    std::printf("\n");
  }
  std::printf("largest relative difference from the tables: %.1e\n", worst);
  return worst < 4e-16 ? 0 : 1;
}
