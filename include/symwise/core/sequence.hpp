#pragma once
#include <symwise/core/config.hpp>

#include <cstddef>
#include <initializer_list>
#include <type_traits>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// A growing array of small values for constant expressions, where compilers count every statement: std::vector takes
/// twenty for an element that is appended, this three. Iterators are pointers; there are no checks.
template <class T>
class sequence {
  static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);

 public:
  constexpr sequence() = default;
  constexpr explicit sequence(std::size_t count, T const& value = T())
      : data_(new T[count]), size_(count), room_(count) {
    for (std::size_t k = 0; k < count; ++k) data_[k] = value;
  }
  constexpr sequence(T const* first, T const* last) { append(first, last); }
  constexpr sequence(std::initializer_list<T> values) { append(values.begin(), values.end()); }
  constexpr sequence(sequence const& other) { append(other.data_, other.data_ + other.size_); }
  constexpr sequence(sequence&& other) noexcept : data_(other.data_), size_(other.size_), room_(other.room_) {
    other.data_ = nullptr;
    other.size_ = other.room_ = 0;
  }
  constexpr sequence& operator=(sequence const& other) {
    if (this == &other) return *this;
    size_ = 0;
    append(other.data_, other.data_ + other.size_);
    return *this;
  }
  constexpr sequence& operator=(sequence&& other) noexcept {
    swap(other);
    return *this;
  }
  constexpr ~sequence() { delete[] data_; }

  constexpr void push_back(T const& value) {
    if (size_ == room_) {
      T const kept = value;  // it may be an element
      reserve(room_ == 0 ? 8 : 2 * room_);
      data_[size_++] = kept;
      return;
    }
    data_[size_++] = value;
  }
  /// Appends other elements, or elements of its own.
  constexpr void append(T const* first, T const* last) {
    auto const count = static_cast<std::size_t>(last - first);
    T* const before = data_;
    bool const grows = size_ + count > room_;
    if (grows) {
      room_ = size_ + count < 2 * room_ ? 2 * room_ : size_ + count;
      data_ = new T[room_];
      for (std::size_t k = 0; k < size_; ++k) data_[k] = before[k];
    }
    T* const to = data_ + size_;
    for (std::size_t k = 0; k < count; ++k) to[k] = first[k];
    size_ += count;
    if (grows) delete[] before;
  }
  constexpr void assign(T const* first, T const* last) {
    size_ = 0;
    append(first, last);
  }
  constexpr void assign(std::size_t count, T const& value) {
    size_ = 0;
    resize(count, value);
  }
  constexpr void reserve(std::size_t count) {
    if (count <= room_) return;
    T* const larger = new T[count];
    for (std::size_t k = 0; k < size_; ++k) larger[k] = data_[k];
    delete[] data_;
    data_ = larger;
    room_ = count;
  }
  /// Grows by half as much again at least: what is resized a little at a time is not copied each time.
  constexpr void resize(std::size_t count, T const& value = T()) {
    if (count > room_) reserve(count < room_ + room_ / 2 ? room_ + room_ / 2 : count);
    for (std::size_t k = size_; k < count; ++k) data_[k] = value;
    size_ = count;
  }
  /// Drops the element at k; the others keep their order.
  constexpr void erase(std::size_t k) {
    for (--size_; k < size_; ++k) data_[k] = data_[k + 1];
  }
  /// Puts a value in front of all others.
  constexpr void push_front(T const& value) {
    push_back(value);
    for (std::size_t k = size_ - 1; k > 0; --k) data_[k] = data_[k - 1];
    data_[0] = value;
  }
  constexpr void pop_back() { --size_; }
  constexpr void clear() { size_ = 0; }
  constexpr void swap(sequence& other) noexcept {
    T* const data = data_;
    std::size_t const size = size_;
    std::size_t const room = room_;
    data_ = other.data_;
    size_ = other.size_;
    room_ = other.room_;
    other.data_ = data;
    other.size_ = size;
    other.room_ = room;
  }

  [[nodiscard]] constexpr T* data() { return data_; }
  [[nodiscard]] constexpr T const* data() const { return data_; }
  [[nodiscard]] constexpr std::size_t size() const { return size_; }
  [[nodiscard]] constexpr bool empty() const { return size_ == 0; }
  [[nodiscard]] constexpr T* begin() { return data_; }
  [[nodiscard]] constexpr T* end() { return data_ + size_; }
  [[nodiscard]] constexpr T const* begin() const { return data_; }
  [[nodiscard]] constexpr T const* end() const { return data_ + size_; }
  constexpr T& operator[](std::size_t k) { return data_[k]; }
  constexpr T const& operator[](std::size_t k) const { return data_[k]; }
  constexpr T& back() { return data_[size_ - 1]; }
  constexpr T const& back() const { return data_[size_ - 1]; }

 private:
  T* data_ = nullptr;
  std::size_t size_ = 0;
  std::size_t room_ = 0;
};

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
