#pragma once
/// \file
/// Gamma functions in twice the digits of double, for the scalar fallbacks of their quotients: a value is held as a factor, a power of
/// two and a power of e, so that none overflows before the quotient is formed, and what cancels between logarithms does so in
/// double-double.
#include <symwise/functions/scalar/policy.hpp>

#include <numbers>

namespace symwise::inline SYMWISE_ABI {
namespace detail::in_words {

/// high + low with |low| <= ulp(high) / 2, for |high| >= |low|.
inline double_sum renormalised(double high, double low) {
  double const s = high + low;
  return {s, low - (s - high)};
}
inline double_sum negative(double_sum const& a) { return {-a.high, -a.low}; }
inline double_sum sum(double_sum const& a, double_sum const& b) {
  double_sum s = exact_sum(a.high, b.high);
  double_sum const t = exact_sum(a.low, b.low);
  s = renormalised(s.high, s.low + t.high);
  return renormalised(s.high, s.low + t.low);
}
inline double_sum sum(double_sum const& a, double b) { return sum(a, {b, 0}); }
inline double_sum product(double_sum const& a, double_sum const& b) {
  double const p = a.high * b.high;
  if (std::isinf(p)) return {p, 0};
  return renormalised(p, std::fma(a.high, b.high, -p) + (a.high * b.low + a.low * b.high));
}
inline double_sum product(double_sum const& a, double b) { return product(a, {b, 0}); }
inline double_sum quotient(double_sum const& a, double_sum const& b) {
  double const q = a.high / b.high;
  if (!std::isfinite(q) || q == 0) return {q, 0};
  double_sum const rest = sum(a, negative(product(b, q)));
  double const r = rest.high / b.high;
  double_sum const last = sum(rest, negative(product(b, r)));
  return sum(renormalised(q, r), last.high / b.high);
}
inline double_sum scaled(double_sum const& a, int exponent) {
  return {std::ldexp(a.high, exponent), std::ldexp(a.low, exponent)};
}
/// Is it an integer?
inline bool is_whole(double_sum const& a) { return a.high == std::floor(a.high) && a.low == std::floor(a.low); }
/// Whether an integer is odd.
inline bool is_odd(double_sum const& a) { return (std::fmod(a.high, 2.0) != 0) != (std::fmod(a.low, 2.0) != 0); }
/// Is it a pole of gamma?
inline bool is_pole(double_sum const& a) { return a.high <= 0 && is_whole(a); }

/// log 2, log(2 pi) / 2, and what Taylor's series begins with.
inline constexpr double_sum log_of_2 = {0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56};
inline constexpr double_sum half_log_of_turn = {0x1.d67f1c864beb5p-1, -0x1.65b5a1b7ff5dfp-55};
inline constexpr double_sum third = {0x1.5555555555555p-2, 0x1.5555555555555p-56};
inline constexpr double_sum fifth = {0x1.999999999999ap-3, -0x1.999999999999ap-57};
inline constexpr double_sum seventh = {0x1.2492492492492p-3, 0x1.2492492492492p-57};
inline constexpr double_sum twelfth = {0x1.5555555555555p-4, 0x1.5555555555555p-58};

/// 2 atanh(t) for |t| < 1/80.  DLMF 4.6.4.
inline double_sum logarithm_by_series(double_sum const& t) {
  double_sum const square = product(t, t);
  double const s = square.high;
  double const tail = 1.0 / 9 + s * (1.0 / 11 + s * (1.0 / 13 + s * (1.0 / 15 + s * (1.0 / 17))));
  double_sum p = sum(seventh, product(square, tail));
  p = sum(fifth, product(square, p));
  p = sum(third, product(square, p));
  return scaled(sum(t, product(t, product(square, p))), 1);
}

/// log(x / y) for x, y > 0, relative to its own size where x - y is exact.
inline double_sum log_of_quotient(double_sum const& x, double_sum const& y) {
  // log(k / 32) for k from 23 to 45
  constexpr double_sum logarithms[] = {
      {-0x1.522ae0738a3d8p-2, 0x1.8f7e9b38a6979p-57},  {-0x1.269621134db92p-2, -0x1.e0efadd9db02bp-56},
      {-0x1.f991c6cb3b379p-3, -0x1.f665066f980a2p-57}, {-0x1.a93ed3c8ad9e3p-3, -0x1.bcafa9de97203p-57},
      {-0x1.5bf406b543db2p-3, 0x1.1f5b44c0df7e7p-61},  {-0x1.1178e8227e47cp-3, 0x1.0e63a5f01c691p-58},
      {-0x1.9335e5d594989p-4, 0x1.478a85704ccb7p-58},  {-0x1.08598b59e3a07p-4, 0x1.dd7009902bf32p-58},
      {-0x1.0415d89e74444p-5, -0x1.c05cf1d753622p-59}, {0, 0},
      {0x1.f829b0e783300p-6, 0x1.33e3f04f1ef23p-60},   {0x1.f0a30c01162a6p-5, 0x1.85f325c5bbacdp-59},
      {0x1.6f0d28ae56b4cp-4, -0x1.906d99184b992p-58},  {0x1.e27076e2af2e6p-4, -0x1.61578001e0162p-60},
      {0x1.29552f81ff523p-3, 0x1.301771c407dbfp-57},   {0x1.5ff3070a793d4p-3, -0x1.bc60efafc6f6ep-58},
      {0x1.9525a9cf456b4p-3, 0x1.d904c1d4e2e26p-57},   {0x1.c8ff7c79a9a22p-3, -0x1.4f689f8434012p-57},
      {0x1.fb9186d5e3e2bp-3, -0x1.caaae64f21acbp-57},  {0x1.1675cababa60ep-2, 0x1.ce63eab883717p-61},
      {0x1.2e8e2bae11d31p-2, -0x1.8f4cdb95ebdf9p-56},  {0x1.4618bc21c5ec2p-2, 0x1.f42decdeccf1dp-56},
      {0x1.5d1bdbf5809cap-2, 0x1.4236383dc7fe1p-56}};
  int of_x = 0;
  int of_y = 0;
  double_sum a = {std::frexp(x.high, &of_x), std::ldexp(x.low, -of_x)};
  double_sum const b = {std::frexp(y.high, &of_y), std::ldexp(y.low, -of_y)};
  int exponent = of_x - of_y;
  if (a.high > std::numbers::sqrt2 * b.high) {
    a = scaled(a, -1);
    ++exponent;
  } else if (a.high < std::numbers::sqrt2 / 2 * b.high) {
    a = scaled(a, 1);
    --exponent;
  }
  double const k = std::nearbyint(32 * (a.high / b.high));
  if (!(k >= 23 && k <= 45)) return {not_a_number, 0};  // infinities and what is no number
  double_sum const c = product(b, k / 32);
  double_sum const t = quotient(sum(a, negative(c)), sum(a, c));
  double_sum const whole = sum(logarithms[static_cast<int>(k) - 23], product(log_of_2, exponent));
  return sum(whole, logarithm_by_series(t));
}
inline double_sum logarithm(double_sum const& x) { return log_of_quotient(x, {1, 0}); }
/// log((x + d) / x).
inline double_sum log_of_step(double_sum const& x, double_sum const& d) {
  double_sum const half = scaled(d, -1);
  if (std::abs(d.high) < x.high / 64) return logarithm_by_series(quotient(half, sum(x, half)));
  return log_of_quotient(sum(x, d), x);
}

/// factor * 2^exponent * e^power.
struct value {
  double_sum factor = {1, 0};
  double exponent = 0;
  double_sum power = {0, 0};
};

/// The factor brought between 1/2 and 1.
inline value levelled(value v) {
  int e = 0;
  std::frexp(v.factor.high, &e);
  v.factor = scaled(v.factor, -e);
  v.exponent += e;
  return v;
}
inline value number(double_sum const& x) { return levelled({x, 0, {0, 0}}); }
inline value operator*(value const& a, value const& b) {
  return levelled({product(a.factor, b.factor), a.exponent + b.exponent, sum(a.power, b.power)});
}
inline value operator/(value const& a, value const& b) {
  return levelled({quotient(a.factor, b.factor), a.exponent - b.exponent, sum(a.power, negative(b.power))});
}
inline value with_sign(bool negate, value v) {
  if (negate) v.factor = negative(v.factor);
  return v;
}
/// e^power for a power of any size.
inline value exponential(double_sum const& power) { return {{1, 0}, 0, power}; }

/// Rounded to double, within 1.1 ulp; overflows to an infinity of its sign and underflows to a zero.
inline double rounded(value const& v) {
  double const size = v.power.high * std::numbers::log2e + v.exponent;
  if (size > 1100) return std::copysign(inf, v.factor.high);
  if (!(size > -1200)) return std::copysign(0.0, v.factor.high);
  double const k = std::nearbyint(v.power.high * std::numbers::log2e);
  double_sum const rest = sum(v.power, negative(product(log_of_2, k)));
  double const e = std::exp(rest.high);
  double const p = v.factor.high * e;
  double const lost = std::fma(v.factor.high, e, -p) + (v.factor.low * e + p * rest.low);
  return std::ldexp(p + lost, static_cast<int>(k + v.exponent));
}
/// log |v|.
inline double_sum logarithm(value const& v) {
  double_sum const f = v.factor.high < 0 ? negative(v.factor) : v.factor;
  return sum(sum(logarithm(f), product(log_of_2, v.exponent)), v.power);
}

/// From here on Stirling's series.
inline constexpr double series_from = 16;

/// log Gamma(x) - ((x - 1/2) log x - x + log(2 pi) / 2) for x >= 16, DLMF 5.11.1, to 2^-75.
inline double_sum stirling_rest(double_sum const& x) {
  // B_2k / (2k (2k - 1))
  constexpr double coefficients[] = {-0.0027777777777777778, 0.00079365079365079365, -0.00059523809523809524,
                                     0.00084175084175084175, -0.0019175269175269175, 0.0064102564102564103,
                                     -0.029550653594771242,  0.17964437236883057,    -1.3924322169059011};
  double const y = 1 / x.high;
  double const square = y * y;
  double tail = 0;
  for (int k = 8; k >= 0; --k) tail = tail * square + coefficients[k];
  return sum(quotient(twelfth, x), tail * square * y);
}
/// log Gamma(x) for x >= 16; beyond 1e300 a number that is large enough.
inline double_sum log_gamma(double_sum const& x) {
  if (x.high > 1e300) return {1e303, 0};
  double_sum const main = product(sum(x, -0.5), logarithm(x));
  return sum(sum(sum(main, negative(x)), half_log_of_turn), stirling_rest(x));
}
/// log(Gamma(x + d) / Gamma(x)) for x, x + d >= 16.
inline double_sum log_gamma_step(double_sum const& x, double_sum const& d) {
  if (std::abs(d.high) > 1e290) return {std::copysign(1e300, d.high), 0};
  double_sum const y = sum(x, d);
  double_sum const main = sum(product(d, logarithm(x)), product(sum(y, -0.5), log_of_step(x, d)));
  return sum(sum(main, negative(d)), sum(stirling_rest(y), negative(stirling_rest(x))));
}

/// Below this a product with a number of ordinary size may lose digits.
inline constexpr double tiny = 0x1p-500;

/// x (x + 1) ... (x + n - 1).
inline value rising_product(double_sum const& x, int n) {
  value p;
  for (int k = 0; k < n; ++k) {
    double_sum const factor = sum(x, k);
    p = std::abs(factor.high) < tiny ? p * number(factor) : levelled({product(p.factor, factor), p.exponent, p.power});
  }
  return p;
}
/// sin(pi x) for an x that is no integer.
inline value sine_of_half_turns(double_sum const& x) {
  double const whole = std::nearbyint(x.high);
  bool const odd = std::fmod(whole, 2.0) != 0;
  double_sum const rest = sum(x, -whole);
  if (std::abs(rest.high) < tiny) return with_sign(odd, number(long_pi) * number(rest));
  double_sum const turn = product(long_pi, rest);
  double const high = std::sin(turn.high);
  return with_sign(odd, number(renormalised(high, std::cos(turn.high) * turn.low)));
}

/// Gamma(x), x no pole.
inline value gamma(double_sum const& x) {
  if (x.high < -series_from) {
    double_sum const mirrored = sum(negative(x), 1);
    return number(long_pi) / (sine_of_half_turns(x) * exponential(log_gamma(mirrored)));
  }
  if (x.high >= series_from) return exponential(log_gamma(x));
  int const steps = static_cast<int>(std::ceil(series_from - x.high));
  return exponential(log_gamma(sum(x, steps))) / rising_product(x, steps);
}

/// Gamma(a) / Gamma(b) with d = b - a, neither a pole, or both and d an integer: then the limit for this d.
inline value gamma_quotient(double_sum const& a, double_sum const& b, double_sum const& d) {
  if (a.high >= series_from && b.high >= series_from) return exponential(negative(log_gamma_step(a, d)));
  if (is_pole(a)) return with_sign(is_odd(d), gamma_quotient(sum(negative(b), 1), sum(negative(a), 1), d));
  if (a.high < -series_from && b.high < -series_from) {
    value const quotient = exponential(log_gamma_step(sum(negative(a), 1), negative(d)));
    if (is_whole(d)) return with_sign(is_odd(d), quotient);
    return quotient * sine_of_half_turns(b) / sine_of_half_turns(a);
  }
  return gamma(a) / gamma(b);
}

inline value gamma_quotient(double_sum const& a, double_sum const& d) { return gamma_quotient(a, sum(a, d), d); }

/// The sign of Gamma(x), x no pole.
inline double tgamma_sign(double x) { return x < 0 && std::fmod(std::floor(x), 2.0) != 0 ? -1 : 1; }

/// Gamma(a) / Gamma(a + d) for finite a and d; at the pole 0 of the first an infinity by the sign of the zero, NaN at others, 0 at
/// those of the second, and where both have one the limit for this d.
inline double rounded_step_down(double a, double d) {
  if (std::isinf(a + d)) return a > 0 ? 0 : inf;
  double_sum const b = exact_sum(a, d);
  bool const first = is_pole({a, 0});
  bool const second = is_pole(b);
  if (first && !second) return a == 0 ? std::copysign(inf, a) * tgamma_sign(b.high) : not_a_number;
  if (second && !first) return std::copysign(0.0, tgamma_sign(a));
  return rounded(gamma_quotient({a, 0}, {d, 0}));
}
/// Gamma(a + d) / Gamma(a) likewise.
inline double rounded_step_up(double_sum const& a, double d) {
  if (std::isinf(a.high + d)) return d > 0 ? inf : 0;
  double_sum const b = sum(a, d);
  bool const first = is_pole(b);
  bool const second = is_pole(a);
  if (first && !second) return not_a_number;
  if (second && !first) return 0;
  return rounded(value() / gamma_quotient(a, {d, 0}));
}

}  // namespace detail::in_words
}  // namespace symwise::inline SYMWISE_ABI
