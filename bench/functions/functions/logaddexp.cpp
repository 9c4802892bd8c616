#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "logaddexp";
  static constexpr range arguments[] = {{-20, 20}, {-20, 20}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_srcptr y, mpfr_rnd_t m) {
    mpfr_sub(r, x, y, m);
    mpfr_abs(r, r, m);
    mpfr_neg(r, r, m);
    mpfr_exp(r, r, m);
    mpfr_log1p(r, r, m);
    return mpfr_add(r, r, mpfr_less_p(x, y) ? y : x, m);
  }
  static constexpr auto value(auto const& x, auto const& y) { return logaddexp(x, y); }
  static auto composed(auto const& x, auto const& y) {
    using std::fmax, std::log1p, std::exp, std::abs;
    return fmax(x, y) + log1p(exp(-abs(x - y)));
  }
  static constexpr libraries peers{.xsimd = true};
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
