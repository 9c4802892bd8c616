#ifndef BENCH_LOOP
#include <boost/math/special_functions/digamma.hpp>
#include <symwise/functions/scalar/digamma.hpp>
#endif

#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "digamma";
  static constexpr range arguments[] = {{0.1, 20}};
  static constexpr auto exact = mpfr_digamma;
  static constexpr auto value(auto const& x) { return digamma(x); }
  /// Six steps up, and the asymptotic series.
  static auto composed(auto const& x) {
    using X = std::decay_t<decltype(x)>;
    using T = typename number_in<X>::type;
    using std::log;
    X const one(T(1)), z = x + X(T(6)), u = one / (z * z);
    X const sum = one / x + one / (x + one) + one / (x + X(T(2))) + one / (x + X(T(3))) + one / (x + X(T(4))) +
                  one / (x + X(T(5)));
    X const tail =
        u * (X(T(1. / 12)) - u * (X(T(1. / 120)) - u * (X(T(1. / 252)) - u * (X(T(1. / 240)) - u * X(T(1. / 132))))));
    return X(log(z) - X(T(.5)) / z - tail - sum);
  }
  static constexpr libraries peers{.xsimd = true};
#ifndef BENCH_LOOP
  static auto boost(auto x) { return boost::math::digamma(x); }
#endif
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
