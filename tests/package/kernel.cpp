#include <symwise/symwise.hpp>

#include <cmath>
#include <cstdio>
#include <vector>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"a"> a;

int main() {
  constexpr auto damped = exp(-a * x) * sin(x);
  std::vector<double> xs;
  for (int i = 0; i < 101; ++i) xs.push_back(i / 8.0);
  std::vector<double> const ys = sw::function<damped>(x, a)(xs, 0.25);
  if (ys.size() != xs.size()) return 1;
  for (unsigned i = 0; i < xs.size(); ++i) {
    double const expected = std::exp(-0.25 * xs[i]) * std::sin(xs[i]);
    if (!(std::abs(ys[i] - expected) <= 1e-13)) {
      std::printf("at %g: %.17g, expected %.17g\n", xs[i], ys[i], expected);
      return 1;
    }
  }
  return 0;
}
