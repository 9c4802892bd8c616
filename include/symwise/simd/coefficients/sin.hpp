// Written by tools/coefficients/sin.py; change that and run it again.
#pragma once
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// sin(2 pi j/N), 2 pi/N in parts, sin r and cos r for |r| <= 1.05 pi/N.
template <class T, int N> struct sin;

template <> struct sin<double, 16> {
  static constexpr double per_step = 0x1.45f306dc9c883p+1;  // N / (2 pi)
  // 2 pi / N
  alignas(64) static constexpr double step[3] = {
      0x1.921fb54442d18p-2, 0x1.1a62633145c07p-56, -0x1.f1976b7ed8fbcp-112};
  alignas(64) static constexpr double sine[16] = {
      0x0p+0, 0x1.87de2a6aea963p-2, 0x1.6a09e667f3bcdp-1, 0x1.d906bcf328d46p-1, 0x1p+0, 0x1.d906bcf328d46p-1, 0x1.6a09e667f3bcdp-1,
      0x1.87de2a6aea963p-2, 0x0p+0, -0x1.87de2a6aea963p-2, -0x1.6a09e667f3bcdp-1, -0x1.d906bcf328d46p-1, -0x1p+0, -0x1.d906bcf328d46p-1,
      -0x1.6a09e667f3bcdp-1, -0x1.87de2a6aea963p-2};
  // what rounding lost of sine
  alignas(64) static constexpr double sine_low[16] = {
      0x0p+0, -0x1.72cedd3d5a61p-57, -0x1.bdd3413b26456p-55, 0x1.457e610231ac2p-56, 0x0p+0, 0x1.457e610231ac2p-56, -0x1.bdd3413b26456p-55,
      -0x1.72cedd3d5a61p-57, 0x0p+0, 0x1.72cedd3d5a61p-57, 0x1.bdd3413b26456p-55, -0x1.457e610231ac2p-56, 0x0p+0, -0x1.457e610231ac2p-56,
      0x1.bdd3413b26456p-55, 0x1.72cedd3d5a61p-57};
  // (sin r - r) / r^3 in r^2; error relative to r (max error 2^-56.8)
  alignas(64) static constexpr double sine_third[4] = {
      -0x1.555555555548bp-3, 0x1.111111105ae18p-7, -0x1.a019f4f0a7d5fp-13, 0x1.718538f0d2432p-19};
  // (cos r - 1) / r^2 in r^2; error absolute (max error 2^-67.0)
  alignas(64) static constexpr double cosine_second[5] = {
      -0x1p-1, 0x1.5555555555402p-5, -0x1.6c16c16af67dep-10, 0x1.a019f44700eb5p-16, -0x1.279d395a8a337p-22};
};

template <> struct sin<double, 8> {
  static constexpr double per_step = 0x1.45f306dc9c883p+0;  // N / (2 pi)
  // 2 pi / N
  alignas(64) static constexpr double step[3] = {
      0x1.921fb54442d18p-1, 0x1.1a62633145c07p-55, -0x1.f1976b7ed8fbcp-111};
  alignas(64) static constexpr double sine[8] = {
      0x0p+0, 0x1.6a09e667f3bcdp-1, 0x1p+0, 0x1.6a09e667f3bcdp-1, 0x0p+0, -0x1.6a09e667f3bcdp-1, -0x1p+0, -0x1.6a09e667f3bcdp-1};
  // what rounding lost of sine
  alignas(64) static constexpr double sine_low[8] = {
      0x0p+0, -0x1.bdd3413b26456p-55, 0x0p+0, -0x1.bdd3413b26456p-55, 0x0p+0, 0x1.bdd3413b26456p-55, 0x0p+0, 0x1.bdd3413b26456p-55};
  // the same relative to the value: where it is not 0 the sine and the cosine have it in common
  alignas(64) static constexpr double residual[8] = {
      0x0p+0, -0x1.3b3efbf5e2229p-54, 0x0p+0, -0x1.3b3efbf5e2229p-54, 0x0p+0, -0x1.3b3efbf5e2229p-54, 0x0p+0, -0x1.3b3efbf5e2229p-54};
  // (sin r - r) / r^3 in r^2; error relative to r (max error 2^-71.0)
  alignas(64) static constexpr double sine_third[6] = {
      -0x1.5555555555555p-3, 0x1.1111111111107p-7, -0x1.a01a01a01409p-13, 0x1.71de3a3b42a7bp-19, -0x1.ae63e29d61d3cp-26, 0x1.6027e5d99a0e3p-33};
  // (cos r - 1) / r^2 in r^2; error absolute (max error 2^-67.1)
  alignas(64) static constexpr double cosine_second[6] = {
      -0x1p-1, 0x1.555555555553p-5, -0x1.6c16c16c0b902p-10, 0x1.a01a016f0f09ep-16, -0x1.27e48eda5c229p-22, 0x1.1e00e621b6182p-29};
};

