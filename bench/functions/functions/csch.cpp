#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "csch";
  static constexpr range arguments[] = {{-20, 20}};
  static constexpr auto exact = mpfr_csch;
  static constexpr auto value(auto const& x) { return csch(x); }
  static auto composed(auto const& x) {
    using std::sinh;
    return 1 / sinh(x);
  }
  static constexpr libraries peers{.xsimd = true};
  static auto highway(auto d, auto x) { return Div(Set(d, 1), Sinh(d, x)); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
