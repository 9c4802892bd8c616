#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "logit";
  static constexpr range arguments[] = {{0.001, 0.999}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t m) {
    mpfr_t s;
    mpfr_init2(s, 300);
    mpfr_ui_sub(s, 1, x, m);
    mpfr_div(s, x, s, m);
    mpfr_log(r, s, m);
    mpfr_clear(s);
    return 0;
  }
  static constexpr auto value(auto const& x) { return logit(x); }
  static auto composed(auto const& x) {
    using std::log;
    return log(x / (1 - x));
  }
  static constexpr libraries peers{.xsimd = true, .eigen = true};
  static auto highway(auto d, auto x) { return Log(d, Div(x, Sub(Set(d, 1), x))); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
