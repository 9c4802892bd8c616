#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "heaviside";
  static constexpr range arguments[] = {{-100, 100}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t m) { return mpfr_set_ui(r, mpfr_sgn(x) > 0, m); }
  static constexpr auto value(auto const& x) { return heaviside(x); }
  template <class X>
  static auto composed(X const& x) {
    return chosen(x > X(0), X(1), chosen(x < X(0), X(0), x));
  }
  static constexpr libraries peers{.xsimd = true};
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
