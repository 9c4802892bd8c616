#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "floor";
  static constexpr range arguments[] = {{-100, 100}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) { return mpfr_floor(r, x); }
  static constexpr auto value(auto const& x) {
    using std::floor;
    return floor(x);
  }
  static constexpr libraries peers{.xsimd = true, .eigen = true};
  static constexpr auto sleef = BENCH_EXACT_SLEEF(floor);
  static auto highway(auto, auto x) { return Floor(x); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
