#pragma once

#include <benchmark/benchmark.h>

#include <string>
#include <vector>

namespace bench {

/// What was measured of one contender for a function.
struct cell {
  std::string function, width, contender;
  double nanoseconds = 0;  ///< of the processor, per element, the shortest repetition; 0 where it was not timed
  double worst = -1;       ///< the largest error in units in the last place; negative where none was measured
};

/// Prints one aligned table when all is done: a line for each function and width, a column for each contender.
class table : public benchmark::BenchmarkReporter {
 public:
  explicit table(std::vector<cell>& cells) : cells_(cells) {}

  bool ReportContext(Context const&) override;
  void ReportRuns(std::vector<Run> const&) override;
  void Finalize() override;

 private:
  std::vector<cell>& cells_;
};

}  // namespace bench
