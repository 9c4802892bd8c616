#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "cos";
  static constexpr range arguments[] = {{-100, 100}};
  static constexpr auto exact = mpfr_cos;
  static constexpr auto value(auto const& x) {
    using std::cos;
    return cos(x);
  }
  static constexpr libraries peers{.xsimd = true, .eigen = true};
  static constexpr auto sleef = BENCH_SLEEF(cos, u10);
  static constexpr auto sleef_u35 = BENCH_SLEEF(cos, u35);
  static auto highway(auto d, auto x) { return Cos(d, x); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
