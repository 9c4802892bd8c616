#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "hypot";
  static constexpr range arguments[] = {{-100, 100}, {-100, 100}};
  /// Arguments whose squares overflow or underflow in either width.
  static constexpr std::array<double, 3> edges[] = {
      {0x1.5p+700, 0x1.8p+700}, {0x1.5p-700, 0x1.8p-700}, {0x1.5p+100, 0x1.8p+100}, {0x1.5p-100, 0x1.8p-100}};
  static constexpr auto exact = mpfr_hypot;
  static constexpr auto value(auto const& x, auto const& y) {
    using std::hypot;
    return hypot(x, y);
  }
  static constexpr libraries peers{.xsimd = true};
  static constexpr auto sleef = BENCH_SLEEF(hypot, u05);
  static constexpr auto sleef_u35 = BENCH_SLEEF(hypot, u35);
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
