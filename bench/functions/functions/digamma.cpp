#ifndef BENCH_LOOP
#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/trigamma.hpp>
#include <symwise/functions/scalar/digamma.hpp>
#include <symwise/functions/scalar/trigamma.hpp>

#include "../../../tests/accuracy/gamma.hpp"
#endif

#include "../function.hpp"
#include "../in_many_digits.hpp"
#include "../polygamma.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "digamma";
  static constexpr range arguments[] = {{0.1, 20}};
  static constexpr auto exact = mpfr_digamma;
  static constexpr auto value(auto const& x) { return digamma(x); }
  static auto composed(auto const& x) { return digamma_by_series(x); }
  static constexpr libraries peers{.xsimd = true};
#ifndef BENCH_LOOP
  static auto boost(auto x) { return boost::math::digamma(x); }
#endif
};

/// Two functions of one argument, computed together.
struct with_trigamma {
  static constexpr char name[] = "digamma_and_trigamma";
  static constexpr range arguments[] = {{0.1, 20}};
#ifndef BENCH_LOOP
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t m) {
    return in_many_digits(r, x, m,
                          [](accuracy::real const& v) { return accuracy::digamma(v) + accuracy::polygamma(1.0, v); });
  }
#endif
  static constexpr auto value(auto const& x) { return digamma(x) + trigamma(x); }
  static auto composed(auto const& x) { return digamma_by_series(x) + trigamma_by_series(x); }
  static constexpr libraries peers{.xsimd = true};
#ifndef BENCH_LOOP
  static auto boost(auto x) { return boost::math::digamma(x) + boost::math::trigamma(x); }
#endif
};

bool const entered = compare<with_trigamma>() && compare<function>();

}  // namespace
}  // namespace bench
