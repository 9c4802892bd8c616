#include "polynomial.coefficients.hpp"

#include "../contender.hpp"

namespace bench {
namespace {

bool const by_loop = enter("polynomial", BENCH_LOOP, []<class T>(arguments<T> const& a) {
  for (std::size_t i = 0; i < a.size; ++i) {
    auto const x = a.array[0][i];
    T y = static_cast<T>(polynomial_coefficients[15]);
    for (int k = 14; k >= 0; --k) y = y * x + static_cast<T>(polynomial_coefficients[k]);
    a.output[0][i] = y;
  }
});

}  // namespace
}  // namespace bench
