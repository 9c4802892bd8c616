#include "table.hpp"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <map>
#include <tuple>

namespace bench {
namespace {

std::string processor() {
  std::ifstream information("/proc/cpuinfo");
  for (std::string line; std::getline(information, line);)
    if (line.starts_with("model name")) return line.substr(line.find(':') + 2);
  return "unknown";
}

}  // namespace

bool table::ReportContext(Context const&) {
  std::printf("processor  %s\ncompiler   %s\nflags      %s\n", processor().c_str(), BENCH_COMPILER, BENCH_FLAGS);
  std::fflush(stdout);
  return true;
}

void table::ReportRuns(std::vector<Run> const& runs) {
  for (auto const& run : runs) {
    if (run.run_type != Run::RT_Iteration || run.iterations == 0) continue;
    auto& r = rows_.at(static_cast<std::size_t>(run.counters.at("row").value));
    auto const measured =
        1e9 * run.cpu_accumulated_time / static_cast<double>(run.iterations) / static_cast<double>(r.size);
    r.nanoseconds = r.nanoseconds == 0 ? measured : std::min(r.nanoseconds, measured);
  }
}

void table::Finalize() {
  using place = std::tuple<std::string, std::string, std::size_t>;
  std::map<place, double> symwise;
  for (auto const& r : rows_)
    if (r.contender == "symwise") symwise[{r.workload, r.width, r.size}] = r.nanoseconds;

  std::printf("\n%-24s %-5s %9s  %-15s %10s %10s %10s %8s\n", "workload", "width", "n", "contender", "ns/element",
              "max ulp", "99.9 %", "ratio");
  place previous;
  for (auto const& r : rows_) {
    if (r.nanoseconds == 0 && r.failure.empty()) continue;
    place const here(r.workload, r.width, r.size);
    if (here != previous) std::printf("\n");
    previous = here;
    std::printf("%-24s %-5s %9zu  %-15s ", r.workload.c_str(), r.width.c_str(), r.size, r.contender.c_str());
    if (!r.failure.empty()) {
      std::printf("%s\n", r.failure.c_str());
      continue;
    }
    std::printf("%10.3f %10.3g %10.3g ", r.nanoseconds, r.worst, r.quantile);
    if (auto const ours = symwise.find(here); ours != symwise.end() && ours->second > 0)
      std::printf("%8.2f\n", r.nanoseconds / ours->second);
    else
      std::printf("%8s\n", "-");
  }
}

}  // namespace bench
