#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "fmod";
  static constexpr range arguments[] = {{-1000, 1000}, {1, 10}};
  /// Quotients too large for an integer in either width, and such as are rounded up to an integer or to a tie.
  static constexpr std::array<double, 3> edges[] = {{0x1.23456p+70, 3},
                                                    {-0x1.23456p+70, 7},
                                                    {0x1.7f60e78ef3e37p+6, 0x1.cef29a08654cap+0},
                                                    {0x1.d6197ap+8, 0x1.11833p+2},
                                                    {0x1.d662529c7cc2bp+6, 0x1.e58ec8e3998f3p+2},
                                                    {0x1.82feccp+6, 0x1.cef29ap+0},
                                                    {5, 0x1p+100}};
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
