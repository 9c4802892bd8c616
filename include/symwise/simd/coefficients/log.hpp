// Written by tools/coefficients/log.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// 1/c, log c and log(1 + r) for the pieces of [3/4, 3/2), and ln 2 in two parts.
template <class T, int N> struct log;

template <> struct log<double, 16> {
  static constexpr double ln2_high = 0x1.62e42fefa38p-1;
  static constexpr double ln2_low = 0x1.ef35793c7673p-45;
  // c
  alignas(64) static constexpr double inverse[16] = {
      0x1p+0, 0x1.e2p-1, 0x1.c8p-1, 0x1.bp-1, 0x1.9ap-1, 0x1.86p-1, 0x1.74p-1, 0x1.64p-1, 0x1.58p-1, 0x1p+0, 0x1p+0,
      0x1p+0, 0x1.4ep+0, 0x1.3bp+0, 0x1.25p+0, 0x1.11p+0};
  // -log c, high part
  alignas(64) static constexpr double log_high[16] = {
      0x0p+0, 0x1.eea31c0068p-5, 0x1.da72763844p-4, 0x1.5bf406b544p-3, 0x1.c6ffbc6fp-3, 0x1.16b5ccbadp-2,
      0x1.4718dc271cp-2, 0x1.741d876c68p-2, 0x1.973a343135p-2, 0x0p+0, 0x0p+0, 0x0p+0, -0x1.1058bf9ae5p-2,
      -0x1.a8becfc882p-3, -0x1.1478584674p-3, -0x1.075983599p-4};
  // -log c, the rest
  alignas(64) static constexpr double log_low[16] = {
      0x0p+0, 0x1.c3dd83606d891p-44, 0x1.a89401fa71733p-46, -0x1.27023eb68981cp-46, 0x1.ee138d3a69d43p-44,
      -0x1.23299042d74bfp-44, 0x1.06c18fb4c14c5p-44, -0x1.13a7b5b11cfa7p-44, 0x1.ab73b16bf4984p-44, 0x0p+0, 0x0p+0,
      0x0p+0, 0x1.4ab9d817d52cdp-44, -0x1.e3185cf21b9cfp-44, -0x1.563451027c75p-46, 0x1.b8ecfe4b59987p-44};
  // -log c
  alignas(64) static constexpr double log_whole[16] = {
      0x0p+0, 0x1.eea31c006b87cp-5, 0x1.da727638446a2p-4, 0x1.5bf406b543db2p-3, 0x1.c6ffbc6f00f71p-3,
      0x1.16b5ccbacfb73p-2, 0x1.4718dc271c41bp-2, 0x1.741d876c67bb1p-2, 0x1.973a3431356aep-2, 0x0p+0, 0x0p+0, 0x0p+0,
      -0x1.1058bf9ae4ad5p-2, -0x1.a8becfc882f19p-3, -0x1.14785846742acp-3, -0x1.075983598e471p-4};
  // (log(1 + r) - r) / r^2, -0.0387 <= r <= 0.0382; error times r^2 (max error 2^-64.7)
  alignas(64) static constexpr double second[9] = {
      -0x1p-1, 0x1.5555555555218p-2, -0x1.fffffffffbd0ap-3, 0x1.999999a25c162p-3, -0x1.555555820e41ep-3,
      0x1.24920a8ab9399p-3, -0x1.fffe82ce20a5fp-4, 0x1.c888ca716ed35p-4, -0x1.9c2ce1e61bbe3p-4};
  // the same with one term less; error times r (max error 2^-53.6)
  alignas(64) static constexpr double short_second[8] = {
      -0x1.ffffffffffedfp-2, 0x1.5555555554b2ep-2, -0x1.000000028d968p-2, 0x1.999999b1fcb2dp-3, -0x1.5555243a86d7ap-3,
      0x1.2491baa29accp-3, -0x1.00adfc49e2da7p-3, 0x1.c97d342d35c57p-4};
  // (log(1 + r) - r + r^2/2) / r^3; error times r^3 (max error 2^-70.0)
  alignas(64) static constexpr double third[9] = {
      0x1.5555555555557p-2, -0x1.ffffffffff86dp-3, 0x1.9999999994ae4p-3, -0x1.5555555eab872p-3, 0x1.24924954bcf3p-3,
      -0x1.ffff82ece2793p-4, 0x1.c71af03e7cd43p-4, -0x1.9af46414933a4p-4, 0x1.76d80e09f1c62p-4};
};

