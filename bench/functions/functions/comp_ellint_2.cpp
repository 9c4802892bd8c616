#ifndef BENCH_LOOP
#include <boost/math/special_functions/ellint_2.hpp>
#endif

#include "../complete_elliptic.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "comp_ellint_2";
  static constexpr range arguments[] = {{-1, 1}};
  static int exact(mpfr_ptr result, mpfr_srcptr k, mpfr_rnd_t mode) {
    mpfr_t m;
    mpfr_init2(m, 2 * mpfr_get_prec(k));
    mpfr_sqr(m, k, mode);
    int const rounded = exact_of_parameter<elliptic_kind::second>(result, m, mode);
    mpfr_clear(m);
    return rounded;
  }
  static constexpr auto value(auto const& k) { return comp_ellint_2(k); }
  static auto composed(auto const& k) { return by_mean_of_gauss<elliptic_kind::second>(k * k); }
  static constexpr libraries peers{.xsimd = true};
#ifndef BENCH_LOOP
  static auto boost(auto k) { return boost::math::ellint_2(k); }
#endif
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
