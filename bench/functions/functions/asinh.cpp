#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "asinh";
  static constexpr range arguments[] = {{-100, 100}};
  static constexpr auto exact = mpfr_asinh;
  static constexpr auto value(auto const& x) {
    using std::asinh;
    return asinh(x);
  }
  static constexpr libraries peers{.xsimd = true};
  static constexpr auto sleef = BENCH_SLEEF(asinh, u10);
  static auto highway(auto d, auto x) { return Asinh(d, x); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
