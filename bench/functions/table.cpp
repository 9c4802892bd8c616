#include "table.hpp"

#include <algorithm>
#include <cstdio>
#include <limits>
#include <string_view>
#include <utility>

namespace bench {
namespace {

/// symwise at its two accuracies, then the others in the order in which they were met.
std::vector<std::string> columns(std::vector<cell> const& cells) {
  std::vector<std::string> names{"symwise", "fast"};
  for (auto const& c : cells)
    if (std::ranges::find(names, c.contender) == names.end()) names.push_back(c.contender);
  return names;
}

cell const* find(std::vector<cell> const& row, std::string_view contender) {
  auto const at = std::ranges::find(row, contender, &cell::contender);
  return at == row.end() || at->nanoseconds == 0 ? nullptr : &*at;
}

/// How many times longer than `ours` the fastest peer takes that is off by at most so many ulp.
double ahead_of(std::vector<cell> const& row, cell const* ours, double ulp) {
  double best = std::numeric_limits<double>::infinity();
  for (auto const& c : row)
    if (c.contender != "symwise" && c.contender != "fast" && c.nanoseconds > 0 && c.worst <= ulp)
      best = std::min(best, c.nanoseconds);
  return ours == nullptr ? 0 : best / ours->nanoseconds;
}

}  // namespace

bool table::ReportContext(Context const&) {
  std::printf("compiler   %s\nflags      %s\nmissing    %s\nnanoseconds per element (max ulp), 4096 elements\n",
              BENCH_COMPILER, BENCH_FLAGS, *BENCH_MISSING ? BENCH_MISSING : "nothing");
  std::fflush(stdout);
  return true;
}

void table::ReportRuns(std::vector<Run> const& runs) {
  for (auto const& run : runs) {
    if (run.run_type != Run::RT_Iteration || run.iterations == 0 || run.error_occurred) continue;
    auto& c = cells_.at(static_cast<std::size_t>(run.counters.at("cell").value));
    auto const measured =
        1e9 * run.cpu_accumulated_time / static_cast<double>(run.iterations) / run.counters.at("elements").value;
    c.nanoseconds = c.nanoseconds == 0 ? measured : std::min(c.nanoseconds, measured);
  }
}

void table::Finalize() {
  auto const names = columns(cells_);
  std::printf("\n%-11s %-4s", "function", "");
  for (auto const& name : names) std::printf(" %14s", name.c_str());
  std::printf(" %8s %8s\n", "ahead", "fast");
  for (auto begin = cells_.begin(); begin != cells_.end();) {
    auto const end = std::find_if(begin, cells_.end(), [&](cell const& c) {
      return std::pair(c.function, c.width) != std::pair(begin->function, begin->width);
    });
    std::vector<cell> const row(begin, end);
    std::printf("%-11s %-4s", begin->function.c_str(), begin->width.c_str());
    for (auto const& name : names) {
      char text[32] = "";
      if (auto const c = find(row, name))
        std::snprintf(text, sizeof text, "%.2f (%.2g)", c->nanoseconds, c->worst);
      else if (std::ranges::find(row, name, &cell::contender) != row.end())
        std::snprintf(text, sizeof text, "wrong");
      std::printf(" %14s", text);
    }
    auto const symwise = find(row, "symwise");
    std::printf(" %8.2f %8.2f\n", ahead_of(row, symwise, symwise ? std::max(1.0, symwise->worst) : 0),
                ahead_of(row, find(row, "fast"), 4));
    begin = end;
  }
  std::printf(
      "\n*: C++ has no such function; peers make it from others.\n"
      "ahead: the time of the fastest peer that is off by at most 1 ulp (or as much as symwise), divided by that of\n"
      "symwise; fast: the same for accuracy::fast and 4 ulp. Above 1, symwise is faster; inf, there is no such "
      "peer.\n");
}

}  // namespace bench
