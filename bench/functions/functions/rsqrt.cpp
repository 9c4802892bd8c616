#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "rsqrt";
  static constexpr range arguments[] = {{0.01, 100}};
  static constexpr auto exact = mpfr_rec_sqrt;
  static constexpr auto value(auto const& x) { return rsqrt(x); }
  static auto composed(auto const& x) {
    using std::sqrt;
    return 1 / sqrt(x);
  }
  static constexpr libraries peers{.xsimd = true, .eigen = true};
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
