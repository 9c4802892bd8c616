#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "sin";
  static constexpr range arguments[] = {{-100, 100}};
  static constexpr auto exact = mpfr_sin;
  static constexpr auto value(auto const& x) {
    using std::sin;
    return sin(x);
  }
  static constexpr libraries peers{.xsimd = true, .eigen = true};
  static constexpr auto sleef = BENCH_SLEEF(sin, u10);
  static constexpr auto sleef_u35 = BENCH_SLEEF(sin, u35);
  static auto highway(auto d, auto x) { return Sin(d, x); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
