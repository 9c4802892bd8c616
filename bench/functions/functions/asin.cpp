#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "asin";
  static constexpr range arguments[] = {{-1, 1}};
  static constexpr auto exact = mpfr_asin;
  static constexpr auto value(auto const& x) {
    using std::asin;
    return asin(x);
  }
  static constexpr libraries peers{.xsimd = true};
  static constexpr auto sleef = BENCH_SLEEF(asin, u10);
  static constexpr auto sleef_u35 = BENCH_SLEEF(asin, u35);
  static auto highway(auto d, auto x) { return Asin(d, x); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
