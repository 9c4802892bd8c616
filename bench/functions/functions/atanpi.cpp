#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "atanpi";
  static constexpr range arguments[] = {{-10, 10}};
  static constexpr auto exact = mpfr_atanpi;
  static constexpr auto value(auto const& x) { return atanpi(x); }
  static auto composed(auto const& x) {
    using std::atan;
    return atan(x) / pi_for(x);
  }
  static constexpr libraries peers{.xsimd = true};
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
