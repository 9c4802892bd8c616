#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "log1p";
  static constexpr range arguments[] = {{-0.9, 10}};
  static constexpr auto exact = mpfr_log1p;
  static constexpr auto value(auto const& x) {
    using std::log1p;
    return log1p(x);
  }
  static constexpr libraries peers{.xsimd = true, .eigen = true};
  static constexpr auto sleef = BENCH_SLEEF(log1p, u10);
  static auto highway(auto d, auto x) { return Log1p(d, x); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
