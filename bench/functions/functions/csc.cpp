#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "csc";
  static constexpr range arguments[] = {{-100, 100}};
  static constexpr auto exact = mpfr_csc;
  static constexpr auto value(auto const& x) { return csc(x); }
  static auto composed(auto const& x) {
    using std::sin;
    return 1 / sin(x);
  }
  static constexpr libraries peers{.xsimd = true};
  static auto highway(auto d, auto x) { return Div(Set(d, 1), Sin(d, x)); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
