#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "min";
  static constexpr range arguments[] = {{-100, 100}, {-100, 100}};
  static constexpr auto exact = mpfr_min;
  static constexpr auto value(auto const& x, auto const& y) { return min(x, y); }
  static auto composed(auto const& x, auto const& y) {
    using std::fmin;
    return fmin(x, y);
  }
  static constexpr libraries peers{.xsimd = true};
  static constexpr auto sleef = BENCH_EXACT_SLEEF(fmin);
  static auto highway(auto, auto x, auto y) { return Min(x, y); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
