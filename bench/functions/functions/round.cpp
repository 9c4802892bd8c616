#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "round";
  static constexpr range arguments[] = {{-100, 100}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) { return mpfr_round(r, x); }
  static constexpr auto value(auto const& x) {
    using std::round;
    return round(x);
  }
  static constexpr libraries peers{.xsimd = true, .eigen = true};
  static constexpr auto sleef = BENCH_EXACT_SLEEF(round);
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
