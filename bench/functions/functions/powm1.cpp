#ifndef BENCH_LOOP
#include <boost/math/special_functions/powm1.hpp>
#endif

#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "powm1";
  static constexpr range arguments[] = {{0.5, 2}, {-2, 2}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_srcptr y, mpfr_rnd_t m) {
    mpfr_log(r, x, m);
    mpfr_mul(r, r, y, m);
    return mpfr_expm1(r, r, m);
  }
  static constexpr auto value(auto const& x, auto const& y) { return powm1(x, y); }
  static auto composed(auto const& x, auto const& y) {
    using std::expm1, std::log;
    return expm1(y * log(x));
  }
  static constexpr libraries peers{.xsimd = true};
#ifndef BENCH_LOOP
  static auto boost(auto const& x, auto const& y) { return ::boost::math::powm1(x, y); }
#endif
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
