#ifndef BENCH_LOOP
#include <boost/math/special_functions/bessel.hpp>

#include "../../../tests/accuracy/bessel.hpp"
#endif

#include "../function.hpp"
#include "../in_many_digits.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "bessel_i1";
  static constexpr range arguments[] = {{-20, 20}};
#ifndef BENCH_LOOP
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t mode) {
    return in_many_digits(r, x, mode, [](auto const& v) { return accuracy::bessel_i(accuracy::real(1.0), v); });
  }
#endif
  static constexpr auto value(auto const& x) { return bessel_i(1, x); }
  static auto composed(std::floating_point auto x) {
    return std::copysign(std::cyl_bessel_i(decltype(x)(1), std::fabs(x)), x);
  }
  static constexpr libraries peers{};
#ifndef BENCH_LOOP
  static auto boost(auto x) { return boost::math::cyl_bessel_i(1, x); }
#endif
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
