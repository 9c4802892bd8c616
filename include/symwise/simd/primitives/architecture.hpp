#pragma once
#include <symwise/core/config.hpp>
#include <symwise/simd/xsimd.hpp>

#include <bit>
#include <cstdint>
#include <type_traits>

namespace symwise::inline SYMWISE_ABI::simd {

/// Registers of 512 bits.
template <class A>
concept avx512 = std::is_base_of_v<xsimd::avx512f, A>;

/// Registers of 256 bits with integer operations.
template <class A>
concept avx2 = std::is_base_of_v<xsimd::avx2, A> && !avx512<A>;

/// Whether a multiplication and an addition are available as one operation with one rounding.
template <class A>
inline constexpr bool has_fused =
    avx512<A> || std::is_base_of_v<xsimd::fma3<xsimd::avx2>, A> || std::is_base_of_v<xsimd::fma3<xsimd::avx>, A> ||
    std::is_base_of_v<xsimd::fma3<xsimd::sse4_2>, A> || std::is_base_of_v<xsimd::neon64, A>;

/// The unsigned integer as wide as T.
template <class T> using bits_of = std::conditional_t<sizeof(T) == 8, std::uint64_t, std::uint32_t>;

/// The layout of an IEEE number and the constant that rounds to an integer: adding `magic` to |x| < 2^(digits - 2)
/// leaves the nearest integer in the low bits of the sum (ties to even).
template <class T> struct ieee;
template <> struct ieee<double> {
  static constexpr int mantissa = 52, bias = 1023;
  static constexpr double magic = 0x1.8p52;
  static constexpr std::uint64_t sign = 0x8000000000000000u;
};
template <> struct ieee<float> {
  static constexpr int mantissa = 23, bias = 127;
  static constexpr float magic = 0x1.8p23f;
  static constexpr std::uint32_t sign = 0x80000000u;
};

/// The bits of each lane as an integer.
template <class T, class A> [[gnu::always_inline]] inline xsimd::batch<bits_of<T>, A> bits(
    xsimd::batch<T, A> const& x) noexcept {
  return std::bit_cast<xsimd::batch<bits_of<T>, A>>(x);
}

/// The number whose bits each lane is.
template <class T, class A> [[gnu::always_inline]] inline xsimd::batch<T, A> from_bits(
    xsimd::batch<bits_of<T>, A> const& i) noexcept {
  return std::bit_cast<xsimd::batch<T, A>>(i);
}

}  // namespace symwise::inline SYMWISE_ABI::simd
