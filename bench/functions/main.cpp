/// Times the functions named (all, if none is) and prints one table. Arguments that begin with - go to Google Benchmark
/// (--benchmark_out=file writes JSON).

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "registry.hpp"
#include "samples.hpp"
#include "table.hpp"

namespace bench {
namespace {

/// A result further off than this, in units in the last place, is none.
constexpr double allowed = 1e6;

/// Registers the contenders for a function in one width. Each result is checked before it is timed.
template <class T>
void plan(described const& f, std::vector<cell>& cells, char const* width) {
  auto const shared = std::make_shared<std::unique_ptr<samples<T>>>();
  for (auto const& c : contenders(f)) {
    auto const index = cells.size();
    auto const function = std::string(f.name) + (f.composed ? "*" : "");
    cells.push_back({function, width, std::string(c.name)});
    auto const name = function + "/" + width + "/" + std::string(c.name);
    auto const work = [=, &cells](benchmark::State& state) {
      if (!*shared) *shared = std::make_unique<samples<T>>(f);
      auto const& s = **shared;
      auto const kernel = c.template call<T>();
      if (cells[index].worst < 0) {
        s.spoil();
        kernel(s.call(samples<T>::checked));
        cells[index].worst = s.worst();
      }
      if (!(cells[index].worst <= allowed)) {
        state.SkipWithError("wrong");
        return;
      }
      auto const a = s.call(samples<T>::timed);
      for (auto _ : state) {
        kernel(a);
        benchmark::ClobberMemory();
      }
      state.counters["cell"] = static_cast<double>(index);
      state.counters["max_ulp"] = cells[index].worst;
      state.counters["elements"] = static_cast<double>(samples<T>::timed);
    };
    benchmark::RegisterBenchmark(name.c_str(), work)->MinTime(.005)->Repetitions(11)->MeasureProcessCPUTime();
  }
}

}  // namespace
}  // namespace bench

int main(int argc, char** argv) {
  // Interleaved repetitions: when the machine is slower for a while, it is so for all contenders.
  std::string interleave = "--benchmark_enable_random_interleaving=true";
  std::vector<char*> options{argv[0], interleave.data()};
  std::vector<std::string_view> wanted;
  for (int i = 1; i < argc; ++i) {
    if (argv[i][0] == '-')
      options.push_back(argv[i]);
    else
      wanted.push_back(argv[i]);
  }
  auto count = static_cast<int>(options.size());
  options.push_back(nullptr);
  benchmark::Initialize(&count, options.data());
  if (benchmark::ReportUnrecognizedArguments(count, options.data())) return 2;

  auto const all = bench::functions();
  for (auto const name : wanted) {
    if (std::ranges::find(all, name, &bench::described::name) == all.end()) {
      std::fprintf(stderr, "bench: there is no function \"%s\"\n", std::string(name).c_str());
      return 2;
    }
  }
  std::vector<bench::cell> cells;
  for (auto const& f : all) {
    if (!wanted.empty() && std::ranges::find(wanted, f.name) == wanted.end()) continue;
    bench::plan<double>(f, cells, "f64");
    bench::plan<float>(f, cells, "f32");
  }
  bench::table table(cells);
  benchmark::RunSpecifiedBenchmarks(&table);
}
