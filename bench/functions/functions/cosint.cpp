#include "../function.hpp"
#include "../trigonometric_integral.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "cosint";
  static constexpr range arguments[] = {{0.01, 40}};
#ifndef BENCH_LOOP
  static constexpr auto exact = exact_trigonometric_integral<false>;
#endif
  static constexpr auto value(auto const& x) { return cosint(x); }
  /// The power series up to 4, beyond the continued fraction of E1 of an imaginary argument.
  static auto composed(auto const& x) {
    using T = std::decay_t<decltype(x)>;
    T const z = x * x;
    if (x < 4) {
      T sum = std::numbers::egamma_v<T> + std::log(x), term = 1;
      for (int k = 2; k < 40; k += 2) {
        term *= -z / T(k * (k - 1));
        sum += term / T(k);
      }
      return sum;
    }
    auto const h = scaled_integral_of_imaginary(x);
    return T(-h.real() * std::cos(x) - h.imag() * std::sin(x));
  }
  static constexpr libraries peers{};
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
