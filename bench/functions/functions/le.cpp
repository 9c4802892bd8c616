#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "le";
  static constexpr range arguments[] = {{-100, 100}, {-100, 100}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_srcptr y, mpfr_rnd_t m) {
    return mpfr_set_ui(r, mpfr_lessequal_p(x, y) ? 1 : 0, m);
  }
  static constexpr auto value(auto const& x, auto const& y) { return select(x <= y, 1, 0); }
  template <class X>
  static auto composed(X const& x, X const& y) {
    return chosen(x <= y, X(1), X(0));
  }
  static constexpr libraries peers{.xsimd = true};
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
