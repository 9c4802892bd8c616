#ifndef BENCH_LOOP
#include <boost/math/special_functions/trigamma.hpp>
#include <symwise/functions/scalar/trigamma.hpp>

#include "../../../tests/accuracy/gamma.hpp"
#endif

#include "../function.hpp"
#include "../in_many_digits.hpp"

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
  /// Six steps up, and the asymptotic series.
  static auto composed(auto const& x) {
    using X = std::decay_t<decltype(x)>;
    using T = typename number_in<X>::type;
    X const one(T(1)), z = x + X(T(6)), v = one / z, u = v * v;
    X sum = one / (x * x);
    for (int k = 1; k < 6; ++k) sum = sum + one / ((x + X(T(k))) * (x + X(T(k))));
    X const tail =
        u * (X(T(1. / 6)) - u * (X(T(1. / 30)) - u * (X(T(1. / 42)) - u * (X(T(1. / 30)) - u * X(T(5. / 66))))));
    return X(v + u * X(T(.5)) + v * tail + sum);
  }
  static constexpr libraries peers{.xsimd = true};
#ifndef BENCH_LOOP
  static auto boost(auto x) { return boost::math::trigamma(x); }
#endif
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
