#ifndef BENCH_LOOP
#include <boost/math/special_functions/bessel.hpp>
#endif

#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "bessel_y1";
  static constexpr range arguments[] = {{0.01, 40}};
  static constexpr auto exact = mpfr_y1;
  static constexpr auto value(auto const& x) { return bessel_y(1, x); }
  static auto composed(std::floating_point auto x) { return std::cyl_neumann(decltype(x)(1), x); }
  static constexpr libraries peers{};
#ifndef BENCH_LOOP
  static auto boost(auto x) { return boost::math::cyl_neumann(1, x); }
#endif
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
