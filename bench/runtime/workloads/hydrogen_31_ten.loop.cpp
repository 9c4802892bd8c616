#include <cmath>

#include "../contender.hpp"

namespace bench {
namespace {

bool const by_loop = enter("hydrogen_31_ten", BENCH_LOOP, []<class T>(arguments<T> const& a) {
  T const* x = a.array[0];
  for (std::size_t i = 0; i < a.size; ++i) {
    T const square = x[i] * (1 - x[i]), slope = T(0.5) - x[i];
    T e = T(32) / 3 * std::exp(-2 * x[i]);
    for (int n = 0; n <= 10; ++n, e *= -2) a.output[n][i] = e * (square - T(n) * slope - T(n * (n - 1)) / 4);
  }
});

}  // namespace
}  // namespace bench
