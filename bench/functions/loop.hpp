#pragma once
#include "../runtime/contender.hpp"

#define BENCH_SLEEF(name, bound) 0

namespace bench {
namespace {

/// Enters a loop over the elements.
template <class F>
bool compare() {
  return enter(F::name, BENCH_LOOP, []<class T>(arguments<T> const& a) {
    T const *x = a.array[0], *y = a.array[1];
    T* r = a.output[0];
    if constexpr (sizeof(F::arguments) == sizeof(range)) {
      for (std::size_t i = 0; i < a.size; ++i) r[i] = F::value(x[i]);
    } else {
      for (std::size_t i = 0; i < a.size; ++i) r[i] = F::value(x[i], y[i]);
    }
  });
}

}  // namespace
}  // namespace bench
