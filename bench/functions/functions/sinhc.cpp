#ifndef BENCH_LOOP
#include <boost/math/special_functions/sinhc.hpp>
#endif

#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "sinhc";
  static constexpr range arguments[] = {{-10, 10}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t m) {
    mpfr_sinh(r, x, m);
    return mpfr_div(r, r, x, m);
  }
  static constexpr auto value(auto const& x) { return sinhc(x); }
  static auto composed(auto const& x) {
    using std::sinh;
    return sinh(x) / x;
  }
  static constexpr libraries peers{.xsimd = true};
  static auto highway(auto d, auto x) { return Div(Sinh(d, x), x); }
#ifndef BENCH_LOOP
  static auto boost(auto const& x) { return ::boost::math::sinhc_pi(x); }
#endif
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
