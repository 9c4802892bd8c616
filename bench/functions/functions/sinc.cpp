#ifndef BENCH_LOOP
#include <boost/math/special_functions/sinc.hpp>
#endif

#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "sinc";
  static constexpr range arguments[] = {{-100, 100}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t m) {
    mpfr_sin(r, x, m);
    return mpfr_div(r, r, x, m);
  }
  static constexpr auto value(auto const& x) { return sinc(x); }
  static auto composed(auto const& x) {
    using std::sin;
    return sin(x) / x;
  }
  static constexpr libraries peers{.xsimd = true};
  static auto highway(auto d, auto x) { return Div(Sin(d, x), x); }
#ifndef BENCH_LOOP
  static auto boost(auto const& x) { return ::boost::math::sinc_pi(x); }
#endif
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
