#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "mod";
  static constexpr range arguments[] = {{-1000, 1000}, {1, 10}};
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
