#pragma once
#include <cstddef>
#include <vector>

#include "../runtime/aligned_array.hpp"
#include "oracle.hpp"

namespace bench {

/// Arguments of a function in one width, its exact values there, and memory for results. The arguments are the same in
/// every run of the program.
template <class T>
struct samples {
  static constexpr std::size_t timed = 4096, checked = 1 << 15;

  explicit samples(described const&);

  /// The arguments of a call, all to be checked, or as many as are timed.
  arguments<T> call(std::size_t size) const;

  /// The largest error of what a call has left, in units in the last place.
  double worst() const;

  /// Makes every result NaN, so that one that is not written is found.
  void spoil() const;

 private:
  std::vector<aligned_array<T>> arrays_;
  aligned_array<T> result_;
  std::vector<long double> expected_;
};

extern template struct samples<float>;
extern template struct samples<double>;

}  // namespace bench
