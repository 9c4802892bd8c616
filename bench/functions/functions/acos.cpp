#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "acos";
  static constexpr range arguments[] = {{-1, 1}};
  static constexpr auto exact = mpfr_acos;
  static constexpr auto value(auto const& x) {
    using std::acos;
    return acos(x);
  }
  static constexpr libraries peers{.xsimd = true};
  static constexpr auto sleef = BENCH_SLEEF(acos, u10);
  static constexpr auto sleef_u35 = BENCH_SLEEF(acos, u35);
  static auto highway(auto d, auto x) { return Acos(d, x); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
