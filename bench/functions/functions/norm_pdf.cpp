#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "norm_pdf";
  static constexpr range arguments[] = {{-9, 9}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t m) {
    mpfr_t root;
    mpfr_init2(root, 200);
    mpfr_const_pi(root, m);
    mpfr_mul_2ui(root, root, 1, m);
    mpfr_sqrt(root, root, m);
    mpfr_sqr(r, x, m);
    mpfr_div_2ui(r, r, 1, m);
    mpfr_neg(r, r, m);
    mpfr_exp(r, r, m);
    mpfr_div(r, r, root, m);
    mpfr_clear(root);
    return 0;
  }
  static constexpr auto value(auto const& x) { return norm_pdf(x); }
  static auto composed(auto const& x) {
    using X = std::decay_t<decltype(x)>;
    using T = typename number_in<X>::type;
    using std::exp;
    return exp(x * x * X(T(-.5))) * X(std::numbers::inv_sqrtpi_v<T> / std::numbers::sqrt2_v<T>);
  }
  static constexpr libraries peers{.xsimd = true};
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
