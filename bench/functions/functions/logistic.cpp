#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "logistic";
  static constexpr range arguments[] = {{-20, 20}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t m) {
    mpfr_neg(r, x, m);
    mpfr_exp(r, r, m);
    mpfr_add_ui(r, r, 1, m);
    return mpfr_ui_div(r, 1, r, m);
  }
  static constexpr auto value(auto const& x) { return logistic(x); }
  static auto composed(auto const& x) {
    using std::exp;
    return 1 / (1 + exp(-x));
  }
  static constexpr libraries peers{.xsimd = true, .eigen = true};
  static auto highway(auto d, auto x) { return Div(Set(d, 1), Add(Set(d, 1), Exp(d, Neg(x)))); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
