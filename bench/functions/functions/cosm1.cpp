#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "cosm1";
  static constexpr range arguments[] = {{-100, 100}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t m) {
    mpfr_div_2ui(r, x, 1, m);
    mpfr_sin(r, r, m);
    mpfr_sqr(r, r, m);
    return mpfr_mul_si(r, r, -2, m);
  }
  static constexpr auto value(auto const& x) { return cosm1(x); }
  static auto composed(auto const& x) {
    using std::sin;
    auto const s = sin(x / 2);
    return -2 * (s * s);
  }
  static constexpr libraries peers{.xsimd = true};
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
