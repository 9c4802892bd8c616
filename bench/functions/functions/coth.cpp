#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "coth";
  static constexpr range arguments[] = {{-5, 5}};
  static constexpr auto exact = mpfr_coth;
  static constexpr auto value(auto const& x) { return coth(x); }
  static auto composed(auto const& x) {
    using std::tanh;
    return 1 / tanh(x);
  }
  static constexpr libraries peers{.xsimd = true};
  static auto highway(auto d, auto x) { return Div(Set(d, 1), Tanh(d, x)); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
