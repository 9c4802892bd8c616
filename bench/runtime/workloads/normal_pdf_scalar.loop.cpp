#include <cmath>
#include <numbers>

#include "../contender.hpp"

namespace bench {
namespace {

template <class T>
[[gnu::noinline]] T density(T x, T mean, T deviation) {
  auto const z = (x - mean) / deviation;
  return std::exp(-z * z / 2) / (std::sqrt(2 * std::numbers::pi_v<T>) * deviation);
}

bool const by_loop = enter("normal_pdf_scalar", BENCH_LOOP, []<class T>(arguments<T> const& a) {
  for (std::size_t i = 0; i < a.size; ++i) a.output[0][i] = density(a.array[0][i], a.scalar[0], a.scalar[1]);
});

}  // namespace
}  // namespace bench
