#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "log1mexp";
  static constexpr range arguments[] = {{-20, -0.01}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t m) {
    mpfr_expm1(r, x, m);
    mpfr_neg(r, r, m);
    return mpfr_log(r, r, m);
  }
  static constexpr auto value(auto const& x) { return log1mexp(x); }
  static auto composed(auto const& x) {
    using std::log, std::expm1;
    return log(-expm1(x));
  }
  static constexpr libraries peers{.xsimd = true, .eigen = true};
  static auto highway(auto d, auto x) { return Log(d, Neg(Expm1(d, x))); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
