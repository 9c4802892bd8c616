#include "../function.hpp"

namespace bench {
namespace {

inline double exp10(double x) { return ::exp10(x); }
inline float exp10(float x) { return ::exp10f(x); }

struct function {
  static constexpr char name[] = "exp10";
  static constexpr range arguments[] = {{-30, 30}};
  static constexpr auto exact = mpfr_exp10;
  static constexpr auto value(auto const& x) { return exp10(x); }
  static constexpr libraries peers{.xsimd = true};
  static constexpr auto sleef = BENCH_SLEEF(exp10, u10);
  static constexpr auto sleef_u35 = BENCH_SLEEF(exp10, u35);
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
