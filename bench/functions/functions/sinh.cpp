#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "sinh";
  static constexpr range arguments[] = {{-20, 20}};
  static constexpr auto exact = mpfr_sinh;
  static constexpr auto value(auto const& x) {
    using std::sinh;
    return sinh(x);
  }
  static constexpr libraries peers{.xsimd = true};
  static constexpr auto sleef = BENCH_SLEEF(sinh, u10);
  static constexpr auto sleef_u35 = BENCH_SLEEF(sinh, u35);
  static auto highway(auto d, auto x) { return Sinh(d, x); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
