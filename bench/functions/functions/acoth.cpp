#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "acoth";
  static constexpr range arguments[] = {{1, 100}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t m) {
    mpfr_t s;
    mpfr_init2(s, 300);
    mpfr_ui_div(s, 1, x, m);
    mpfr_atanh(r, s, m);
    mpfr_clear(s);
    return 0;
  }
  static constexpr auto value(auto const& x) { return acoth(x); }
  static auto composed(auto const& x) {
    using std::atanh;
    return atanh(1 / x);
  }
  static constexpr libraries peers{.xsimd = true};
  static auto highway(auto d, auto x) { return Atanh(d, Div(Set(d, 1), x)); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
