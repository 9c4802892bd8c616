#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "tgamma";
  static constexpr range arguments[] = {{1, 30}};
  static constexpr auto exact = mpfr_gamma;
  static constexpr auto value(auto const& x) {
    using std::tgamma;
    return tgamma(x);
  }
  static constexpr libraries peers{.xsimd = true};
  static constexpr auto sleef = BENCH_SLEEF(tgamma, u10);
};

struct negative : function {
  static constexpr char name[] = "tgamma_negative";
  static constexpr range arguments[] = {{-30, -1}};
};

bool const entered = compare<function>() && compare<negative>();

}  // namespace
}  // namespace bench
