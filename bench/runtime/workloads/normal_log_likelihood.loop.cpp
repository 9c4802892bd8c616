#include <cmath>
#include <numbers>

#include "../contender.hpp"

namespace bench {
namespace {

bool const by_loop = enter("normal_log_likelihood", BENCH_LOOP, []<class T>(arguments<T> const& a) {
  T const* x = a.array[0];
  auto const mu = a.scalar[0], sigma = a.scalar[1];
  T s1 = 0, s2 = 0;
  for (std::size_t i = 0; i < a.size; ++i) {
    auto const d = x[i] - mu;
    s1 += d;
    s2 += d * d;
  }
  auto const n = static_cast<T>(a.size), z2 = s2 / (sigma * sigma);
  *a.output[0] = -z2 / 2 - n * std::log(std::sqrt(2 * std::numbers::pi_v<T>) * sigma);
  *a.output[1] = s1 / (sigma * sigma);
  *a.output[2] = (z2 - n) / sigma;
});

}  // namespace
}  // namespace bench
