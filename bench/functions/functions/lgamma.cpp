#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "lgamma";
  static constexpr range arguments[] = {{1, 100}};
  static constexpr auto exact = mpfr_lngamma;
  static constexpr auto value(auto const& x) {
    using std::lgamma;
    return lgamma(x);
  }
  static constexpr libraries peers{.xsimd = true};
  static constexpr auto sleef = BENCH_SLEEF(lgamma, u10);
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
