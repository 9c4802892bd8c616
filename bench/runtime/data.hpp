#pragma once

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <vector>

#include "workload.hpp"

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

/// Inputs, outputs and the expected results of a workload at one size, in one width. The inputs are the same in every
/// run of the program.
template <class T>
struct data {
  data(workload const&, std::size_t size);

  /// The largest and the typical error of what a call has left in the outputs.
  struct error {
    double worst;           ///< the largest, in units of the last place of the result
    double quantile;        ///< the 99.9 % quantile of the same
    double worst_of_scale;  ///< the largest, in units of the last place of the output's largest element
  };
  error judge() const;

  /// Makes every output NaN, so that an element that is not written is found.
  void spoil() const;

  arguments<T> call;

 private:
  std::vector<aligned_array<T>> arrays_, outputs_;
  std::vector<std::size_t> checked_;                // the indices of the outputs that are compared
  std::vector<std::vector<long double>> expected_;  // for each output, its values at these indices
};

extern template struct data<float>;
extern template struct data<double>;

}  // namespace bench
