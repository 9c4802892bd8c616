#ifndef BENCH_LOOP
#include <boost/math/special_functions/bessel.hpp>
#endif

#include "../function.hpp"
#include "../in_many_digits.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "bessel_j0";
  static constexpr range arguments[] = {{0, 40}};
  static constexpr auto exact = mpfr_j0;
  static constexpr auto value(auto const& x) { return bessel_j(0, x); }
  static auto composed(std::floating_point auto x) { return std::cyl_bessel_j(decltype(x)(0), x); }
  static constexpr libraries peers{};
#ifndef BENCH_LOOP
  static auto boost(auto x) { return boost::math::cyl_bessel_j(0, x); }
#endif
};

/// Within the pieces about the zeros.
struct to_25 : function {
  static constexpr char name[] = "bessel_j0_to_25";
  static constexpr range arguments[] = {{0, 25}};
};
/// By modulus and phase.
struct from_50 : function {
  static constexpr char name[] = "bessel_j0_from_50";
  static constexpr range arguments[] = {{50, 1000}};
};

/// Two functions of one argument, computed together.
struct with_j1 : function {
  static constexpr char name[] = "bessel_j0_and_j1";
#ifndef BENCH_LOOP
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t m) { return sum_of_both(r, x, m, mpfr_j0, mpfr_j1); }
#endif
  static constexpr auto value(auto const& x) { return bessel_j(0, x) + bessel_j(1, x); }
  static auto composed(std::floating_point auto x) {
    return std::cyl_bessel_j(decltype(x)(0), x) + std::cyl_bessel_j(decltype(x)(1), x);
  }
#ifndef BENCH_LOOP
  static auto boost(auto x) { return boost::math::cyl_bessel_j(0, x) + boost::math::cyl_bessel_j(1, x); }
#endif
};

bool const entered = compare<with_j1>() && compare<function>() && compare<to_25>() && compare<from_50>();

}  // namespace
}  // namespace bench
