#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "polylog2";
  static constexpr range arguments[] = {{-4, 0.99}};
  static constexpr auto exact = mpfr_li2;
  static constexpr auto value(auto const& x) { return polylog2(x); }
  /// The identities that lead into [-1, 1/2], and there the series in -log(1 - x). DLMF 25.12.4, 25.12.6.
  static auto composed(auto const& x) {
    using T = std::decay_t<decltype(x)>;
    T const limit = std::numbers::pi_v<T> * std::numbers::pi_v<T> / 6;
    T const z = x > T(0.5) ? 1 - x : x < -1 ? 1 / x : x;
    // B_2k / (2k + 1)!
    constexpr double c[] = {
        1. / 36,           -1. / 3600,      4.72411186696901e-6, -9.18577307466196e-8, 1.89788699889710e-9,
        -4.0647616451e-11, 8.921691020e-13, -1.993929586e-14,    4.518980030e-16};
    T const u = -std::log1p(-z);
    T sum = 0;
    for (int k = 8; k >= 0; --k) sum = sum * u * u + T(c[k]);
    T const y = u + u * u * (u * sum - T(0.25));
    if (x > T(0.5)) return T(limit - std::log(x) * std::log(z) - y);
    if (x >= -1) return y;
    T const l = std::log(-x);
    return T(-limit - l * l / 2 - y);
  }
  static constexpr libraries peers{};
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
