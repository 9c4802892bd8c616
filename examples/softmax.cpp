/// Softmax: an expression may mix elements with reductions over all of them. It is computed in as many passes over the data as
/// that takes (for the largest element, the sum, the result), without a buffer in between, and no exponential overflows.
#include <symwise/symwise.hpp>

#include <cmath>
#include <cstdio>
#include <vector>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;

constexpr auto softmax = sw::function<exp(x - logsumexp(x))>(x);

int main() {
  std::vector<double> const scores = {1000, 1001, 1002.5, 999, -1000};
  std::vector<double> const shares = softmax(scores);

  double total = 0;
  for (std::size_t k = 0; k < scores.size(); ++k) {
    std::printf("%8.1f  %.6f\n", scores[k], shares[k]);
    total += shares[k];
  }
  std::printf("   total  %.6f, passes over the data: %d\n", total, decltype(softmax)::program<1>::value.passes);

  bool right = std::fabs(total - 1) < 1e-14 && shares[4] == 0;
  for (std::size_t k = 1; k < scores.size(); ++k) {
    double const ratio = shares[k] / shares[0];
    right = right && std::fabs(ratio - std::exp(scores[k] - scores[0])) < 1e-13 * (1 + ratio);
  }
  return right ? 0 : 1;
}
