#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "contender.hpp"

namespace bench {

/// Where the values of an input array come from.
struct values {
  enum class kind { random, equidistant };

  double lower, upper;
  kind spacing = kind::random;
};

/// What all contenders compute, and how their results are judged.
struct workload {
  std::string_view name;
  std::vector<std::size_t> sizes;
  std::vector<values> arrays;
  std::vector<double> scalars;
  std::size_t outputs;

  /// One element in extended precision: arrays at one index, scalars, outputs.
  void (*reference)(long double const* array, long double const* scalar, long double* output);

  /// Whether the outputs are summed over all elements.
  bool sums = false;

  /// The largest error that counts as a right result, in units of the last place of the output's largest element.
  double allowed = 256;
};

/// Makes a workload known. Returns true, so that it can initialise a constant.
bool define(workload);

}  // namespace bench
