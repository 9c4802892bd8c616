#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "norm_cdf";
  static constexpr range arguments[] = {{-9, 5}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t m) {
    mpfr_sqrt_ui(r, 2, m);
    mpfr_div(r, x, r, m);
    mpfr_neg(r, r, m);
    mpfr_erfc(r, r, m);
    return mpfr_div_2ui(r, r, 1, m);
  }
  static constexpr auto value(auto const& x) { return norm_cdf(x); }
  static auto composed(auto const& x) {
    using X = std::decay_t<decltype(x)>;
    using T = typename number_in<X>::type;
    using std::erfc;
    return erfc(x * X(-1 / std::numbers::sqrt2_v<T>)) * X(T(.5));
  }
  static constexpr libraries peers{.xsimd = true};
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
