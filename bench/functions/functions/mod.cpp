#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "mod";
  static constexpr range arguments[] = {{-1000, 1000}, {1, 10}};
  /// Quotients too large for an integer in either width, and such as are rounded up to an integer or to a tie.
  static constexpr std::array<double, 3> edges[] = {{0x1.23456p+70, 3},
                                                    {-0x1.23456p+70, 7},
                                                    {0x1.7f60e78ef3e37p+6, 0x1.cef29a08654cap+0},
                                                    {0x1.d6197ap+8, 0x1.11833p+2},
                                                    {0x1.d662529c7cc2bp+6, 0x1.e58ec8e3998f3p+2},
                                                    {0x1.82feccp+6, 0x1.cef29ap+0},
                                                    {5, 0x1p+100}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_srcptr y, mpfr_rnd_t m) {
    mpfr_fmod(r, x, y, m);
    return mpfr_sgn(r) < 0 ? mpfr_add(r, r, y, m) : 0;
  }
  static constexpr auto value(auto const& x, auto const& y) { return mod(x, y); }
  static auto composed(auto const& x, auto const& y) {
    using std::floor;
    return x - y * floor(x / y);
  }
  static constexpr libraries peers{.xsimd = true};
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
