#pragma once
/// \file
/// Scalar evaluation of binomial.
#include <symwise/functions/gamma/binomial.hpp>
#include <symwise/functions/scalar/gamma_in_words.hpp>

#include <utility>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// Gamma(u) / (Gamma(v) Gamma(w)) for u + 1 = v + w, none a pole.
inline in_words::value binomial_by_gammas(double_sum const& u, double_sum v, double_sum w) {
  using namespace in_words;
  if (v.high > w.high) std::swap(v, w);
  if (v.high < -series_from && w.high >= series_from && u.high < 1000) {
    // 1/Gamma(v) by reflection: Gamma(1 - v) goes with Gamma(w)
    value const mirrored = gamma_quotient(sum(negative(v), 1), u);
    return gamma(u) * sine_of_half_turns(v) * mirrored / number(long_pi);
  }
  return gamma_quotient(u, sum(negative(v), 1)) / gamma(v);
}
inline double binomial_of(double n, double k) {
  using namespace in_words;
  if (std::isnan(n) || !std::isfinite(k) || n == -inf) return not_a_number;
  bool const whole = k == std::floor(k);
  if (whole && k < 0) return 0;
  if (k == 0) return 1;
  if (n == inf) return k > 0 ? inf : 0;
  bool const whole_top = n == std::floor(n);
  if (n < 0 && whole_top && !whole) return not_a_number;
  if (n >= 0 && whole_top && whole && n < k) return 0;
  double_sum const rest = std::isinf(n - k) ? double_sum{n - k, 0} : exact_sum(n, -k);
  double const chosen = n >= 0 && whole_top && whole && rest.low == 0 && rest.high < k ? rest.high : k;
  if (whole && chosen <= 128) {
    int const steps = static_cast<int>(chosen);
    // the factors about n - chosen + 1; for small n and large k the first of them is n itself
    if (n >= 0 && whole_top)
      return rounded(rising_product(sum(exact_sum(n, -chosen), 1), steps) / rising_product({1, 0}, steps));
    value const p = rising_product({-n, 0}, steps) / rising_product({1, 0}, steps);
    return rounded(with_sign(steps % 2 != 0, p));
  }
  // (-1)^k Gamma(k - n) / (Gamma(k + 1) Gamma(-n))
  if (std::isinf(k - n)) return n < 0 ? inf : 0;
  if (whole && n < k) {
    bool const odd = std::fmod(k, 2.0) != 0;
    if (k > 1e15 && n < -1e15) return odd ? -inf : inf;
    value const p = k < -n ? value() / (gamma_quotient({-n, 0}, {k, 0}) * gamma(exact_sum(k, 1)))
                           : gamma_quotient(exact_sum(k, -n), exact_sum(n, 1)) / gamma({-n, 0});
    return rounded(with_sign(odd, p));
  }
  if (k > 1e15 && rest.high > 1e15) return inf;
  double_sum const w = sum(rest, 1);
  if (is_pole(w)) return 0;
  return rounded(binomial_by_gammas(exact_sum(n, 1), exact_sum(k, 1), w));
}

}  // namespace detail

/// Of whole k up to 128 a product; else by gammas in twice the digits. NaN at -infinity and for infinite k. float goes through
/// double.
template <>
struct scalar_implementation<binomial_> {
  template <class T>
  static T call(T n, T k) {
    return static_cast<T>(detail::binomial_of(static_cast<double>(n), static_cast<double>(k)));
  }
};

}  // namespace symwise::inline SYMWISE_ABI
