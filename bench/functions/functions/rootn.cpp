#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "rootn";
  static constexpr range arguments[] = {{0.01, 100}, {2, 9, true}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_srcptr y, mpfr_rnd_t m) {
    return mpfr_rootn_ui(r, x, mpfr_get_ui(y, m), m);
  }
  static constexpr auto value(auto const& x, auto const& y) { return rootn(x, y); }
  static auto composed(auto const& x, auto const& y) {
    using std::pow;
    return pow(x, 1 / y);
  }
  static constexpr libraries peers{.xsimd = true};
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
