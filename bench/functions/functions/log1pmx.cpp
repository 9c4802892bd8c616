#ifndef BENCH_LOOP
#include <boost/math/special_functions/log1p.hpp>
#endif

#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "log1pmx";
  static constexpr range arguments[] = {{-0.5, 2}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t m) {
    mpfr_log1p(r, x, m);
    return mpfr_sub(r, r, x, m);
  }
  static constexpr auto value(auto const& x) { return log1pmx(x); }
  static auto composed(auto const& x) {
    using std::log1p;
    return log1p(x) - x;
  }
  static constexpr libraries peers{.xsimd = true, .eigen = true};
#ifndef BENCH_LOOP
  static auto boost(auto const& x) { return ::boost::math::log1pmx(x); }
#endif
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
