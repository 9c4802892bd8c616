#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "sinpi";
  static constexpr range arguments[] = {{-100, 100}};
  static constexpr auto exact = mpfr_sinpi;
  static constexpr auto value(auto const& x) { return sinpi(x); }
  static auto composed(auto const& x) {
    using std::sin;
    return sin(pi_for(x) * x);
  }
  static constexpr libraries peers{.xsimd = true};
  static constexpr auto sleef = BENCH_SLEEF(sinpi, u05);
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
