#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "tan";
  static constexpr range arguments[] = {{-100, 100}};
  static constexpr auto exact = mpfr_tan;
  static constexpr auto value(auto const& x) {
    using std::tan;
    return tan(x);
  }
  static constexpr libraries peers{.xsimd = true};
  static constexpr auto sleef = BENCH_SLEEF(tan, u10);
  static constexpr auto sleef_u35 = BENCH_SLEEF(tan, u35);
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
