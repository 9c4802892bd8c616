#ifndef BENCH_LOOP
#include <boost/math/special_functions/zeta.hpp>
#endif

#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "zeta";
  static constexpr range arguments[] = {{0, 40}};
  static constexpr auto exact = mpfr_zeta;
  static constexpr auto value(auto const& x) { return zeta(x); }
  /// C++17's.
  static auto composed(auto const& x) { return std::riemann_zeta(x); }
  static constexpr libraries peers{};
#ifndef BENCH_LOOP
  static auto boost(auto x) { return boost::math::zeta(x); }
#endif
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
