#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "cbrt";
  static constexpr range arguments[] = {{-1000, 1000}};
  static constexpr auto exact = mpfr_cbrt;
  static constexpr auto value(auto const& x) {
    using std::cbrt;
    return cbrt(x);
  }
  static constexpr libraries peers{.xsimd = true};
  static constexpr auto sleef = BENCH_SLEEF(cbrt, u10);
  static constexpr auto sleef_u35 = BENCH_SLEEF(cbrt, u35);
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
