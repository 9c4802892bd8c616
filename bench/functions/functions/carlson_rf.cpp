#ifndef BENCH_LOOP
#include <boost/math/special_functions/ellint_rf.hpp>
#endif

#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "carlson_rf";
  static constexpr range arguments[] = {{0, 1}, {0, 1}, {0, 1}};
  /// Duplication until the expansion ends. DLMF 19.36(i).
  static int exact(mpfr_ptr result, mpfr_srcptr x, mpfr_srcptr y, mpfr_srcptr z, mpfr_rnd_t mode) {
    mpfr_t v[3], root[3], lambda, product;
    mpfr_prec_t const digits = mpfr_get_prec(result) + 60;
    for (mpfr_ptr p : {v[0], v[1], v[2], root[0], root[1], root[2], lambda, product}) mpfr_init2(p, digits);
    mpfr_set(v[0], x, mode);
    mpfr_set(v[1], y, mode);
    mpfr_set(v[2], z, mode);
    for (int n = 0; n < 160; ++n) {
      for (int i = 0; i < 3; ++i) mpfr_sqrt(root[i], v[i], mode);
      mpfr_set_zero(lambda, 1);
      for (int i = 0; i < 3; ++i) {
        mpfr_mul(product, root[i], root[(i + 1) % 3], mode);
        mpfr_add(lambda, lambda, product, mode);
      }
      for (auto& p : v) {
        mpfr_add(p, p, lambda, mode);
        mpfr_div_2ui(p, p, 2, mode);
      }
    }
    int const rounded = mpfr_rec_sqrt(result, v[0], mode);
    for (mpfr_ptr p : {v[0], v[1], v[2], root[0], root[1], root[2], lambda, product}) mpfr_clear(p);
    return rounded;
  }
  static constexpr auto value(auto const& x, auto const& y, auto const& z) { return carlson_rf(x, y, z); }
  /// Six duplications, and the expansion.
  static auto composed(auto const& p, auto const& q, auto const& r) {
    using X = std::decay_t<decltype(p)>;
    using T = typename number_in<X>::type;
    using std::sqrt;
    X x = p, y = q, z = r;
    for (int n = 0; n < 6; ++n) {
      X const a = sqrt(x), b = sqrt(y), c = sqrt(z), lambda = a * (b + c) + b * c;
      x = (x + lambda) * X(T(.25));
      y = (y + lambda) * X(T(.25));
      z = (z + lambda) * X(T(.25));
    }
    X const mean = (x + y + z) * X(T(1. / 3)), u = X(T(1)) - x / mean, v = X(T(1)) - y / mean, w = -(u + v);
    X const e2 = u * v - w * w, e3 = u * v * w;
    return X((X(T(1)) + e2 * (X(T(-.1)) + e2 * X(T(1. / 24)) - e3 * X(T(3. / 44))) + e3 * X(T(1. / 14))) / sqrt(mean));
  }
  static constexpr libraries peers{.xsimd = true};
#ifndef BENCH_LOOP
  static auto boost(auto x, auto y, auto z) { return boost::math::ellint_rf(x, y, z); }
#endif
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
