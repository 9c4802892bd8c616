#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "asinpi";
  static constexpr range arguments[] = {{-1, 1}};
  static constexpr auto exact = mpfr_asinpi;
  static constexpr auto value(auto const& x) { return asinpi(x); }
  static auto composed(auto const& x) {
    using std::asin;
    return asin(x) / pi_for(x);
  }
  static constexpr libraries peers{.xsimd = true};
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
