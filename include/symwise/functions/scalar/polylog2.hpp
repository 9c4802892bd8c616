#pragma once
/// \file
/// Scalar evaluation of polylog2.
#include <symwise/functions/scalar/policy.hpp>
#include <symwise/functions/special/polylog2.hpp>

#include <cmath>
#include <numbers>

namespace symwise::inline SYMWISE_ABI {

/// In long double: by DLMF 25.12.4 and 25.12.6 into [-1, 1/2], there by its series in -log(1 - x), whose coefficients are
/// B_2k / (2k + 1)!.
template <>
struct scalar_implementation<polylog2_> {
  template <class T>
  static T call(T x) {
    return static_cast<T>(evaluated(static_cast<long double>(x)));
  }

 private:
  static long double evaluated(long double x) {
    constexpr long double limit = std::numbers::pi_v<long double> * std::numbers::pi_v<long double> / 6;
    if (!(x <= 1)) return static_cast<long double>(detail::not_a_number);
    if (x == 1) return limit;
    if (std::abs(x) < 0x1p-40L) return x == 0 ? x : x + x * x / 4;
    if (x > 0.5L) return limit - std::log(x) * std::log1p(-x) - beside_zero(1 - x);
    if (x >= -1) return beside_zero(x);
    if (std::isinf(x)) return x;
    long double const logarithm = std::log(-x);
    return -limit - logarithm * logarithm / 2 - beside_zero(1 / x);
  }
  static long double beside_zero(long double x) {
    constexpr long double c[] = {1 / 36.0L,
                                 -1 / 3600.0L,
                                 0.0000047241118669690098261526832955404384L,
                                 -0.0000000918577307466196355085244974132863022L,
                                 0.00000000189788699889709990720091730192740294L,
                                 -0.0000000000406476164514422552680590938629196667L,
                                 8.92169102045645255521798731675274885e-13L,
                                 -1.99392958607210756872364434779378971e-14L,
                                 4.51898002961991819165047655285559323e-16L,
                                 -1.03565176121812470144834115422186567e-17L,
                                 2.39521862102618674574028374300098038e-19L};
    long double const u = -std::log1p(-x);
    long double sum = 0;
    for (int k = 10; k >= 0; --k) sum = sum * u * u + c[k];
    return u + u * u * (u * sum - 0.25L);
  }
};

}  // namespace symwise::inline SYMWISE_ABI
