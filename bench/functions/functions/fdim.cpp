#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "fdim";
  static constexpr range arguments[] = {{-100, 100}, {-100, 100}};
  static constexpr auto exact = mpfr_dim;
  static constexpr auto value(auto const& x, auto const& y) {
    using std::fdim;
    return fdim(x, y);
  }
  static constexpr libraries peers{.xsimd = true};
  static constexpr auto sleef = BENCH_EXACT_SLEEF(fdim);
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
