#include "../function.hpp"
#include "../in_many_digits.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "sin";
  static constexpr range arguments[] = {{-100, 100}};
  static constexpr auto exact = mpfr_sin;
  static constexpr auto value(auto const& x) {
    using std::sin;
    return sin(x);
  }
  static constexpr libraries peers{.xsimd = true, .eigen = true};
  static constexpr auto sleef = BENCH_SLEEF(sin, u10);
  static constexpr auto sleef_u35 = BENCH_SLEEF(sin, u35);
  static auto highway(auto d, auto x) { return Sin(d, x); }
};

/// Two functions of one argument, computed together.
struct with_cos {
  static constexpr char name[] = "sin_and_cos";
  static constexpr range arguments[] = {{-100, 100}};
#ifndef BENCH_LOOP
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t m) { return sum_of_both(r, x, m, mpfr_sin, mpfr_cos); }
#endif
  static constexpr auto value(auto const& x) {
    using std::cos, std::sin;
    return sin(x) + cos(x);
  }
  static constexpr libraries peers{.xsimd = true, .eigen = true};
  static auto highway(auto d, auto x) { return Add(Sin(d, x), Cos(d, x)); }
};

bool const entered = compare<with_cos>() && compare<function>();

}  // namespace
}  // namespace bench
