#pragma once
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace plot {

/// Counts of values in bins of equal width; values outside are counted nowhere.
struct histogram {
  double from = 0;
  double width = 1;
  std::vector<int> counts;

  [[nodiscard]] double left(std::size_t bin) const { return from + width * static_cast<double>(bin); }
  [[nodiscard]] double to() const { return left(counts.size()); }
  [[nodiscard]] int highest() const { return *std::max_element(counts.begin(), counts.end()); }
};

/// The histogram of values in `bins` bins from `from` to `to`. A value on an edge belongs to the bin to its right; `unit`, the
/// resolution of the values, keeps their rounding from moving one to the left.
inline histogram count(std::vector<double> const& values, double from, double to, std::size_t bins, double unit) {
  histogram h{from, (to - from) / static_cast<double>(bins), std::vector<int>(bins)};
  for (double value : values) {
    double const bin = std::floor((value - from + unit / 4) / h.width);
    if (bin >= 0 && bin < static_cast<double>(bins)) ++h.counts[static_cast<std::size_t>(bin)];
  }
  return h;
}

}  // namespace plot
