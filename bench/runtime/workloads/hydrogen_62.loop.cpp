#include <cmath>

#include "../contender.hpp"

namespace bench {
namespace {

bool const by_loop = enter("hydrogen_62", BENCH_LOOP, []<class T>(arguments<T> const& a) {
  T *value = a.output[0], *derivative = a.output[1];
  auto const scale = 4 / (9 * std::sqrt(T(70)));
  for (std::size_t i = 0; i < a.size; ++i) {
    auto const r = a.array[0][i];
    auto const e = scale * std::exp(-r) * r;
    value[i] = r * (42 + r * (-42 + r * (12 - r))) * e;
    derivative[i] = (84 + r * (-168 + r * (90 + r * (-17 + r)))) * e;
  }
});

}  // namespace
}  // namespace bench
