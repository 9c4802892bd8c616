// Written by tools/coefficients/log_base.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// 1/c, log10 c and the coefficients of log10(1 + r) for the pieces of [3/4, 3/2).
template <class T> struct log10;

template <> struct log10<double> {
  static constexpr double octave_high = 0x1.34413509f8p-2;  // log10 2
  static constexpr double octave_low = -0x1.80433b83b532ap-44;
  // 1 / ln 10
  alignas(64) static constexpr double slope[2] = {
      0x1.bcb7b1526e50ep-2, 0x1.95355baaafad3p-57};
  // c; -log10 c, high part; the rest
  alignas(64) static constexpr double piece[3][16] = {
      {0x1p+0, 0x1.e2p-1, 0x1.c8p-1, 0x1.bp-1, 0x1.9ap-1, 0x1.86p-1, 0x1.74p-1, 0x1.64p-1, 0x1.58p-1, 0x1p+0, 0x1p+0,
       0x1p+0, 0x1.4ep+0, 0x1.3bp+0, 0x1.25p+0, 0x1.11p+0},
      {0x0p+0, 0x1.ada2e8e3ep-6, 0x1.9c197abfp-5, 0x1.2e3a740b78p-4, 0x1.8b350364c8p-4, 0x1.e42b4c16c8p-4,
       0x1.1c1ce9955cp-3, 0x1.43371cde08p-3, 0x1.61b6939984p-3, 0x0p+0, 0x0p+0, 0x0p+0, -0x1.d91d5866a8p-4,
       -0x1.70eddb7d8p-4, -0x1.e0471aa18p-5, -0x1.c97c3735ep-6},
      {0x0p+0, 0x1.51bd19e6e701ap-44, 0x1.badcf3d6e4566p-46, 0x1.d288560689912p-53, -0x1.da8c4bd8546e7p-44,
       0x1.57943fce3537ap-43, 0x1.8b891b6d05a73p-48, -0x1.27c6eaaed5307p-44, -0x1.f70dc69c572dap-44, 0x0p+0, 0x0p+0,
       0x0p+0, -0x1.4cdc62f66c2a2p-43, 0x1.5f89d049ffd9dp-44, -0x1.a3d22b29bce8bp-43, -0x1.f028fb72dfe8ap-44}};
  // (log10(1 + r) - r / ln 10) / r^2, -0.0387 <= r <= 0.0382; error times r^2 (max error 2^-65.9)
  alignas(64) static constexpr double second[9] = {
      -0x1.bcb7b1526e50fp-3, 0x1.287a7636f408ep-3, -0x1.bcb7b1526aae5p-4, 0x1.63c6277cc0da1p-4, -0x1.287a765dcc9eap-4,
      0x1.fc3f3955508ebp-5, -0x1.bcb666386b486p-5, 0x1.8c8a6a8f83e88p-5, -0x1.6602ccb029e4ep-5};
  static constexpr double octave = 0x1.34413509f79ffp-2;
  // -log10 c
  alignas(64) static constexpr double log_whole[16] = {
      0x0p+0, 0x1.ada2e8e3e546fp-6, 0x1.9c197abf00dd7p-5, 0x1.2e3a740b7800fp-4, 0x1.8b350364c6257p-4,
      0x1.e42b4c16caaf3p-4, 0x1.1c1ce9955c0c6p-3, 0x1.43371cde076c2p-3, 0x1.61b6939983048p-3, 0x0p+0, 0x0p+0, 0x0p+0,
      -0x1.d91d5866aa99cp-4, -0x1.70eddb7d7ea07p-4, -0x1.e0471aa1868f5p-5, -0x1.c97c3735e7c0ap-6};
  // log10(1 + r) / r; to a few ulp (max error 2^-54.8)
  alignas(64) static constexpr double over_r[9] = {
      0x1.bcb7b1526e50ep-2, -0x1.bcb7b1526e407p-3, 0x1.287a7636f384ap-3, -0x1.bcb7b156f5a45p-4, 0x1.63c6278c48457p-4,
      -0x1.287a4b24d568ap-4, 0x1.fc3ea3e53b367p-5, -0x1.bde713dabfaf5p-5, 0x1.8d688ff0690f2p-5};
};

template <> struct log10<float> {
  static constexpr float octave_high = 0x1.344p-2f;  // log10 2
  static constexpr float octave_low = 0x1.3509f8p-18f;
  // 1 / ln 10
  alignas(64) static constexpr float slope[2] = {
      0x1.bcb7b2p-2f, -0x1.5b235ep-27f};
  // c; -log10 c, high part; the rest
  alignas(64) static constexpr float piece[3][16] = {
      {0x1p+0f, 0x1.e2p-1f, 0x1.c8p-1f, 0x1.bp-1f, 0x1.9ap-1f, 0x1.86p-1f, 0x1.74p-1f, 0x1.64p-1f, 0x1.58p-1f, 0x1p+0f,
       0x1p+0f, 0x1p+0f, 0x1.4ep+0f, 0x1.3bp+0f, 0x1.25p+0f, 0x1.11p+0f},
      {0x0p+0f, 0x1.aep-6f, 0x1.9cp-5f, 0x1.2e4p-4f, 0x1.8b4p-4f, 0x1.e44p-4f, 0x1.1c2p-3f, 0x1.434p-3f, 0x1.61cp-3f,
       0x0p+0f, 0x0p+0f, 0x0p+0f, -0x1.d9p-4f, -0x1.71p-4f, -0x1.e08p-5f, -0x1.c9p-6f},
      {0x0p+0f, -0x1.745c7p-16f, 0x1.97abfp-17f, -0x1.62fd22p-18f, -0x1.5f9368p-17f, -0x1.4b3e94p-16f,
       -0x1.8b3552p-18f, -0x1.1c644p-16f, -0x1.2d8cdp-16f, 0x0p+0f, 0x0p+0f, 0x0p+0f, -0x1.d5866ap-16f,
       0x1.224828p-16f, 0x1.c72af4p-16f, -0x1.f0dcd8p-16f}};
  // (log10(1 + r) - r / ln 10) / r^2, -0.0387 <= r <= 0.0382; error times r^2 (max error 2^-36.6)
  alignas(64) static constexpr float second[4] = {
      -0x1.bcb7a8p-3f, 0x1.287a5cp-3f, -0x1.bd527ep-4f, 0x1.64c692p-4f};
  static constexpr float octave = 0x1.344136p-2f;
  // -log10 c
  alignas(64) static constexpr float log_whole[16] = {
      0x0p+0f, 0x1.ada2e8p-6f, 0x1.9c197ap-5f, 0x1.2e3a74p-4f, 0x1.8b3504p-4f, 0x1.e42b4cp-4f, 0x1.1c1ceap-3f,
      0x1.43371cp-3f, 0x1.61b694p-3f, 0x0p+0f, 0x0p+0f, 0x0p+0f, -0x1.d91d58p-4f, -0x1.70eddcp-4f, -0x1.e0471ap-5f,
      -0x1.c97c38p-6f};
  // log10(1 + r) / r; to a few ulp (max error 2^-25.3)
  alignas(64) static constexpr float over_r[4] = {
      0x1.bcb7bp-2f, -0x1.bcb79ep-3f, 0x1.28bddcp-3f, -0x1.bdb972p-4f};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
