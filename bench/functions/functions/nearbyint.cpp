#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "nearbyint";
  static constexpr range arguments[] = {{-100, 100}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t m) { return mpfr_rint(r, x, m); }
  static constexpr auto value(auto const& x) {
    using std::nearbyint;
    return nearbyint(x);
  }
  static constexpr libraries peers{.xsimd = true};
  static constexpr auto sleef = BENCH_EXACT_SLEEF(rint);
  static auto highway(auto, auto x) { return Round(x); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
