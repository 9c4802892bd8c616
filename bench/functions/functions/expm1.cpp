#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "expm1";
  static constexpr range arguments[] = {{-10, 10}};
  static constexpr auto exact = mpfr_expm1;
  static constexpr auto value(auto const& x) {
    using std::expm1;
    return expm1(x);
  }
  static constexpr libraries peers{.xsimd = true, .eigen = true};
  static constexpr auto sleef = BENCH_SLEEF(expm1, u10);
  static auto highway(auto d, auto x) { return Expm1(d, x); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
