#pragma once
#include "../runtime/contender.hpp"

#define BENCH_SLEEF(name, bound) 0
#define BENCH_EXACT_SLEEF(name) 0

namespace bench {
namespace {

/// Enters a loop over the elements.
template <class F>
bool compare() {
  return enter(F::name, BENCH_LOOP, []<class T>(arguments<T> const& a) {
    T const *x = a.array[0], *y = a.array[1], *z = a.array[2];
    T* r = a.output[0];
    if constexpr (sizeof(F::arguments) == sizeof(range)) {
      for (std::size_t i = 0; i < a.size; ++i) r[i] = as_peers_have_it<F>(x[i]);
    } else if constexpr (sizeof(F::arguments) == 2 * sizeof(range)) {
      for (std::size_t i = 0; i < a.size; ++i) r[i] = as_peers_have_it<F>(x[i], y[i]);
    } else {
      for (std::size_t i = 0; i < a.size; ++i) r[i] = as_peers_have_it<F>(x[i], y[i], z[i]);
    }
  });
}

}  // namespace
}  // namespace bench
