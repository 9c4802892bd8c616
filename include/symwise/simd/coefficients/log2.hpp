// Written by tools/coefficients/log_base.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// 1/c, log2 c and the coefficients of log2(1 + r) for the pieces of [3/4, 3/2).
template <class T> struct log2;

template <> struct log2<double> {
  static constexpr double octave_high = 0x1p+0;  // log2 2
  static constexpr double octave_low = 0x0p+0;
  // 1 / ln 2
  alignas(64) static constexpr double slope[2] = {
      0x1.71547652b82fep+0, 0x1.777d0ffda0d24p-56};
  // c; -log2 c, high part; the rest
  alignas(64) static constexpr double piece[3][16] = {
      {0x1p+0, 0x1.e2p-1, 0x1.c8p-1, 0x1.bp-1, 0x1.9ap-1, 0x1.86p-1, 0x1.74p-1, 0x1.64p-1, 0x1.58p-1, 0x1p+0, 0x1p+0,
       0x1p+0, 0x1.4ep+0, 0x1.3bp+0, 0x1.25p+0, 0x1.11p+0},
      {0x0p+0, 0x1.64ce26c068p-4, 0x1.563dc29ffcp-3, 0x1.f5fd8a9064p-3, 0x1.48365e695ep-2, 0x1.921800924ep-2,
       0x1.d7e6c0abc4p-2, 0x1.0c6caaf0c5p-1, 0x1.25c0a0463cp-1, 0x0p+0, 0x0p+0, 0x0p+0, -0x1.88e9c72e0cp-2,
       -0x1.32639636b2p-2, -0x1.8edcae8354p-3, -0x1.7beee96b88p-4},
      {0x0p+0, -0x1.d5297837adb4bp-45, -0x1.34df378df21adp-43, -0x1.cb6f70109b0f1p-47, -0x1.0d2abacfc0489p-43,
       -0x1.62404772a151dp-45, -0x1.50e785694a8c6p-43, 0x1.65be75cc3da17p-43, -0x1.50520a377c7ecp-45, 0x0p+0, 0x0p+0,
       0x0p+0, 0x1.bb4b69336b66ep-43, -0x1.06b35c7c781dbp-43, 0x1.4944a32bde66bp-43, -0x1.1409e20d7191bp-43}};
  // (log2(1 + r) - r / ln 2) / r^2, -0.0387 <= r <= 0.0382; error times r^2 (max error 2^-64.1)
  alignas(64) static constexpr double second[9] = {
      -0x1.71547652b82ffp-1, 0x1.ec709dc39ff5p-2, -0x1.71547652b52b1p-2, 0x1.2776c5154b5c9p-2, -0x1.ec709e04258e2p-3,
      0x1.a617085744a3bp-3, -0x1.715363596470cp-3, 0x1.4951e5d93fc7ep-3, -0x1.2952576c5646p-3};
  static constexpr double octave = 0x1p+0;
  // -log2 c
  alignas(64) static constexpr double log_whole[16] = {
      0x0p+0, 0x1.64ce26c067157p-4, 0x1.563dc29ffacb2p-3, 0x1.f5fd8a9063e35p-3, 0x1.48365e695d797p-2,
      0x1.921800924dd3bp-2, 0x1.d7e6c0abc3579p-2, 0x1.0c6caaf0c5597p-1, 0x1.25c0a0463bebp-1, 0x0p+0, 0x0p+0, 0x0p+0,
      -0x1.88e9c72e0b226p-2, -0x1.32639636b2836p-2, -0x1.8edcae8352b6cp-3, -0x1.7beee96b8a281p-4};
  // log2(1 + r) / r; to a few ulp (max error 2^-53.1)
  alignas(64) static constexpr double over_r[9] = {
      0x1.71547652b82fep+0, -0x1.71547652b8223p-1, 0x1.ec709dc39f195p-2, -0x1.715476567afc8p-2, 0x1.2776c52230e04p-2,
      -0x1.ec705639a2f44p-3, 0x1.a6168c3c4751p-3, -0x1.72506afb7197dp-3, 0x1.4a0a62d85d221p-3};
};

template <> struct log2<float> {
  static constexpr float octave_high = 0x1p+0f;  // log2 2
  static constexpr float octave_low = 0x0p+0f;
  // 1 / ln 2
  alignas(64) static constexpr float slope[2] = {
      0x1.715476p+0f, 0x1.4ae0cp-26f};
  // c; -log2 c, high part; the rest
  alignas(64) static constexpr float piece[3][16] = {
      {0x1p+0f, 0x1.e2p-1f, 0x1.c8p-1f, 0x1.bp-1f, 0x1.9ap-1f, 0x1.86p-1f, 0x1.74p-1f, 0x1.64p-1f, 0x1.58p-1f, 0x1p+0f,
       0x1p+0f, 0x1p+0f, 0x1.4ep+0f, 0x1.3bp+0f, 0x1.25p+0f, 0x1.11p+0f},
      {0x0p+0f, 0x1.64cp-4f, 0x1.564p-3f, 0x1.f6p-3f, 0x1.483p-2f, 0x1.922p-2f, 0x1.d7ep-2f, 0x1.0c7p-1f, 0x1.25cp-1f,
       0x0p+0f, 0x0p+0f, 0x0p+0f, -0x1.88fp-2f, -0x1.326p-2f, -0x1.8eep-3f, -0x1.7cp-4f},
      {0x0p+0f, 0x1.c4d80cp-17f, -0x1.1eb002p-18f, -0x1.3ab7cep-18f, 0x1.979a58p-16f, -0x1.ffdb6cp-16f, 0x1.b02afp-16f,
       -0x1.aa879ep-16f, 0x1.408c78p-18f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1.8e347ep-16f, -0x1.cb1b5ap-17f,
       0x1.a8be56p-18f, 0x1.116948p-16f}};
  // (log2(1 + r) - r / ln 2) / r^2, -0.0387 <= r <= 0.0382; error times r^2 (max error 2^-34.9)
  alignas(64) static constexpr float second[4] = {
      -0x1.71546ep-1f, 0x1.ec7074p-2f, -0x1.71d506p-2f, 0x1.284bb8p-2f};
  static constexpr float octave = 0x1p+0f;
  // -log2 c
  alignas(64) static constexpr float log_whole[16] = {
      0x0p+0f, 0x1.64ce26p-4f, 0x1.563dc2p-3f, 0x1.f5fd8ap-3f, 0x1.48365ep-2f, 0x1.9218p-2f, 0x1.d7e6cp-2f,
      0x1.0c6caap-1f, 0x1.25c0ap-1f, 0x0p+0f, 0x0p+0f, 0x0p+0f, -0x1.88e9c8p-2f, -0x1.326396p-2f, -0x1.8edcaep-3f,
      -0x1.7beeeap-4f};
  // log2(1 + r) / r; to a few ulp (max error 2^-23.6)
  alignas(64) static constexpr float over_r[4] = {
      0x1.715474p+0f, -0x1.715466p-1f, 0x1.ece08ep-2f, -0x1.722a84p-2f};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