template <> struct log<double, 8> {
  static constexpr double ln2_high = 0x1.62e42fefa38p-1;
  static constexpr double ln2_low = 0x1.ef35793c7673p-45;
  // c
  alignas(64) static constexpr double inverse[8] = {
      0x1p+0, 0x1.c8p-1, 0x1.9ap-1, 0x1.74p-1, 0x1.5cp-1, 0x1p+0, 0x1.48p+0, 0x1.25p+0};
  // -log c, high part
  alignas(64) static constexpr double log_high[8] = {
      0x0p+0, 0x1.da72763844p-4, 0x1.c6ffbc6fp-3, 0x1.4718dc271cp-2, 0x1.8b639a88b3p-2, 0x0p+0, -0x1.fb9186d5e4p-3,
      -0x1.1478584674p-3};
  // -log c, the rest
  alignas(64) static constexpr double log_low[8] = {
      0x0p+0, 0x1.a89401fa71733p-46, 0x1.ee138d3a69d43p-44, 0x1.06c18fb4c14c5p-44, -0x1.05ae1e5e7047p-45, 0x0p+0,
      0x1.d572aab993c87p-47, -0x1.563451027c75p-46};
  // -log c
  alignas(64) static constexpr double log_whole[8] = {
      0x0p+0, 0x1.da727638446a2p-4, 0x1.c6ffbc6f00f71p-3, 0x1.4718dc271c41bp-2, 0x1.8b639a88b2df5p-2, 0x0p+0,
      -0x1.fb9186d5e3e2bp-3, -0x1.14785846742acp-3};
  // (log(1 + r) - r) / r^2, -0.0701 <= r <= 0.0730; error times r^2 (max error 2^-64.8)
  alignas(64) static constexpr double second[11] = {
      -0x1p-1, 0x1.555555555561fp-2, -0x1.fffffffffec74p-3, 0x1.99999998b89aap-3, -0x1.5555555a67c35p-3,
      0x1.24924bde5e3d8p-3, -0x1.ffffef50c7d3bp-4, 0x1.c714c70be8364p-4, -0x1.99a41d03b2a2cp-4, 0x1.795f563343c44p-4,
      -0x1.54c7eddb08e19p-4};
  // the same with one term less; error times r (max error 2^-55.4)
  alignas(64) static constexpr double short_second[10] = {
      -0x1.000000000001ap-1, 0x1.5555555555344p-2, -0x1.ffffffff99116p-3, 0x1.9999999ba4f4cp-3, -0x1.555557162978ep-3,
      0x1.24924460ac194p-3, -0x1.fff9ccfb46d56p-4, 0x1.c723dc2476381p-4, -0x1.9e615efb122fep-4, 0x1.742b04e7215a2p-4};
  // (log(1 + r) - r + r^2/2) / r^3; error times r^3 (max error 2^-69.3)
  alignas(64) static constexpr double third[11] = {
      0x1.5555555555557p-2, -0x1.0000000000112p-2, 0x1.9999999997d65p-3, -0x1.55555554488p-3, 0x1.2492492af75p-3,
      -0x1.000002f9fc572p-3, 0x1.c71c5e959d85cp-4, -0x1.9991c5ec52bc4p-4, 0x1.746878189ac6ap-4, -0x1.5a2f6ce99c3d2p-4,
      0x1.3a640c5f01f1fp-4};
};

