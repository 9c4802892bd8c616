#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "log";
  static constexpr range arguments[] = {{0.001, 100}};
  static constexpr auto exact = mpfr_log;
  static constexpr auto value(auto const& x) {
    using std::log;
    return log(x);
  }
  static constexpr libraries peers{.xsimd = true, .eigen = true};
  static constexpr auto sleef = BENCH_SLEEF(log, u10);
  static constexpr auto sleef_u35 = BENCH_SLEEF(log, u35);
  static auto highway(auto d, auto x) { return Log(d, x); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
