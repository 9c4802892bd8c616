#include "../function.hpp"
#include "../in_many_digits.hpp"

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

/// Two functions of one argument, computed together.
struct with_density : function {
  static constexpr char name[] = "norm_cdf_and_pdf";
#ifndef BENCH_LOOP
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t m) {
    return in_many_digits(r, x, m, [](accuracy::real const& v) {
      auto const cdf = accuracy::unary<mpfr_erfc>(-v / accuracy::square_root(2.0)) / 2.0;
      return cdf + accuracy::unary<mpfr_exp>(v * v / -2.0) / accuracy::square_root(accuracy::circle_ratio() * 2.0);
    });
  }
#endif
  static constexpr auto value(auto const& x) { return norm_cdf(x) + norm_pdf(x); }
  static auto composed(auto const& x) {
    using X = std::decay_t<decltype(x)>;
    using T = typename number_in<X>::type;
    using std::exp;
    return function::composed(x) + exp(x * x * X(T(-.5))) * X(std::numbers::inv_sqrtpi_v<T> / std::numbers::sqrt2_v<T>);
  }
};

bool const entered = compare<with_density>() && compare<function>();

}  // namespace
}  // namespace bench
