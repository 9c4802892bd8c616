#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "pow";
  static constexpr range arguments[] = {{0.01, 20}, {-8, 8}};
  static constexpr auto exact = mpfr_pow;
  static constexpr auto value(auto const& x, auto const& y) {
    using std::pow;
    return pow(x, y);
  }
  static constexpr libraries peers{.xsimd = true, .eigen = true};
  static constexpr auto sleef = BENCH_SLEEF(pow, u10);
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
