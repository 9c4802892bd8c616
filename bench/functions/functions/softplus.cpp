#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "softplus";
  static constexpr range arguments[] = {{-20, 20}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t m) {
    mpfr_exp(r, x, m);
    return mpfr_log1p(r, r, m);
  }
  static constexpr auto value(auto const& x) { return softplus(x); }
  static auto composed(auto const& x) {
    using std::log1p, std::exp;
    return log1p(exp(x));
  }
  static constexpr libraries peers{.xsimd = true, .eigen = true};
  static auto highway(auto d, auto x) { return Log1p(d, Exp(d, x)); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
