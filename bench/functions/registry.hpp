#pragma once
#include <string_view>
#include <vector>

#include "oracle.hpp"

namespace bench {

struct contender {
  std::string_view function, name;
  kernel<float> single;
  kernel<double> twice;

  template <class T>
  kernel<T> call() const {
    if constexpr (sizeof(T) == sizeof(float))
      return single;
    else
      return twice;
  }
};

/// All functions, by name.
std::vector<described> functions();

/// The contenders for a function.
std::vector<contender> contenders(described const&);

}  // namespace bench
