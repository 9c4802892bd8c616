#pragma once
/// \file
/// The regularised incomplete gamma functions of literal integers, which are elementary: DLMF 8.4.9, 8.4.10, 8.7.1.
#include <symwise/simd/root_pieces.hpp>

#include <limits>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI::simd::detail {

/// The integers there are forms for: each term adds its rounding to the sum.
constexpr bool is_gamma_literal(int n) { return n >= 1 && n <= 12; }

/// How many terms of 1 + x/(n+1) + x^2/((n+1)(n+2)) + ... count up to x = n.
constexpr int gamma_series_length(int n) {
  int length = 1;
  for (double term = 1; term > 0x1p-57; ++length) term *= double(n) / (n + length);
  return length;
}

template <int N> struct gamma_literal {
  struct polynomials {
    double upper[N] = {}, lower[gamma_series_length(N)] = {};
  };
  /// 1/k! and 1/(N+k)!.
  static constexpr polynomials of = [] {
    polynomials p;
    for (int k = 0; k < N; ++k) p.upper[k] = reciprocal_factorial(k);
    for (int k = 0; k < gamma_series_length(N); ++k) p.lower[k] = reciprocal_factorial(N + k);
    return p;
  }();
};

/// exp(-x) (1 + x + ... + x^(N-1)/(N-1)!), the terms all positive: for x >= 0. From 805 on it is 0.
template <int N, class A>
[[gnu::always_inline]] inline xsimd::batch<double, A> gamma_q_of(xsimd::batch<double, A> const& x) noexcept {
  using V = xsimd::batch<double, A>;
  V const z = xsimd::min(V(805.0), x);  // a NaN passes
  return xsimd::min(V(1.0), times_exp(horner(z, gamma_literal<N>::of.upper), exp_in_parts(-z)));
}

/// x^N in two words, by squaring.
template <int N, class A>
[[gnu::always_inline]] inline double_word<double, A> power_in_words(xsimd::batch<double, A> const& x) noexcept {
  if constexpr (N == 1)
    return {x, xsimd::batch<double, A>(0.0)};
  else if constexpr (N == 2)
    return two_product(x, x);
  else {
    auto const half = power_in_words<N / 2>(x), even = product(half, half);
    if constexpr (N % 2 == 0)
      return even;
    else
      return product(even, double_word<double, A>{x, xsimd::batch<double, A>(0.0)});
  }
}

/// exp(-x) x^N/N! (1 + x/(N+1) + ...), for 0 <= x <= N.
template <int N, class A>
[[gnu::always_inline]] inline xsimd::batch<double, A> gamma_p_series(xsimd::batch<double, A> const& x) noexcept {
  auto const power = power_in_words<N>(x);
  auto const sum = horner(x, gamma_literal<N>::of.lower);
  return times_exp(multiply_add(power.high, sum, power.low * sum), exp_in_parts(-x));
}

/// The series up to N, above the complement of the upper function, which is the smaller one there.
template <int N, class A>
[[gnu::always_inline]] inline xsimd::batch<double, A> gamma_p_of(xsimd::batch<double, A> const& x) noexcept {
  using V = xsimd::batch<double, A>;
  V const end(static_cast<double>(N));
  auto const is_far = x > end;
  V y = x;  // a NaN stays
  if (!xsimd::all(is_far)) y = gamma_p_series<N>(xsimd::min(end, x));
  if (xsimd::any(is_far)) y = xsimd::select(is_far, V(1.0) - gamma_q_of<N>(xsimd::max(end, x)), y);
  return y;
}

/// f(x) for x >= 0, NaN below; floats through double.
template <class F, class A>
[[gnu::always_inline]] inline xsimd::batch<double, A> where_not_negative(F const& f,
                                                                         xsimd::batch<double, A> const& x) noexcept {
  using V = xsimd::batch<double, A>;
  return xsimd::select(x < V(0.0), V(std::numeric_limits<double>::quiet_NaN()), f(xsimd::abs(x)));
}
template <class F, class A>
[[gnu::always_inline]] inline xsimd::batch<float, A> where_not_negative(F const& f,
                                                                        xsimd::batch<float, A> const& x) noexcept {
  return through_double([&f](auto const& v) { return where_not_negative(f, v); }, x);
}

}  // namespace symwise::inline SYMWISE_ABI::simd::detail

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
