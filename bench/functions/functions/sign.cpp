#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "sign";
  static constexpr range arguments[] = {{-100, 100}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t m) { return mpfr_set_si(r, mpfr_sgn(x), m); }
  static constexpr auto value(auto const& x) { return sign(x); }
  template <class X>
  static auto composed(X const& x) {
    return chosen(x > X(0), X(1), chosen(x < X(0), X(-1), x));
  }
  static constexpr libraries peers{.xsimd = true};
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
