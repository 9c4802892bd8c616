#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "log10";
  static constexpr range arguments[] = {{0.001, 100}};
  static constexpr auto exact = mpfr_log10;
  static constexpr auto value(auto const& x) {
    using std::log10;
    return log10(x);
  }
  static constexpr libraries peers{.xsimd = true, .eigen = true};
  static constexpr auto sleef = BENCH_SLEEF(log10, u10);
  static auto highway(auto d, auto x) { return Log10(d, x); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
