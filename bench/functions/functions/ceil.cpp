#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "ceil";
  static constexpr range arguments[] = {{-100, 100}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) { return mpfr_ceil(r, x); }
  static constexpr auto value(auto const& x) {
    using std::ceil;
    return ceil(x);
  }
  static constexpr libraries peers{.xsimd = true, .eigen = true};
  static constexpr auto sleef = BENCH_EXACT_SLEEF(ceil);
  static auto highway(auto, auto x) { return Ceil(x); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
