#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "xlog1py";
  static constexpr range arguments[] = {{-10, 10}, {-0.9, 10}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_srcptr y, mpfr_rnd_t m) {
    mpfr_log1p(r, y, m);
    return mpfr_mul(r, r, x, m);
  }
  static constexpr auto value(auto const& x, auto const& y) { return xlog1py(x, y); }
  static auto composed(auto const& x, auto const& y) {
    using std::log1p;
    return x * log1p(y);
  }
  static constexpr libraries peers{.xsimd = true, .eigen = true};
  static auto highway(auto d, auto x, auto y) { return Mul(x, Log1p(d, y)); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
