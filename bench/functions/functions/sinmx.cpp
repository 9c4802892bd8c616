#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "sinmx";
  static constexpr range arguments[] = {{-2, 2}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t m) {
    mpfr_sin(r, x, m);
    return mpfr_sub(r, r, x, m);
  }
  static constexpr auto value(auto const& x) { return sinmx(x); }
  static auto composed(auto const& x) {
    using std::sin;
    return sin(x) - x;
  }
  static constexpr libraries peers{.xsimd = true, .eigen = true};
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
