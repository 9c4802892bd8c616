#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "frac";
  static constexpr range arguments[] = {{-100, 100}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t m) {
    mpfr_floor(r, x);
    return mpfr_sub(r, x, r, m);
  }
  static constexpr auto value(auto const& x) { return frac(x); }
  static auto composed(auto const& x) {
    using std::floor;
    return x - floor(x);
  }
  static constexpr libraries peers{.xsimd = true, .eigen = true};
  static auto highway(auto, auto x) { return Sub(x, Floor(x)); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
