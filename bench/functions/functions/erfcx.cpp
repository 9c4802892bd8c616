#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "erfcx";
  static constexpr range arguments[] = {{-4, 20}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t m) {
    mpfr_t scale;
    mpfr_init2(scale, 200);
    mpfr_sqr(scale, x, m);
    mpfr_exp(scale, scale, m);
    mpfr_erfc(r, x, m);
    mpfr_mul(r, r, scale, m);
    mpfr_clear(scale);
    return 0;
  }
  static constexpr auto value(auto const& x) { return erfcx(x); }
  static auto composed(auto const& x) {
    using std::erfc, std::exp;
    return exp(x * x) * erfc(x);
  }
  static constexpr libraries peers{.xsimd = true};
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
