#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "sec";
  static constexpr range arguments[] = {{-100, 100}};
  static constexpr auto exact = mpfr_sec;
  static constexpr auto value(auto const& x) { return sec(x); }
  static auto composed(auto const& x) {
    using std::cos;
    return 1 / cos(x);
  }
  static constexpr libraries peers{.xsimd = true};
  static auto highway(auto d, auto x) { return Div(Set(d, 1), Cos(d, x)); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
