#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "select";
  static constexpr range arguments[] = {{-100, 100}, {-100, 100}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_srcptr y, mpfr_rnd_t m) {
    return mpfr_set(r, mpfr_sgn(x) > 0 ? x : y, m);
  }
  static constexpr auto value(auto const& x, auto const& y) { return select(x > 0, x, y); }
  template <class X>
  static auto composed(X const& x, X const& y) {
    return chosen(x > X(0), x, y);
  }
  static constexpr libraries peers{.xsimd = true};
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
