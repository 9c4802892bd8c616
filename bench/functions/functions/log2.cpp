#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "log2";
  static constexpr range arguments[] = {{0.001, 100}};
  static constexpr auto exact = mpfr_log2;
  static constexpr auto value(auto const& x) {
    using std::log2;
    return log2(x);
  }
  static constexpr libraries peers{.xsimd = true, .eigen = true};
  static constexpr auto sleef = BENCH_SLEEF(log2, u10);
  static constexpr auto sleef_u35 = BENCH_SLEEF(log2, u35);
  static auto highway(auto d, auto x) { return Log2(d, x); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
