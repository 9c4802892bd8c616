#pragma once

#include <cstddef>
#include <vector>

#include "aligned_array.hpp"
#include "workload.hpp"

namespace bench {

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
