#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "tanh";
  static constexpr range arguments[] = {{-5, 5}};
  static constexpr auto exact = mpfr_tanh;
  static constexpr auto value(auto const& x) {
    using std::tanh;
    return tanh(x);
  }
  static constexpr libraries peers{.xsimd = true, .eigen = true};
  static constexpr auto sleef = BENCH_SLEEF(tanh, u10);
  static constexpr auto sleef_u35 = BENCH_SLEEF(tanh, u35);
  static auto highway(auto d, auto x) { return Tanh(d, x); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