template <> struct log<float, 16> {
  static constexpr float ln2_high = 0x1.62e4p-1f;
  static constexpr float ln2_low = 0x1.7f7d1cp-20f;
  // c
  alignas(64) static constexpr float inverse[16] = {
      0x1p+0f, 0x1.e2p-1f, 0x1.c8p-1f, 0x1.bp-1f, 0x1.9ap-1f, 0x1.86p-1f, 0x1.74p-1f, 0x1.64p-1f, 0x1.58p-1f, 0x1p+0f,
      0x1p+0f, 0x1p+0f, 0x1.4ep+0f, 0x1.3bp+0f, 0x1.25p+0f, 0x1.11p+0f};
  // -log c, high part
  alignas(64) static constexpr float log_high[16] = {
      0x0p+0f, 0x1.eecp-5f, 0x1.da8p-4f, 0x1.5bfp-3f, 0x1.c7p-3f, 0x1.16b8p-2f, 0x1.4718p-2f, 0x1.742p-2f,
      0x1.9738p-2f, 0x0p+0f, 0x0p+0f, 0x0p+0f, -0x1.1058p-2f, -0x1.a8cp-3f, -0x1.148p-3f, -0x1.076p-4f};
  // -log c, the rest
  alignas(64) static constexpr float log_low[16] = {
      0x0p+0f, -0x1.ce3ffap-17f, -0x1.b138f8p-17f, 0x1.01ad5p-17f, -0x1.0e43fcp-21f, -0x1.19a298p-17f, 0x1.b84e38p-19f,
      -0x1.3c49ccp-17f, 0x1.1a189ap-17f, 0x0p+0f, 0x0p+0f, 0x0p+0f, -0x1.7f35cap-19f, 0x1.30377ep-19f, 0x1.e9ee62p-17f,
      0x1.9f299cp-18f};
  // -log c
  alignas(64) static constexpr float log_whole[16] = {
      0x0p+0f, 0x1.eea31cp-5f, 0x1.da7276p-4f, 0x1.5bf406p-3f, 0x1.c6ffbcp-3f, 0x1.16b5ccp-2f, 0x1.4718dcp-2f,
      0x1.741d88p-2f, 0x1.973a34p-2f, 0x0p+0f, 0x0p+0f, 0x0p+0f, -0x1.1058cp-2f, -0x1.a8bedp-3f, -0x1.147858p-3f,
      -0x1.075984p-4f};
  // (log(1 + r) - r) / r^2, -0.0387 <= r <= 0.0382; error times r^2 (max error 2^-35.4)
  alignas(64) static constexpr float second[4] = {
      -0x1.fffff6p-2f, 0x1.555538p-2f, -0x1.00591cp-2f, 0x1.9ac0dp-3f};
  // the same with one term less; error times r (max error 2^-23.7)
  alignas(64) static constexpr float short_second[3] = {
      -0x1.ffffeep-2f, 0x1.55959ap-2f, -0x1.008e3cp-2f};
};

template <> struct log<float, 8> {
  static constexpr float ln2_high = 0x1.62e4p-1f;
  static constexpr float ln2_low = 0x1.7f7d1cp-20f;
  // c
  alignas(64) static constexpr float inverse[8] = {
      0x1p+0f, 0x1.c8p-1f, 0x1.9ap-1f, 0x1.74p-1f, 0x1.5cp-1f, 0x1p+0f, 0x1.48p+0f, 0x1.25p+0f};
  // -log c, high part
  alignas(64) static constexpr float log_high[8] = {
      0x0p+0f, 0x1.da8p-4f, 0x1.c7p-3f, 0x1.4718p-2f, 0x1.8b6p-2f, 0x0p+0f, -0x1.fb9p-3f, -0x1.148p-3f};
  // -log c, the rest
  alignas(64) static constexpr float log_low[8] = {
      0x0p+0f, -0x1.b138f8p-17f, -0x1.0e43fcp-21f, 0x1.b84e38p-19f, 0x1.cd445ap-17f, 0x0p+0f, -0x1.86d5e4p-19f,
      0x1.e9ee62p-17f};
  // -log c
  alignas(64) static constexpr float log_whole[8] = {
      0x0p+0f, 0x1.da7276p-4f, 0x1.c6ffbcp-3f, 0x1.4718dcp-2f, 0x1.8b639ap-2f, 0x0p+0f, -0x1.fb9186p-3f,
      -0x1.147858p-3f};
  // (log(1 + r) - r) / r^2, -0.0701 <= r <= 0.0730; error times r^2 (max error 2^-34.7)
  alignas(64) static constexpr float second[5] = {
      -0x1p-1f, 0x1.5554d4p-2f, -0x1.0000fap-2f, 0x1.9bd386p-3f, -0x1.550c78p-3f};
  // the same with one term less; error times r (max error 2^-25.6)
  alignas(64) static constexpr float short_second[4] = {
      -0x1.ffffa6p-2f, 0x1.5555a8p-2f, -0x1.01165ap-2f, 0x1.99cfe6p-3f};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
