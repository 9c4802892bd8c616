#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "fma";
  static constexpr range arguments[] = {{-100, 100}, {-100, 100}, {-100, 100}};
  static constexpr auto exact = mpfr_fma;
  static constexpr auto value(auto const& x, auto const& y, auto const& z) {
    using std::fma;
    return fma(x, y, z);
  }
  static constexpr libraries peers{.xsimd = true};
  static constexpr auto sleef = BENCH_EXACT_SLEEF(fma);
  static auto highway(auto, auto x, auto y, auto z) { return MulAdd(x, y, z); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
