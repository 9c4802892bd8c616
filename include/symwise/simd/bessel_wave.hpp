#pragma once
/// \file
/// What J and Y of the orders 0 and 1 share: pieces about their zeros below 49, amplitude and phase beyond.
#include <symwise/simd/coefficients/bessel_j.hpp>
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/reduction.hpp>

#include <array>
#include <limits>
#include <type_traits>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI::simd::detail {

/// Which of the two.
enum class bessel_kind : unsigned char { first, second };

/// What both orders need of an argument: its angle reduced, the reciprocals of it, in two words, of its square and of its root.
template <class A> struct wave_argument {
  reduced_angle<double, A> angle;
  double_word<double, A> inverse;
  xsimd::batch<double, A> square, root;
};

template <class A> [[gnu::always_inline]] inline wave_argument<A> wave_argument_of(
    reduced_angle<double, A> const& angle, xsimd::batch<double, A> const& a) noexcept {
  auto const root = quick_reciprocal_root(a), u = root * root;
  return {angle, {u, u * negative_fused(u, a, xsimd::batch<double, A>(1.0))}, u * u, root};
}

/// The amplitude times the cosine (J) or sine (Y) of the phase. DLMF 10.18.
template <int Order, bessel_kind Kind, class A> [[gnu::always_inline]] inline xsimd::batch<double, A> bessel_wave(
    wave_argument<A> const& x) noexcept {
  using V = xsimd::batch<double, A>;
  using c = coefficients::bessel_j<double, Order>;
  V const leading(c::leading), rest = x.inverse.high * x.square * horner(x.square, c::phase);
  V const phase = fused(x.inverse.high, leading, rest);
  V const phase_low = multiply_add(x.inverse.low, leading, fused(x.inverse.high, leading, -phase) + rest);
  auto const r = two_sum(x.angle.r, phase);
  xsimd::batch<std::uint64_t, A> const quarter(static_cast<std::uint64_t>(2 * (2 * Order + 1)));
  auto const both =
      sine_and_cosine(reduced_angle<double, A>{r.high, (r.low + x.angle.low) + phase_low, x.angle.step - quarter});
  auto const& wave = Kind == bessel_kind::first ? both.cosine : both.sine;
  V const amplitude = x.root * horner(x.square, c::amplitude);
  return multiply_add(wave.high, amplitude, wave.low * amplitude);
}

/// Those of the orders given for arguments of which some are too large for the reduction of angles; their reciprocals may underflow. 0 at infinity.
template <bessel_kind Kind, int... Orders, class A>
[[gnu::noinline, gnu::cold]] std::array<xsimd::batch<double, A>, sizeof...(Orders)> bessel_very_far(
    xsimd::batch<double, A> a) noexcept {
  using V = xsimd::batch<double, A>;
  V const bound(0x1p300), zero(0.0);
  auto const huge = a > bound;
  auto x = wave_argument_of(reduce_far_angles(a), xsimd::select(huge, a * V(0x1p-600), a));
  x.inverse = {xsimd::select(huge, zero, x.inverse.high), xsimd::select(huge, zero, x.inverse.low)};
  x.square = xsimd::select(huge, zero, x.square);
  V const unit = xsimd::select(huge, V(0x1p-300), V(1.0));
  auto const is_infinite = a == V(std::numeric_limits<double>::infinity());
  return {xsimd::select(is_infinite, zero, bessel_wave<Orders, Kind>(x) * unit)...};
}

/// J or Y of each of the orders given for a >= 49.
template <bessel_kind Kind, int... Orders, class A>
[[gnu::noinline]] std::array<xsimd::batch<double, A>, sizeof...(Orders)> bessel_far(
    xsimd::batch<double, A> a) noexcept {
  using V = xsimd::batch<double, A>;
  auto const x = wave_argument_of(reduce_angle(a), a);
  std::array<V, sizeof...(Orders)> y{bessel_wave<Orders, Kind>(x)...};
  if (any_far_angle(a)) [[unlikely]] {
    auto const beyond = bessel_very_far<Kind, Orders...>(a);
    for (std::size_t i = 0; i < y.size(); ++i) y[i] = xsimd::select(a < V(far_angle<double>), y[i], beyond[i]);
  }
  return y;
}

