#ifndef BENCH_LOOP
#include <boost/math/special_functions/trigamma.hpp>
#include <symwise/functions/scalar/trigamma.hpp>

#include "../../../tests/accuracy/gamma.hpp"
#endif

#include "../function.hpp"
#include "../in_many_digits.hpp"
#include "../polygamma.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "trigamma";
  static constexpr range arguments[] = {{0.1, 20}};
#ifndef BENCH_LOOP
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t m) {
    return in_many_digits(r, x, m, [](accuracy::real const& v) { return accuracy::polygamma(1.0, v); });
  }
#endif
  static constexpr auto value(auto const& x) { return trigamma(x); }
  static auto composed(auto const& x) { return trigamma_by_series(x); }
  static constexpr libraries peers{.xsimd = true};
#ifndef BENCH_LOOP
  static auto boost(auto x) { return boost::math::trigamma(x); }
#endif
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
