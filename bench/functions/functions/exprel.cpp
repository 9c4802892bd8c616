#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "exprel";
  static constexpr range arguments[] = {{-10, 10}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t m) {
    mpfr_expm1(r, x, m);
    return mpfr_div(r, r, x, m);
  }
  static constexpr auto value(auto const& x) { return exprel(x); }
  static auto composed(auto const& x) {
    using std::expm1;
    return expm1(x) / x;
  }
  static constexpr libraries peers{.xsimd = true, .eigen = true};
  static auto highway(auto d, auto x) { return Div(Expm1(d, x), x); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
