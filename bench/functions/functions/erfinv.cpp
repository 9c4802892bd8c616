#ifndef BENCH_LOOP
#include <boost/math/special_functions/erf.hpp>

#include "../../../tests/accuracy/special.hpp"
#endif

#include "../function.hpp"
#include "../in_many_digits.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "erfinv";
  static constexpr range arguments[] = {{-1, 1}};
#ifndef BENCH_LOOP
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t m) {
    return in_many_digits(r, x, m, [](accuracy::real const& v) { return accuracy::erfinv(v); });
  }
#endif
  static constexpr auto value(auto const& x) { return erfinv(x); }
  /// Winitzki's closed form, and two of Halley's steps.
  static auto composed(auto const& x) {
    using X = std::decay_t<decltype(x)>;
    using T = typename number_in<X>::type;
    using std::log, std::sqrt, std::erf, std::exp;
    X const one(T(1)), l = log((one - x) * (one + x)), t = X(T(.5)) * l + X(T(4.3307));
    X const root = sqrt(sqrt(t * t - l * X(T(1 / 0.147))) - t);
    X y = chosen(x < X(T(0)), X(-root), root);
    for (int k = 0; k < 2; ++k) {
      X const step = (erf(y) - x) * X(T(.88622692545275801)) * exp(y * y);
      y = y - step / (one + y * step);
    }
    return y;
  }
  static constexpr libraries peers{.xsimd = true};
#ifndef BENCH_LOOP
  static auto boost(auto x) { return boost::math::erf_inv(x); }
#endif
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
