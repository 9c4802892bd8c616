#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "exp";
  static constexpr range arguments[] = {{-80, 80}};
  static constexpr auto exact = mpfr_exp;
  static constexpr auto value(auto const& x) {
    using std::exp;
    return exp(x);
  }
  static constexpr libraries peers{.xsimd = true, .eigen = true};
  static constexpr auto sleef = BENCH_SLEEF(exp, u10);
  static auto highway(auto d, auto x) { return Exp(d, x); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
