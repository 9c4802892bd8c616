/// Reads formulas while the program runs: formulas and bytes per second, by the processor's time. Every formula is read once
/// before it is timed, and the program fails where one is refused that should not be, or the other way round.
/// Arguments go to Google Benchmark (--benchmark_filter=long).
#include <symwise/parse.hpp>

#include <benchmark/benchmark.h>

#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace sw = symwise;

namespace {

struct measured {
  char const* name;
  std::string text;
  bool fpcore = false;
  bool refused = false;
};

/// Terms joined by +, up to just below so many characters.
std::string sum_of(std::size_t characters, auto const& term) {
  std::string text = term(0);
  for (int k = 1;; ++k) {
    std::string const next = " + " + term(k);
    if (text.size() + next.size() > characters) return text;
    text += next;
  }
}

std::vector<measured> formulas() {
  auto const polynomial = [](int k) {
    return std::to_string(k % 97 + 1) + "*x**" + std::to_string(k % 41) + "*y**" + std::to_string(k % 29);
  };
  auto const functions = [](int k) {
    std::string const n = std::to_string(k + 1);
    return "sin(" + n + "*x)*exp(-y/" + n + ") - sqrt(x**2 + " + n + ")/(1 + y" + std::to_string(k % 7) + ")";
  };
  return {
      {"short", "x**2 + 1"},
      {"normal_pdf", "exp(-(x - mu)**2/(2*sigma**2))/(sqrt(2*pi)*sigma)"},
      {"black_scholes",
       "let d = (log(S/K) + (r + sigma**2/2)*T)/(sigma*sqrt(T)); S*norm_cdf(d) - K*exp(-r*T)*norm_cdf(d - "
       "sigma*sqrt(T))"},
      {"decimals", sum_of(1000, [](int k) { return "0.1234567890123456" + std::to_string(k) + "*x"; })},
      {"long_polynomial", sum_of(10000, polynomial)},
      {"long_functions", sum_of(10000, functions)},
      {"derivative", "diff(sin(x)*exp(-x**2/2)*log(1 + x**2), x, 5)"},
      {"fpcore", "(FPCore (a b c) :pre (> a 0) (let ([d (sqrt (- (* b b) (* 4 a c)))]) (/ (- d b) (* 2 a))))", true},
      {"misspelled", "x + lgama(y)", false, true},
  };
}

bool read(sw::graph& g, measured const& each) {
  return each.fpcore ? static_cast<bool>(parse_fpcore(g, each.text)) : static_cast<bool>(parse(g, each.text));
}

void run(benchmark::State& state, measured const& each) {
  for (auto _ : state) {
    sw::graph g;
    benchmark::DoNotOptimize(read(g, each));
  }
  state.SetItemsProcessed(state.iterations());
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(each.text.size()));
  state.counters["characters"] = static_cast<double>(each.text.size());
}

}  // namespace

int main(int argc, char** argv) {
  static std::vector<measured> const all = formulas();
  for (measured const& each : all) {
    sw::graph g;
    if (read(g, each) == each.refused) {
      std::fprintf(stderr, "bench: %s is %s\n", each.name, each.refused ? "read" : "refused");
      return 1;
    }
    benchmark::RegisterBenchmark(each.name, [&each](benchmark::State& state) { run(state, each); });
  }
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
