#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "trunc";
  static constexpr range arguments[] = {{-100, 100}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) { return mpfr_trunc(r, x); }
  static constexpr auto value(auto const& x) {
    using std::trunc;
    return trunc(x);
  }
  static constexpr libraries peers{.xsimd = true};
  static constexpr auto sleef = BENCH_EXACT_SLEEF(trunc);
  static auto highway(auto, auto x) { return Trunc(x); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
