#pragma once

#include <cstddef>
#include <type_traits>
#include <xsimd/xsimd.hpp>

namespace bench {

/// Calls body(std::type_identity<V>, i) for the indices 0 ... n-1: with batches V as long as they are full, then with
/// V = T for each index of the tail.
template <class T, class Body>
void for_batches(std::size_t n, Body body) {
  using batch = xsimd::batch<T>;
  std::size_t i = 0;
  for (; i + batch::size <= n; i += batch::size) body(std::type_identity<batch>(), i);
  for (; i < n; ++i) body(std::type_identity<T>(), i);
}

/// A batch, or a single value when V is T itself.
template <class V, class T>
V read(T const* p) {
  if constexpr (std::is_same_v<V, T>)
    return *p;
  else
    return V::load_unaligned(p);
}

template <class T>
void write(T* p, T value) {
  *p = value;
}

template <class T, class A>
void write(T* p, xsimd::batch<T, A> const& value) {
  value.store_unaligned(p);
}

}  // namespace bench
