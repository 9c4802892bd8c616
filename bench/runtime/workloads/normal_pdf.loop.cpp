#include <cmath>
#include <numbers>

#include "../contender.hpp"

namespace bench {
namespace {

bool const by_loop = enter("normal_pdf", BENCH_LOOP, []<class T>(arguments<T> const& a) {
  T const* x = a.array[0];
  T* y = a.output[0];
  auto const mean = a.scalar[0];
  auto const scale = 1 / (std::sqrt(2 * std::numbers::pi_v<T>) * a.scalar[1]);
  auto const rate = -1 / (2 * a.scalar[1] * a.scalar[1]);
  for (std::size_t i = 0; i < a.size; ++i) {
    auto const d = x[i] - mean;
    y[i] = scale * std::exp(rate * d * d);
  }
});

}  // namespace
}  // namespace bench
