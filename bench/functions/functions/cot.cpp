#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "cot";
  static constexpr range arguments[] = {{-100, 100}};
  static constexpr auto exact = mpfr_cot;
  static constexpr auto value(auto const& x) { return cot(x); }
  static auto composed(auto const& x) {
    using std::tan;
    return 1 / tan(x);
  }
  static constexpr libraries peers{.xsimd = true};
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
