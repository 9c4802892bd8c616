#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "abs";
  static constexpr range arguments[] = {{-100, 100}};
  static constexpr auto exact = mpfr_abs;
  static constexpr auto value(auto const& x) {
    using std::abs;
    return abs(x);
  }
  static constexpr libraries peers{.xsimd = true, .eigen = true};
  static constexpr auto sleef = BENCH_EXACT_SLEEF(fabs);
  static auto highway(auto, auto x) { return Abs(x); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
