#ifndef BENCH_LOOP
#include <boost/math/special_functions/expint.hpp>
#endif

#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "expint_ei";
  static constexpr range arguments[] = {{-10, 20}};
  static constexpr auto exact = mpfr_eint;
  static constexpr auto value(auto const& x) { return expint_ei(x); }
  /// C++17's.
  static auto composed(auto const& x) { return std::expint(x); }
  static constexpr libraries peers{};
#ifndef BENCH_LOOP
  static auto boost(auto x) { return boost::math::expint(x); }
#endif
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