/// t (c1 + c2 s + ...), the columns after the two of the zero being c1, c2, ... The higher terms are two chains in s^2.
template <std::size_t Columns, class Column, class V>
[[gnu::always_inline]] inline V about_zero(Column column, V const& t, V const& s) noexcept {
  static_assert(Columns % 2 == 0);
  V const z = s * s;
  V p = column(Columns - 1), q = column(Columns - 2);
  for (std::size_t j = Columns - 3; j > 4; j -= 2) {
    p = multiply_add(p, z, column(j));
    q = multiply_add(q, z, column(j - 1));
  }
  p = multiply_add(p, s, q);
  for (std::size_t j = 4; j-- > 2;) p = multiply_add(p, s, column(j));
  return p * t;
}

/// From here on amplitude and phase; below, pieces.
inline constexpr double bessel_from = 49;

/// t (c1 + c2 t + ...), or of another variable than t = a - zero where `variable` gives it, of the pieces of a table; N as for lookup_first.
template <auto const& Table, std::size_t N = 16, class A, class Variable>
[[gnu::always_inline]] inline xsimd::batch<double, A> about_zero_of(xsimd::batch<std::uint64_t, A> const& piece,
                                                                    xsimd::batch<double, A> const& a,
                                                                    Variable variable) noexcept {
  auto const of = [&](auto column) __attribute__((always_inline)) {
    auto const t = (a - column(0)) - column(1);
    return about_zero<table_shape<std::remove_reference_t<decltype(Table)>>::columns>(column, t, variable(t));
  };
  if constexpr (avx2<A>) {
    auto const c = lookup_together<Table, double, A>(piece);
    return of([&](std::size_t j) __attribute__((always_inline)) { return c[j]; });
  } else {
    return of([&](std::size_t j) __attribute__((always_inline)) { return lookup_first<N>(Table[j], piece); });
  }
}

/// The piece of width pi that a is in, in the low bits of a number.
template <class Coefficients, class A>
[[gnu::always_inline]] inline xsimd::batch<double, A> wave_piece(xsimd::batch<double, A> const& a) noexcept {
  using V = xsimd::batch<double, A>;
  V const magic(ieee<double>::magic);
  return xsimd::max(magic, multiply_add(a, V(0x1.45f306dc9c883p-2), V(-Coefficients::shift)) + magic);  // 1/pi
}

/// J or Y at 0 <= a <= 49 or, of the first N pieces, at those of them: polynomials of width pi, each about its zero, which is held in two words.
template <class Coefficients, std::size_t N = 16, class A>
[[gnu::always_inline]] inline xsimd::batch<double, A> bessel_near(xsimd::batch<double, A> const& a) noexcept {
  return about_zero_of<Coefficients::piece, N>(bits(wave_piece<Coefficients>(a)), a, [](auto const& t) { return t; });
}

/// Whether all are in the first eight pieces, and that is cheaper: half of the tables suffices, with the same results.
template <class Coefficients, class A>
[[gnu::always_inline]] inline bool all_in_first_pieces(xsimd::batch<double, A> const& a) noexcept {
  if constexpr (avx512<A>)
    return xsimd::all(a < xsimd::batch<double, A>((7.49 + Coefficients::shift) * 3.14159265358979323846));
  else
    return false;
}

/// The k-th power by repeated squaring.
template <int K, class V> [[gnu::always_inline]] inline V whole_power(V const& x) noexcept {
  if constexpr (K == 1)
    return x;
  else if constexpr (K % 2 == 0)
    return whole_power<K / 2>(x * x);
  else
    return x * whole_power<K - 1>(x);
}

/// Literal orders up to this are computed of the orders 0 and 1.
inline constexpr int largest_literal_order = 12;

}  // namespace symwise::inline SYMWISE_ABI::simd::detail

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
