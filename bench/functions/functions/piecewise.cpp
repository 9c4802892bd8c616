#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "piecewise";
  static constexpr range arguments[] = {{-3, 3}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t m) {
    if (mpfr_cmp_si(x, -1) < 0) return mpfr_si_sub(r, -1, x, m);
    if (mpfr_cmp_si(x, 1) < 0) return mpfr_sqr(r, x, m);
    mpfr_mul_ui(r, x, 2, m);
    return mpfr_sub_ui(r, r, 1, m);
  }
  static constexpr auto value(auto const& x) {
    return piecewise(when(x < -1, -1 - x), when(x < 1, x * x), otherwise(2 * x - 1));
  }
  template <class X>
  static auto composed(X const& x) {
    return chosen(x < X(-1), X(-1) - x, chosen(x < X(1), x * x, X(2) * x - X(1)));
  }
  static constexpr libraries peers{.xsimd = true};
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
