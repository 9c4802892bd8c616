#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "atan2";
  static constexpr range arguments[] = {{-10, 10}, {-10, 10}};
  static constexpr auto exact = mpfr_atan2;
  static constexpr auto value(auto const& x, auto const& y) {
    using std::atan2;
    return atan2(x, y);
  }
  static constexpr libraries peers{.xsimd = true};
  static constexpr auto sleef = BENCH_SLEEF(atan2, u10);
  static constexpr auto sleef_u35 = BENCH_SLEEF(atan2, u35);
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
