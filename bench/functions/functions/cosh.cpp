#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "cosh";
  static constexpr range arguments[] = {{-20, 20}};
  static constexpr auto exact = mpfr_cosh;
  static constexpr auto value(auto const& x) {
    using std::cosh;
    return cosh(x);
  }
  static constexpr libraries peers{.xsimd = true};
  static constexpr auto sleef = BENCH_SLEEF(cosh, u10);
  static constexpr auto sleef_u35 = BENCH_SLEEF(cosh, u35);
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
