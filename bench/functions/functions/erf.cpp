#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "erf";
  static constexpr range arguments[] = {{-4, 4}};
  static constexpr auto exact = mpfr_erf;
  static constexpr auto value(auto const& x) {
    using std::erf;
    return erf(x);
  }
  static constexpr libraries peers{.xsimd = true};
  static constexpr auto sleef = BENCH_SLEEF(erf, u10);
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
