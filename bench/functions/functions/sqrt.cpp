#include <limits>

#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "sqrt";
  static constexpr range arguments[] = {{0, 100}};
  /// Zero, subnormal numbers of both widths, infinity.
  static constexpr std::array<double, 3> edges[] = {
      {0}, {0x1.5p-1060}, {0x1.5p-140}, {std::numeric_limits<double>::infinity()}};
  static constexpr auto exact = mpfr_sqrt;
  static constexpr auto value(auto const& x) {
    using std::sqrt;
    return sqrt(x);
  }
  static constexpr libraries peers{.xsimd = true, .eigen = true};
  static constexpr auto sleef = BENCH_SLEEF(sqrt, u05);
  static constexpr auto sleef_u35 = BENCH_SLEEF(sqrt, u35);
  static auto highway(auto, auto x) { return Sqrt(x); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
