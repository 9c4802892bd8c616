#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "contender.hpp"
#include "workload.hpp"

namespace bench {

struct contender {
  std::string_view workload, name;
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

/// All workloads, by name.
std::vector<workload> workloads();

/// The contenders for a workload: symwise, then the others by name.
std::vector<contender> contenders(workload const&);

}  // namespace bench
