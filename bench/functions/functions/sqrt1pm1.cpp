#ifndef BENCH_LOOP
#include <boost/math/special_functions/sqrt1pm1.hpp>
#endif

#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "sqrt1pm1";
  static constexpr range arguments[] = {{-0.9, 10}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t m) {
    mpfr_t s;
    mpfr_init2(s, 300);
    mpfr_add_ui(s, x, 1, m);
    mpfr_sqrt(s, s, m);
    mpfr_sub_ui(r, s, 1, m);
    mpfr_clear(s);
    return 0;
  }
  static constexpr auto value(auto const& x) { return sqrt1pm1(x); }
  static auto composed(auto const& x) {
    using std::sqrt;
    return x / (sqrt(1 + x) + 1);
  }
  static constexpr libraries peers{.xsimd = true, .eigen = true};
  static auto highway(auto d, auto x) { return Div(x, Add(Sqrt(Add(x, Set(d, 1))), Set(d, 1))); }
#ifndef BENCH_LOOP
  static auto boost(auto const& x) { return ::boost::math::sqrt1pm1(x); }
#endif
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