template <> struct sin<float, 16> {
  static constexpr float per_step = 0x1.45f306p+1f;  // N / (2 pi)
  // 2 pi / N
  alignas(64) static constexpr float step[3] = {
      0x1.921fb6p-2f, -0x1.777a5cp-27f, -0x1.ee59dap-52f};
  alignas(64) static constexpr float sine[16] = {
      0x0p+0f, 0x1.87de2ap-2f, 0x1.6a09e6p-1f, 0x1.d906bcp-1f, 0x1p+0f, 0x1.d906bcp-1f, 0x1.6a09e6p-1f, 0x1.87de2ap-2f, 0x0p+0f, -0x1.87de2ap-2f,
      -0x1.6a09e6p-1f, -0x1.d906bcp-1f, -0x1p+0f, -0x1.d906bcp-1f, -0x1.6a09e6p-1f, -0x1.87de2ap-2f};
  // what rounding lost of sine
  alignas(64) static constexpr float sine_low[16] = {
      0x0p+0f, 0x1.abaa58p-28f, 0x1.9fcef4p-27f, 0x1.e651a8p-26f, 0x0p+0f, 0x1.e651a8p-26f, 0x1.9fcef4p-27f, 0x1.abaa58p-28f, 0x0p+0f,
      -0x1.abaa58p-28f, -0x1.9fcef4p-27f, -0x1.e651a8p-26f, 0x0p+0f, -0x1.e651a8p-26f, -0x1.9fcef4p-27f, -0x1.abaa58p-28f};
  // (sin r - r) / r^3 in r^2; error relative to r (max error 2^-30.7)
  alignas(64) static constexpr float sine_third[2] = {
      -0x1.55554p-3f, 0x1.10aebcp-7f};
  // (cos r - 1) / r^2 in r^2; error absolute (max error 2^-40.3)
  alignas(64) static constexpr float cosine_second[3] = {
      -0x1p-1f, 0x1.55553ap-5f, -0x1.6b8f24p-10f};
};

template <> struct sin<float, 8> {
  static constexpr float per_step = 0x1.45f306p+0f;  // N / (2 pi)
  // 2 pi / N
  alignas(64) static constexpr float step[3] = {
      0x1.921fb6p-1f, -0x1.777a5cp-26f, -0x1.ee59dap-51f};
  alignas(64) static constexpr float sine[8] = {
      0x0p+0f, 0x1.6a09e6p-1f, 0x1p+0f, 0x1.6a09e6p-1f, 0x0p+0f, -0x1.6a09e6p-1f, -0x1p+0f, -0x1.6a09e6p-1f};
  // what rounding lost of sine
  alignas(64) static constexpr float sine_low[8] = {
      0x0p+0f, 0x1.9fcef4p-27f, 0x0p+0f, 0x1.9fcef4p-27f, 0x0p+0f, -0x1.9fcef4p-27f, 0x0p+0f, -0x1.9fcef4p-27f};
  // the same relative to the value: where it is not 0 the sine and the cosine have it in common
  alignas(64) static constexpr float residual[8] = {
      0x0p+0f, 0x1.26055cp-26f, 0x0p+0f, 0x1.26055cp-26f, 0x0p+0f, 0x1.26055cp-26f, 0x0p+0f, 0x1.26055cp-26f};
  // (sin r - r) / r^3 in r^2; error relative to r (max error 2^-35.5)
  alignas(64) static constexpr float sine_third[3] = {
      -0x1.555556p-3f, 0x1.111054p-7f, -0x1.9e3814p-13f};
  // (cos r - 1) / r^2 in r^2; error absolute (max error 2^-32.3)
  alignas(64) static constexpr float cosine_second[3] = {
      -0x1.fffffep-2f, 0x1.5553aap-5f, -0x1.69f8d8p-10f};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
