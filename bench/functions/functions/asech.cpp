#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "asech";
  static constexpr range arguments[] = {{0.01, 1}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t m) {
    mpfr_t s;
    mpfr_init2(s, 300);
    mpfr_ui_div(s, 1, x, m);
    mpfr_acosh(r, s, m);
    mpfr_clear(s);
    return 0;
  }
  static constexpr auto value(auto const& x) { return asech(x); }
  static auto composed(auto const& x) {
    using std::acosh;
    return acosh(1 / x);
  }
  static constexpr libraries peers{.xsimd = true};
  static auto highway(auto d, auto x) { return Acosh(d, Div(Set(d, 1), x)); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
