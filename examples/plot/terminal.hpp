#pragma once
#include <cmath>
#include <cstdio>
#include <string>

#include "histogram.hpp"

namespace plot {

/// Prints a histogram with one line a bin: # for what was counted, * where a model expects the end of the bar.
inline void print(histogram const& h, std::vector<double> const& expected, int decimals) {
  double most = h.highest();
  for (double e : expected) most = std::fmax(most, e);
  double const scale = 50 / std::fmax(most, 1);
  for (std::size_t k = 0; k < h.counts.size(); ++k) {
    auto const bar = static_cast<std::size_t>(std::lround(scale * h.counts[k]));
    auto const mark = static_cast<std::size_t>(std::lround(scale * expected[k]));
    std::string line(std::max(bar, mark + 1), ' ');
    std::fill_n(line.begin(), bar, '#');
    line[mark] = '*';
    std::printf("  %.*f to %.*f %4d |%s\n", decimals, h.left(k), decimals, h.left(k + 1), h.counts[k], line.c_str());
  }
}

}  // namespace plot
