// Written by tools/coefficients/sin.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// sin and cos of j pi/8, pi/8 in parts, sin r and cos r for |r| <= 1.05 pi/16.
template <class T> struct sin;

template <> struct sin<double> {
  static constexpr double per_step = 0x1.45f306dc9c883p+1;  // 8 / pi
  // pi / 8
  alignas(64) static constexpr double step[3] = {
      0x1.921fb54442d18p-2, 0x1.1a62633145c07p-56, -0x1.f1976b7ed8fbcp-112};
  // sin and cos of j pi/8, and what rounding lost of them
  alignas(64) static constexpr double turn[4][16] = {
      {0x0p+0, 0x1.87de2a6aea963p-2, 0x1.6a09e667f3bcdp-1, 0x1.d906bcf328d46p-1, 0x1p+0, 0x1.d906bcf328d46p-1,
       0x1.6a09e667f3bcdp-1, 0x1.87de2a6aea963p-2, 0x0p+0, -0x1.87de2a6aea963p-2, -0x1.6a09e667f3bcdp-1,
       -0x1.d906bcf328d46p-1, -0x1p+0, -0x1.d906bcf328d46p-1, -0x1.6a09e667f3bcdp-1, -0x1.87de2a6aea963p-2},
      {0x1p+0, 0x1.d906bcf328d46p-1, 0x1.6a09e667f3bcdp-1, 0x1.87de2a6aea963p-2, 0x0p+0, -0x1.87de2a6aea963p-2,
       -0x1.6a09e667f3bcdp-1, -0x1.d906bcf328d46p-1, -0x1p+0, -0x1.d906bcf328d46p-1, -0x1.6a09e667f3bcdp-1,
       -0x1.87de2a6aea963p-2, 0x0p+0, 0x1.87de2a6aea963p-2, 0x1.6a09e667f3bcdp-1, 0x1.d906bcf328d46p-1},
      {0x0p+0, -0x1.72cedd3d5a61p-57, -0x1.bdd3413b26456p-55, 0x1.457e610231ac2p-56, 0x0p+0, 0x1.457e610231ac2p-56,
       -0x1.bdd3413b26456p-55, -0x1.72cedd3d5a61p-57, 0x0p+0, 0x1.72cedd3d5a61p-57, 0x1.bdd3413b26456p-55,
       -0x1.457e610231ac2p-56, 0x0p+0, -0x1.457e610231ac2p-56, 0x1.bdd3413b26456p-55, 0x1.72cedd3d5a61p-57},
      {0x0p+0, 0x1.457e610231ac2p-56, -0x1.bdd3413b26456p-55, -0x1.72cedd3d5a61p-57, 0x0p+0, 0x1.72cedd3d5a61p-57,
       0x1.bdd3413b26456p-55, -0x1.457e610231ac2p-56, 0x0p+0, -0x1.457e610231ac2p-56, 0x1.bdd3413b26456p-55,
       0x1.72cedd3d5a61p-57, 0x0p+0, -0x1.72cedd3d5a61p-57, -0x1.bdd3413b26456p-55, 0x1.457e610231ac2p-56}};
  // (sin r - r) / r^3 in r^2; error relative to r (max error 2^-56.8)
  alignas(64) static constexpr double sine_third[4] = {
      -0x1.555555555548bp-3, 0x1.111111105ae18p-7, -0x1.a019f4f0a7d5fp-13, 0x1.718538f0d2432p-19};
  // (cos r - 1) / r^2 in r^2; error absolute (max error 2^-67.0)
  alignas(64) static constexpr double cosine_second[5] = {
      -0x1p-1, 0x1.5555555555402p-5, -0x1.6c16c16af67dep-10, 0x1.a019f44700eb5p-16, -0x1.279d395a8a337p-22};
};

template <> struct sin<float> {
  static constexpr float per_step = 0x1.45f306p+1f;  // 8 / pi
  // pi / 8
  alignas(64) static constexpr float step[3] = {
      0x1.921fb6p-2f, -0x1.777a5cp-27f, -0x1.ee59dap-52f};
  // sin and cos of j pi/8, and what rounding lost of them
  alignas(64) static constexpr float turn[4][16] = {
      {0x0p+0f, 0x1.87de2ap-2f, 0x1.6a09e6p-1f, 0x1.d906bcp-1f, 0x1p+0f, 0x1.d906bcp-1f, 0x1.6a09e6p-1f,
       0x1.87de2ap-2f, 0x0p+0f, -0x1.87de2ap-2f, -0x1.6a09e6p-1f, -0x1.d906bcp-1f, -0x1p+0f, -0x1.d906bcp-1f,
       -0x1.6a09e6p-1f, -0x1.87de2ap-2f},
      {0x1p+0f, 0x1.d906bcp-1f, 0x1.6a09e6p-1f, 0x1.87de2ap-2f, 0x0p+0f, -0x1.87de2ap-2f, -0x1.6a09e6p-1f,
       -0x1.d906bcp-1f, -0x1p+0f, -0x1.d906bcp-1f, -0x1.6a09e6p-1f, -0x1.87de2ap-2f, 0x0p+0f, 0x1.87de2ap-2f,
       0x1.6a09e6p-1f, 0x1.d906bcp-1f},
      {0x0p+0f, 0x1.abaa58p-28f, 0x1.9fcef4p-27f, 0x1.e651a8p-26f, 0x0p+0f, 0x1.e651a8p-26f, 0x1.9fcef4p-27f,
       0x1.abaa58p-28f, 0x0p+0f, -0x1.abaa58p-28f, -0x1.9fcef4p-27f, -0x1.e651a8p-26f, 0x0p+0f, -0x1.e651a8p-26f,
       -0x1.9fcef4p-27f, -0x1.abaa58p-28f},
      {0x0p+0f, 0x1.e651a8p-26f, 0x1.9fcef4p-27f, 0x1.abaa58p-28f, 0x0p+0f, -0x1.abaa58p-28f, -0x1.9fcef4p-27f,
       -0x1.e651a8p-26f, 0x0p+0f, -0x1.e651a8p-26f, -0x1.9fcef4p-27f, -0x1.abaa58p-28f, 0x0p+0f, 0x1.abaa58p-28f,
       0x1.9fcef4p-27f, 0x1.e651a8p-26f}};
  // (sin r - r) / r^3 in r^2; error relative to r (max error 2^-30.7)
  alignas(64) static constexpr float sine_third[2] = {
      -0x1.55554p-3f, 0x1.10aebcp-7f};
  // (cos r - 1) / r^2 in r^2; error absolute (max error 2^-40.3)
  alignas(64) static constexpr float cosine_second[3] = {
      -0x1p-1f, 0x1.55553ap-5f, -0x1.6b8f24p-10f};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
