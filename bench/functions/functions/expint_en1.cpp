#ifndef BENCH_LOOP
#include <boost/math/special_functions/expint.hpp>
#endif

#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "expint_en1";
  static constexpr range arguments[] = {{0.01, 20}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t mode) {
    mpfr_neg(r, x, mode);
    mpfr_eint(r, r, mode);
    return mpfr_neg(r, r, mode);
  }
  static constexpr auto value(auto const& x) { return expint_en(1, x); }
  /// C++17's.
  static auto composed(auto const& x) { return -std::expint(-x); }
  static constexpr libraries peers{};
#ifndef BENCH_LOOP
  static auto boost(auto x) { return boost::math::expint(1, x); }
#endif
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
