#pragma once
#include <symwise/symbolic.hpp>

/// A Kalman update of two states and two measurements, written out in scalars: fourteen inputs, five outputs with a common inverse.
namespace kalman_update {

namespace sw = symwise;

inline constexpr sw::symbol<"x0"> x0;
inline constexpr sw::symbol<"x1"> x1;
inline constexpr sw::symbol<"p00"> p00;
inline constexpr sw::symbol<"p01"> p01;
inline constexpr sw::symbol<"p11"> p11;
inline constexpr sw::symbol<"h00"> h00;
inline constexpr sw::symbol<"h01"> h01;
inline constexpr sw::symbol<"h10"> h10;
inline constexpr sw::symbol<"h11"> h11;
inline constexpr sw::symbol<"r00"> r00;
inline constexpr sw::symbol<"r01"> r01;
inline constexpr sw::symbol<"r11"> r11;
inline constexpr sw::symbol<"z0"> z0;
inline constexpr sw::symbol<"z1"> z1;

// P H^T, S = H P H^T + R and its inverse, the gain K
inline constexpr auto a00 = p00 * h00 + p01 * h01;
inline constexpr auto a01 = p00 * h10 + p01 * h11;
inline constexpr auto a10 = p01 * h00 + p11 * h01;
inline constexpr auto a11 = p01 * h10 + p11 * h11;
inline constexpr auto s00 = h00 * a00 + h01 * a10 + r00;
inline constexpr auto s01 = h00 * a01 + h01 * a11 + r01;
inline constexpr auto s11 = h10 * a01 + h11 * a11 + r11;
inline constexpr auto determinant = s00 * s11 - s01 * s01;
inline constexpr auto k00 = (a00 * s11 - a01 * s01) / determinant;
inline constexpr auto k01 = (a01 * s00 - a00 * s01) / determinant;
inline constexpr auto k10 = (a10 * s11 - a11 * s01) / determinant;
inline constexpr auto k11 = (a11 * s00 - a10 * s01) / determinant;
inline constexpr auto e0 = z0 - h00 * x0 - h01 * x1;
inline constexpr auto e1 = z1 - h10 * x0 - h11 * x1;

inline constexpr auto new_x0 = x0 + k00 * e0 + k01 * e1;
inline constexpr auto new_x1 = x1 + k10 * e0 + k11 * e1;
inline constexpr auto new_p00 = p00 - k00 * a00 - k01 * a01;
inline constexpr auto new_p01 = p01 - k00 * a10 - k01 * a11;
inline constexpr auto new_p11 = p11 - k10 * a10 - k11 * a11;

}  // namespace kalman_update
