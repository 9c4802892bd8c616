#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "xlogy";
  static constexpr range arguments[] = {{-10, 10}, {0.001, 100}};
  /// 0 at x = 0, whatever the logarithm is.
  static constexpr std::array<double, 3> edges[] = {{0, 0}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_srcptr y, mpfr_rnd_t m) {
    if (mpfr_zero_p(x)) return mpfr_set(r, x, m);
    mpfr_log(r, y, m);
    return mpfr_mul(r, r, x, m);
  }
  static constexpr auto value(auto const& x, auto const& y) { return xlogy(x, y); }
  static auto composed(auto const& x, auto const& y) {
    using std::log;
    return x * log(y);
  }
  static constexpr libraries peers{.xsimd = true, .eigen = true};
  static auto highway(auto d, auto x, auto y) { return Mul(x, Log(d, y)); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
