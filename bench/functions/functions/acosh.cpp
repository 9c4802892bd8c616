#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "acosh";
  static constexpr range arguments[] = {{1, 100}};
  static constexpr auto exact = mpfr_acosh;
  static constexpr auto value(auto const& x) {
    using std::acosh;
    return acosh(x);
  }
  static constexpr libraries peers{.xsimd = true};
  static constexpr auto sleef = BENCH_SLEEF(acosh, u10);
  static auto highway(auto d, auto x) { return Acosh(d, x); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
