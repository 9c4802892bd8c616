#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "cospi";
  static constexpr range arguments[] = {{-100, 100}};
  static constexpr auto exact = mpfr_cospi;
  static constexpr auto value(auto const& x) { return cospi(x); }
  static auto composed(auto const& x) {
    using std::cos;
    return cos(pi_for(x) * x);
  }
  static constexpr libraries peers{.xsimd = true};
  static constexpr auto sleef = BENCH_SLEEF(cospi, u05);
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
