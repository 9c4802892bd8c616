#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "agm";
  static constexpr range arguments[] = {{0, 10}, {0, 10}};
  static constexpr auto exact = mpfr_agm;
  static constexpr auto value(auto const& a, auto const& b) { return agm(a, b); }
  /// Seven steps.
  static auto composed(auto const& x, auto const& y) {
    using X = std::decay_t<decltype(x)>;
    using T = typename number_in<X>::type;
    using std::sqrt;
    X a = x, b = y;
    for (int n = 0; n < 7; ++n) {
      X const mean = (a + b) * X(T(.5));
      b = sqrt(a * b);
      a = mean;
    }
    return X(a);
  }
  static constexpr libraries peers{.xsimd = true};
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
