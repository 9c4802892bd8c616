#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "atan";
  static constexpr range arguments[] = {{-10, 10}};
  static constexpr auto exact = mpfr_atan;
  static constexpr auto value(auto const& x) {
    using std::atan;
    return atan(x);
  }
  static constexpr libraries peers{.xsimd = true};
  static constexpr auto sleef = BENCH_SLEEF(atan, u10);
  static constexpr auto sleef_u35 = BENCH_SLEEF(atan, u35);
  static auto highway(auto d, auto x) { return Atan(d, x); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
