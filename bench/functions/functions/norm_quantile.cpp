#ifndef BENCH_LOOP
#include <boost/math/special_functions/erf.hpp>

#include "../../../tests/accuracy/special.hpp"
#endif

#include "../function.hpp"
#include "../in_many_digits.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "norm_quantile";
  static constexpr range arguments[] = {{0, 1}};
#ifndef BENCH_LOOP
  static int exact(mpfr_ptr r, mpfr_srcptr p, mpfr_rnd_t m) {
    return in_many_digits(r, p, m, [](accuracy::real const& v) { return accuracy::norm_quantile(v); });
  }
#endif
  static constexpr auto value(auto const& p) { return norm_quantile(p); }
  /// Winitzki's closed form, and two of Halley's steps.
  static auto composed(auto const& p) {
    using X = std::decay_t<decltype(p)>;
    using T = typename number_in<X>::type;
    using std::log, std::sqrt, std::erfc, std::exp;
    X const one(T(1)), half(T(.5)), l = log(X(T(4)) * p * (one - p));
    X const t = half * l + X(T(4.3307));
    X const root = sqrt(X(T(2)) * (sqrt(t * t - l * X(T(1 / 0.147))) - t));
    X y = chosen(p < half, X(-root), root);
    for (int k = 0; k < 2; ++k) {
      X const step =
          (half * erfc(y * X(T(-1 / std::numbers::sqrt2))) - p) * X(T(2.5066282746310002)) * exp(half * y * y);
      y = y - step / (one + half * y * step);
    }
    return y;
  }
  static constexpr libraries peers{.xsimd = true};
#ifndef BENCH_LOOP
  static auto boost(auto p) { return -std::numbers::sqrt2_v<decltype(p)> * boost::math::erfc_inv(2 * p); }
#endif
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
