#pragma once
#include <sys/mman.h>
#include <unistd.h>

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <type_traits>
#include <vector>

/// \file
/// What tests of evaluation compare values with and keep them in.

/// The same value to the last bit, the sign of zero included; one NaN is as good as another.
template <class T>
bool same(T a, T b) {
  using bits = std::conditional_t<sizeof(T) == 8, std::uint64_t, std::uint32_t>;
  return (std::isnan(a) && std::isnan(b)) || std::bit_cast<bits>(a) == std::bit_cast<bits>(b);
}

/// The index of the first element in which two ranges differ, or -1.
template <class T>
std::ptrdiff_t first_difference(std::span<T const> a, std::span<T const> b) {
  if (a.size() != b.size()) return 0;
  for (std::size_t k = 0; k < a.size(); ++k) {
    if (!same(a[k], b[k])) return static_cast<std::ptrdiff_t>(k);
  }
  return -1;
}
template <class T>
std::ptrdiff_t first_difference(std::vector<T> const& a, std::vector<T> const& b) {
  return first_difference(std::span<T const>(a), std::span<T const>(b));
}

/// Memory for some elements between two pages that can be neither read nor written: at the end of the room between them, or
/// at its beginning.
template <class T>
class guarded {
 public:
  guarded(std::size_t count, bool at_end) : page_(static_cast<std::size_t>(sysconf(_SC_PAGESIZE))) {
    std::size_t const room = (count * sizeof(T) + page_ - 1) / page_ * page_;
    size_ = room + 2 * page_;
    memory_ = static_cast<char*>(mmap(nullptr, size_, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    if (memory_ == MAP_FAILED) std::abort();
    if (room > 0 && mprotect(memory_ + page_, room, PROT_READ | PROT_WRITE) != 0) std::abort();
    char* const first = memory_ + page_ + (at_end ? room - count * sizeof(T) : 0);
    values_ = {reinterpret_cast<T*>(first), count};
  }
  guarded(guarded const&) = delete;
  guarded& operator=(guarded const&) = delete;
  ~guarded() { munmap(memory_, size_); }

  [[nodiscard]] std::span<T> values() const { return values_; }

 private:
  std::size_t page_;
  std::size_t size_ = 0;
  char* memory_ = nullptr;
  std::span<T> values_;
};
