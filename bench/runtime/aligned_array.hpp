#pragma once

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <new>

namespace bench {

/// Memory aligned to a cache line, so that no contender is favoured by where an array happens to begin.
template <class T>
struct aligned_array {
  struct release {
    void operator()(T* p) const { std::free(p); }
  };

  explicit aligned_array(std::size_t n)
      : size(n), data(static_cast<T*>(std::aligned_alloc(64, (n * sizeof(T) + 63) / 64 * 64))) {
    if (!data) throw std::bad_alloc();
  }

  T* begin() const { return data.get(); }
  T* end() const { return data.get() + size; }

  std::size_t size;
  std::unique_ptr<T, release> data;
};

}  // namespace bench
