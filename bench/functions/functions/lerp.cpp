#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "lerp";
  static constexpr range arguments[] = {{-100, 100}, {-100, 100}, {0, 1}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_srcptr y, mpfr_srcptr z, mpfr_rnd_t m) {
    mpfr_sub(r, y, x, m);
    return mpfr_fma(r, r, z, x, m);
  }
  static constexpr auto value(auto const& x, auto const& y, auto const& z) { return lerp(x, y, z); }
  static auto composed(auto const& x, auto const& y, auto const& z) { return x + z * (y - x); }
  static constexpr libraries peers{.xsimd = true};
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
