#ifndef BENCH_LOOP
#include <boost/math/special_functions/gamma.hpp>

#include "../../../tests/accuracy/incomplete.hpp"
#endif

#include "../function.hpp"
#include "../in_many_digits.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "gamma_q3";
  static constexpr range arguments[] = {{0, 20}};
#ifndef BENCH_LOOP
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t mode) {
    return in_many_digits(r, x, mode, [](auto const& v) { return accuracy::incomplete_gamma(3.0, v, true).upper; });
  }
#endif
  static constexpr auto value(auto const& x) { return gamma_q(3, x); }
  static auto composed(std::floating_point auto x) { return std::exp(-x) * (1 + x * (1 + x / 2)); }
  static constexpr libraries peers{};
#ifndef BENCH_LOOP
  static auto boost(auto x) { return boost::math::gamma_q(decltype(x)(3), x); }
#endif
};
struct lower : function {
  static constexpr char name[] = "gamma_p3";
#ifndef BENCH_LOOP
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t mode) {
    return in_many_digits(r, x, mode, [](auto const& v) { return accuracy::incomplete_gamma(3.0, v, true).lower; });
  }
#endif
  static constexpr auto value(auto const& x) { return gamma_p(3, x); }
  /// Without regard to the digits that cancel at small x.
  static auto composed(std::floating_point auto x) { return 1 - function::composed(x); }
#ifndef BENCH_LOOP
  static auto boost(auto x) { return boost::math::gamma_p(decltype(x)(3), x); }
#endif
};

bool const entered = compare<function>() && compare<lower>();

}  // namespace
}  // namespace bench
