#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "fmod";
  static constexpr range arguments[] = {{-1000, 1000}, {1, 10}};
  static constexpr auto exact = mpfr_fmod;
  static constexpr auto value(auto const& x, auto const& y) {
    using std::fmod;
    return fmod(x, y);
  }
  static constexpr libraries peers{.xsimd = true};
  static constexpr auto sleef = BENCH_EXACT_SLEEF(fmod);
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
