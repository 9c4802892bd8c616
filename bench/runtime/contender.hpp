#pragma once

#include <cstddef>
#include <string_view>

/// This header is all that a loop compiled with -ffast-math sees of the harness: no inline function that the linker
/// could share with code compiled otherwise.
namespace bench {

/// The data of one call: arrays and outputs of `size` elements (a reduction writes one element to each output), and
/// the scalars that are the same for all elements.
template <class T>
struct arguments {
  std::size_t size;
  T const* array[5];
  T scalar[3];
  T* output[11];
};

template <class T>
using kernel = void (*)(arguments<T> const&);

/// Enters a contender for a workload in both widths. Returns true, so that it can initialise a constant.
bool enter(std::string_view workload, std::string_view contender, kernel<float> single, kernel<double> twice);

/// The same from one generic lambda.
template <class Kernel>
bool enter(std::string_view workload, std::string_view contender, Kernel call) {
  return enter(workload, contender, kernel<float>(call), kernel<double>(call));
}

}  // namespace bench
