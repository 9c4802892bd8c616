#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "max";
  static constexpr range arguments[] = {{-100, 100}, {-100, 100}};
  static constexpr auto exact = mpfr_max;
  static constexpr auto value(auto const& x, auto const& y) { return max(x, y); }
  static auto composed(auto const& x, auto const& y) {
    using std::fmax;
    return fmax(x, y);
  }
  static constexpr libraries peers{.xsimd = true};
  static constexpr auto sleef = BENCH_EXACT_SLEEF(fmax);
  static auto highway(auto, auto x, auto y) { return Max(x, y); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
