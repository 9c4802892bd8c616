#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "exp2";
  static constexpr range arguments[] = {{-100, 100}};
  static constexpr auto exact = mpfr_exp2;
  static constexpr auto value(auto const& x) {
    using std::exp2;
    return exp2(x);
  }
  static constexpr libraries peers{.xsimd = true};
  static constexpr auto sleef = BENCH_SLEEF(exp2, u10);
  static constexpr auto sleef_u35 = BENCH_SLEEF(exp2, u35);
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
