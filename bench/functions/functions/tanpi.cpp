#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "tanpi";
  static constexpr range arguments[] = {{-100, 100}};
  static constexpr auto exact = mpfr_tanpi;
  static constexpr auto value(auto const& x) { return tanpi(x); }
  static auto composed(auto const& x) {
    using std::tan;
    return tan(pi_for(x) * x);
  }
  static constexpr libraries peers{.xsimd = true};
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
