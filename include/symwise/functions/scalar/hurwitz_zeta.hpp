#pragma once
/// \file
/// Scalar evaluation of hurwitz_zeta.
#include <symwise/functions/scalar/gamma_in_words.hpp>
#include <symwise/functions/special/hurwitz_zeta.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// The sum of (a + k)^-s over k >= 0 for s > 1 and a > 0 by Euler and Maclaurin, DLMF 25.11.28; the powers of the first terms are
/// divided by a^-s, so that they neither overflow nor vanish before their sum is known.
inline double hurwitz_zeta_of(double s, double a) {
  if (!(s >= 1 && a > 0)) return not_a_number;
  if (s == inf && a == inf) return not_a_number;
  if (s > 1e280) return a < 1 ? inf : a == 1 ? 1 : 0;
  if (s == 1) return inf;
  if (a == inf) return 0;
  // B_2k / (2k)!, DLMF 24.2.1
  constexpr double coefficients[] = {0.083333333333333333,    -0.0013888888888888889,  3.3068783068783069e-05,
                                     -8.2671957671957672e-07, 2.0876756987868099e-08,  -5.2841901386874932e-10,
                                     1.3382536530684679e-11,  -3.3896802963225829e-13, 8.5860620562778446e-15,
                                     -2.1748686985580619e-16, 5.5090028283602295e-18,  -1.3954464685812523e-19};
  using namespace in_words;
  double_sum const origin = {a, 0};
  if (a > 1e290 && s < 1e10)  // only the integral counts
    return rounded(exponential(product(logarithm(origin), exact_sum(1, -s))) / number(exact_sum(s, -1)));
  // (at / a)^-s
  auto const term = [&](double_sum const& at) {
    double_sum const power = product(log_of_quotient(at, origin), -s);
    return power.high < -700 ? 0 : std::exp(power.high) * (1 + power.low);
  };
  double_sum total = {0, 0};
  auto const add = [&](double value) {
    double_sum const next = exact_sum(total.high, value);
    total = {next.high, total.low + next.low};
  };
  double_sum at = origin;
  double last = 1;
  bool fades = false;
  for (double k = 1; at.high < 10 + s && !fades; ++k) {
    add(last);
    at = exact_sum(a, k);
    last = term(at);
    fades = last < total.high * 0x1p-60;
  }
  if (!fades) {
    double tail = 0;
    double rising = s / at.high;
    double const inverse = 1 / at.high;
    for (int k = 0; k < 12; ++k) {
      double const each = coefficients[k] * rising;
      tail += each;
      if (std::abs(each) < 0x1p-60) break;
      rising *= (s + 2.0 * k + 1) * inverse * (s + 2.0 * k + 2) * inverse;
    }
    add(last * (at.high / (s - 1)));
    add(last * (0.5 + tail));
  }
  return rounded(number(renormalised(total.high, total.low)) * exponential(product(logarithm(origin), -s)));
}

}  // namespace detail

/// +infinity at s = 1, NaN outside of s >= 1 and a > 0. float goes through double.
template <>
struct scalar_implementation<hurwitz_zeta_> {
  template <class T>
  static T call(T s, T a) {
    return static_cast<T>(detail::hurwitz_zeta_of(static_cast<double>(s), static_cast<double>(a)));
  }
};

}  // namespace symwise::inline SYMWISE_ABI
