/// Runs the workloads whose name ("normal_pdf/f64/4096/symwise") matches a regular expression and prints one table.
/// Every other argument goes to Google Benchmark (--benchmark_out=file writes JSON).

#include <benchmark/benchmark.h>

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "data.hpp"
#include "registry.hpp"
#include "table.hpp"

namespace bench {
namespace {

/// Checks a contender's result and times it.
template <class T>
void run(benchmark::State& state, workload const& w, data<T> const& d, kernel<T> call, row& r) {
  d.spoil();
  call(d.call);
  auto const error = d.judge();
  r.worst = error.worst;
  r.quantile = error.quantile;
  if (!(error.worst_of_scale <= w.allowed)) {
    r.failure = "wrong: off by " + std::to_string(error.worst_of_scale) + " ulp of the largest result, " +
                std::to_string(w.allowed) + " are allowed";
    state.SkipWithError(r.failure.c_str());
    return;
  }
  for (auto _ : state) {
    call(d.call);
    benchmark::ClobberMemory();
  }
}

template <class T>
void plan(workload const& w, std::size_t size, std::vector<row>& rows, char const* width) {
  auto const shared = std::make_shared<std::unique_ptr<data<T>>>();
  for (auto const& c : contenders(w)) {
    auto const index = rows.size();
    auto const name = std::string(w.name) + "/" + width + "/" + std::to_string(size) + "/" + std::string(c.name);
    row entry;
    entry.workload = w.name;
    entry.width = width;
    entry.contender = c.name;
    entry.size = size;
    rows.push_back(entry);
    auto const work = [=, &rows](benchmark::State& state) {
      if (!*shared) *shared = std::make_unique<data<T>>(w, size);
      auto& r = rows[index];
      run<T>(state, w, **shared, c.template call<T>(), r);
      state.counters["row"] = static_cast<double>(index);
      state.counters["max_ulp"] = r.worst;
      state.counters["ulp_999"] = r.quantile;
      state.counters["elements"] = static_cast<double>(size);
    };
    benchmark::RegisterBenchmark(name.c_str(), work)->MinTime(.02)->Repetitions(11)->MeasureProcessCPUTime();
  }
}

}  // namespace
}  // namespace bench

int main(int argc, char** argv) {
  // Interleaved repetitions: when the machine is slower for a while, it is so for all contenders.
  std::string interleave = "--benchmark_enable_random_interleaving=true", filter;
  std::vector<char*> options{argv[0], interleave.data()};
  for (int i = 1; i < argc; ++i) {
    if (argv[i][0] == '-')
      options.push_back(argv[i]);
    else
      filter = argv[i];
  }
  auto count = static_cast<int>(options.size());
  options.push_back(nullptr);
  benchmark::Initialize(&count, options.data());
  if (benchmark::ReportUnrecognizedArguments(count, options.data())) return 2;

  std::vector<bench::row> rows;
  for (auto const& w : bench::workloads())
    for (auto const size : w.sizes) {
      bench::plan<double>(w, size, rows, "f64");
      bench::plan<float>(w, size, rows, "f32");
    }

  bench::table table(rows);
  auto const ran =
      filter.empty() ? benchmark::RunSpecifiedBenchmarks(&table) : benchmark::RunSpecifiedBenchmarks(&table, filter);
  if (ran == 0) {
    std::fprintf(stderr, "bench: no workload matches \"%s\"\n", filter.c_str());
    return 2;
  }
  for (auto const& r : rows)
    if (!r.failure.empty()) return 1;
}
