// Written by tools/coefficients/half_turn.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// pi and pi/2 in parts, sin r for |r| <= pi/2 and tan r for |r| <= pi/4.
template <class T> struct half_turn;

template <> struct half_turn<double> {
  static constexpr double per_half = 0x1.45f306dc9c883p-2;
  // pi
  alignas(64) static constexpr double half[3] = {
      0x1.921fb54442d18p+1, 0x1.1a62633145c07p-53, -0x1.f1976b7ed8fbcp-109};
  static constexpr double per_quarter = 0x1.45f306dc9c883p-1;
  // pi / 2
  alignas(64) static constexpr double quarter[3] = {
      0x1.921fb54442d18p+0, 0x1.1a62633145c07p-54, -0x1.f1976b7ed8fbcp-110};
  // (sin r - r) / r^3 in r^2; error relative to sin r (max error 2^-61.6)
  alignas(64) static constexpr double sine_third[8] = {
      -0x1.5555555555555p-3, 0x1.11111111110c1p-7, -0x1.a01a01a0148a9p-13, 0x1.71de3a52872dfp-19,
      -0x1.ae6454cb0b89ep-26, 0x1.6123cb14eca96p-33, -0x1.ae431825d28d8p-41, 0x1.88290b0ff5eep-49};
  // tan r / r = (1 + z over(z)) / under(z), z = r^2; relative (max error 2^-55.3)
  alignas(64) static constexpr double tangent_over[3] = {
      -0x1.06b8e77df87c8p-3, 0x1.6fc2dbbc5ac42p-9, -0x1.f6236179dbf1ep-18};
  alignas(64) static constexpr double tangent_under[4] = {
      0x1p+0, -0x1.d8b1c9145190dp-2, 0x1.7e7958b0b16dap-6, -0x1.b51c322e95255p-13};
};

template <> struct half_turn<float> {
  static constexpr float per_half = 0x1.45f306p-2f;
  // pi
  alignas(64) static constexpr float half[3] = {
      0x1.921fb6p+1f, -0x1.777a5cp-24f, -0x1.ee59dap-49f};
  static constexpr float per_quarter = 0x1.45f306p-1f;
  // pi / 2
  alignas(64) static constexpr float quarter[3] = {
      0x1.921fb6p+0f, -0x1.777a5cp-25f, -0x1.ee59dap-50f};
  // (sin r - r) / r^3 in r^2; error relative to sin r (max error 2^-27.3)
  alignas(64) static constexpr float sine_third[4] = {
      -0x1.55554cp-3f, 0x1.110ed4p-7f, -0x1.9f6ffp-13f, 0x1.5dbd0ap-19f};
  // tan r / r = (1 + z over(z)) / under(z), z = r^2; relative (max error 2^-25.8)
  alignas(64) static constexpr float tangent_over[1] = {
      -0x1.885a58p-4f};
  alignas(64) static constexpr float tangent_under[3] = {
      0x1p+0f, -0x1.b76c14p-2f, 0x1.3e41aap-7f};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
