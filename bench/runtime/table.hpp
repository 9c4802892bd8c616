#pragma once

#include <benchmark/benchmark.h>

#include <string>
#include <vector>

namespace bench {

/// One line of the result: the fastest of all repetitions.
struct row {
  std::string workload, width, contender;
  std::size_t size;
  double nanoseconds = 0;  ///< of the processor, per element: what else it runs does not count
  double worst = 0;        ///< error in units of the last place
  double quantile = 0;     ///< its 99.9 % quantile
  std::string failure;     ///< why the contender was not timed
};

/// Prints one aligned table when all is done, each contender beside symwise.
class table : public benchmark::BenchmarkReporter {
 public:
  explicit table(std::vector<row>& rows) : rows_(rows) {}

  bool ReportContext(Context const&) override;
  void ReportRuns(std::vector<Run> const&) override;
  void Finalize() override;

 private:
  std::vector<row>& rows_;
};

}  // namespace bench
