#include <complex>

#include "../../../tests/accuracy/special.hpp"
#include "../function.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "cosint";
  static constexpr range arguments[] = {{0.01, 40}};
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t mode) {
    accuracy::precision const digits(160);
    accuracy::real argument;
    mpfr_set(argument.get(), x, mode);
    accuracy::real const value = accuracy::trigonometric_integral(argument, false);
    return mpfr_set(r, value.get(), mode);
  }
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
    std::complex<T> h = 0;
    for (int k = 20 + static_cast<int>(T(400) / x); k > 0; --k) h = T(k * k) / (std::complex<T>(T(2 * k + 1), x) - h);
    h = T(1) / (std::complex<T>(T(1), x) - h);
    return T(-h.real() * std::cos(x) - h.imag() * std::sin(x));
  }
  static constexpr libraries peers{};
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
