#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "clamp";
  static constexpr range arguments[] = {{-100, 100}, {-50, 0}, {0, 50}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_srcptr y, mpfr_srcptr z, mpfr_rnd_t m) {
    return mpfr_set(r, mpfr_less_p(x, y) ? y : mpfr_greater_p(x, z) ? z : x, m);
  }
  static constexpr auto value(auto const& x, auto const& y, auto const& z) { return clamp(x, y, z); }
  static auto composed(auto const& x, auto const& y, auto const& z) {
    using std::fmin, std::fmax;
    return fmin(fmax(x, y), z);
  }
  static constexpr libraries peers{.xsimd = true};
  static auto highway(auto, auto x, auto y, auto z) { return Min(Max(x, y), z); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
