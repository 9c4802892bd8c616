#pragma once
#include <sys/mman.h>
#include <unistd.h>
#include <catch2/catch.hpp>

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <random>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
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

/// Some values between -4 and 4.
template <class T>
std::vector<T> random_values(std::size_t n, unsigned seed) {
  std::mt19937 engine(seed);
  std::uniform_real_distribution<T> in(-4, 4);
  std::vector<T> values(n);
  for (T& v : values) v = in(engine);
  return values;
}

template <class T>
inline constexpr T inf = std::numeric_limits<T>::infinity();
template <class T>
inline constexpr T not_a_number = std::numeric_limits<T>::quiet_NaN();

/// Both signs of everything in which a rule of arithmetic may go wrong.
template <class T>
std::vector<T> edges() {
  using limits = std::numeric_limits<T>;
  std::vector<T> list;
  for (T v : {T(0), limits::denorm_min(), limits::min() / 2, limits::min(), T(0.1), T(1), T(3), limits::max() / 2,
              limits::max(), limits::infinity(), limits::quiet_NaN()}) {
    list.push_back(v);
    list.push_back(-v);
  }
  return list;
}

/// All pairs of edges, as two arrays.
template <class T>
std::pair<std::vector<T>, std::vector<T>> pairs() {
  std::pair<std::vector<T>, std::vector<T>> r;
  for (T v : edges<T>()) {
    for (T w : edges<T>()) {
      r.first.push_back(v);
      r.second.push_back(w);
    }
  }
  return r;
}

/// The first pair of arguments for which a result is not what the operation says, as a text; empty where there is none.
template <class T>
std::string first_wrong(std::vector<T> const& results, std::vector<T> const& xs, std::vector<T> const& ys,
                        auto const& operation) {
  for (std::size_t k = 0; k < xs.size(); ++k) {
    T const expected = operation(xs[k], ys[k]);
    if (!same(results[k], expected)) {
      return Catch::StringMaker<T>::convert(xs[k]) + ", " + Catch::StringMaker<T>::convert(ys[k]) + " gives " +
             Catch::StringMaker<T>::convert(results[k]) + " instead of " + Catch::StringMaker<T>::convert(expected);
    }
  }
  return {};
}
