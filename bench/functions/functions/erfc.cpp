#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "erfc";
  static constexpr range arguments[] = {{-4, 9}};
  static constexpr auto exact = mpfr_erfc;
  static constexpr auto value(auto const& x) {
    using std::erfc;
    return erfc(x);
  }
  static constexpr libraries peers{.xsimd = true};
  static constexpr auto sleef = BENCH_SLEEF(erfc, u15);
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
