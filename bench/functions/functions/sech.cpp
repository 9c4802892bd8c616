#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "sech";
  static constexpr range arguments[] = {{-20, 20}};
  static constexpr auto exact = mpfr_sech;
  static constexpr auto value(auto const& x) { return sech(x); }
  static auto composed(auto const& x) {
    using std::cosh;
    return 1 / cosh(x);
  }
  static constexpr libraries peers{.xsimd = true};
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
