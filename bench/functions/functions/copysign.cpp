#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "copysign";
  static constexpr range arguments[] = {{-100, 100}, {-100, 100}};
  static constexpr auto exact = mpfr_copysign;
  static constexpr auto value(auto const& x, auto const& y) {
    using std::copysign;
    return copysign(x, y);
  }
  static constexpr libraries peers{.xsimd = true};
  static constexpr auto sleef = BENCH_EXACT_SLEEF(copysign);
  static auto highway(auto, auto x, auto y) { return CopySign(x, y); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
