#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "atanh";
  static constexpr range arguments[] = {{-1, 1}};
  static constexpr auto exact = mpfr_atanh;
  static constexpr auto value(auto const& x) {
    using std::atanh;
    return atanh(x);
  }
  static constexpr libraries peers{.xsimd = true};
  static constexpr auto sleef = BENCH_SLEEF(atanh, u10);
  static auto highway(auto d, auto x) { return Atanh(d, x); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
