#ifndef BENCH_LOOP
#include <boost/math/special_functions/bessel.hpp>
#endif

#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "bessel_y0";
  static constexpr range arguments[] = {{0.01, 40}};
  static constexpr auto exact = mpfr_y0;
  static constexpr auto value(auto const& x) { return bessel_y(0, x); }
  static auto composed(std::floating_point auto x) { return std::cyl_neumann(decltype(x)(0), x); }
  static constexpr libraries peers{};
#ifndef BENCH_LOOP
  static auto boost(auto x) { return boost::math::cyl_neumann(0, x); }
#endif
};

/// Within the pieces about the zeros.
struct to_25 : function {
  static constexpr char name[] = "bessel_y0_to_25";
  static constexpr range arguments[] = {{0.01, 25}};
};
/// By modulus and phase.
struct from_50 : function {
  static constexpr char name[] = "bessel_y0_from_50";
  static constexpr range arguments[] = {{50, 1000}};
};

bool const entered = compare<function>() && compare<to_25>() && compare<from_50>();

}  // namespace
}  // namespace bench
