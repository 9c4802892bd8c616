#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "acospi";
  static constexpr range arguments[] = {{-1, 1}};
  static constexpr auto exact = mpfr_acospi;
  static constexpr auto value(auto const& x) { return acospi(x); }
  static auto composed(auto const& x) {
    using std::acos;
    return acos(x) / pi_for(x);
  }
  static constexpr libraries peers{.xsimd = true};
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
