#pragma once
/// \file
/// The Fresnel integrals, in long double.
#include <symwise/functions/scalar/policy.hpp>

#include <cmath>
#include <complex>
#include <numbers>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// C(x) + i S(x) for x >= 0: by the power series of DLMF 7.6.4 and 7.6.6 up to 1.75, beyond by the continued fraction 7.9.3 of the
/// complementary error function.
inline std::complex<long double> fresnel(long double x) {
  using number = std::complex<long double>;
  if (x > 0x1p65L) return {0.5L, 0.5L};
  constexpr auto circle_ratio = std::numbers::pi_v<long double>;
  long double const square = x * x;
  if (x <= 1.75L) {
    long double const t = circle_ratio / 2 * square;
    long double term = x;
    long double sums[] = {x, 0};
    for (int k = 1; k < 40; ++k) {
      term *= t / k;
      sums[k % 2] += (k % 4 < 2 ? term : -term) / (2 * k + 1);
    }
    return {sums[0], sums[1]};
  }
  number rest = 0;
  number const v(0, -circle_ratio * square);
  int const terms = static_cast<int>(900 / square) + 12;
  for (int k = terms; k > 0; --k)
    rest = static_cast<long double>(2 * k) * (2 * k - 1) / (static_cast<long double>(4 * k + 1) + v - rest);
  number const h = number(x, -x) / (1.0L + v - rest);
  long double const turns = std::fmod(square, 4.0L) + std::fma(x, x, -square);
  long double const angle = circle_ratio / 2 * turns;
  return number(0.5L, 0.5L) * (1.0L - number(std::cos(angle), std::sin(angle)) * h);
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
