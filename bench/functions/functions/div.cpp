#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "div";
  static constexpr range arguments[] = {{-100, 100}, {1, 100}};
  static constexpr auto exact = mpfr_div;
  static constexpr auto value(auto const& x, auto const& y) { return x / y; }
  static constexpr libraries peers{.xsimd = true, .eigen = true};
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
