// Written by tools/coefficients/precise_log.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// 1/c, log c and log(1 + r) for the pieces of [3/4, 3/2), and ln 2 in two parts.
template <class T> struct precise_log;

template <> struct precise_log<double> {
  static constexpr double ln2_high = 0x1.62e42fefa38p-1;
  static constexpr double ln2_low = 0x1.ef35793c7673p-45;
  // c; -log c, high part; the rest
  alignas(64) static constexpr double piece[3][32] = {
      {0x1p+0, 0x1.f08p-1, 0x1.e2p-1, 0x1.d4p-1, 0x1.c7p-1, 0x1.bbp-1, 0x1.afp-1, 0x1.a4p-1, 0x1.998p-1, 0x1.8f8p-1,
       0x1.86p-1, 0x1.7dp-1, 0x1.748p-1, 0x1.6cp-1, 0x1.64p-1, 0x1.5c8p-1, 0x1.57p-1, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,
       0x1p+0, 0x1p+0, 0x1p+0, 0x1.51cp+0, 0x1.47cp+0, 0x1.3bp+0, 0x1.2f8p+0, 0x1.248p+0, 0x1.1a8p+0, 0x1.11p+0,
       0x1.084p+0},
      {0x0p+0, 0x1.f7a9b1678p-6, 0x1.eea31c0068p-5, 0x1.700d30aeacp-4, 0x1.e3707ee304p-4, 0x1.28753bc11ap-3,
       0x1.60b3100b0ap-3, 0x1.95a5adcf7p-3, 0x1.c97f8079d4p-3, 0x1.fc218be62p-3, 0x1.16b5ccbadp-2, 0x1.2e9e2bce12p-2,
       0x1.45b8c0a17ep-2, 0x1.5d5bddf596p-2, 0x1.741d876c68p-2, 0x1.89eb3af433p-2, 0x1.9a355c33bdp-2, 0x0p+0, 0x0p+0,
       0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, -0x1.1bc794fd1dp-2, -0x1.fa01c3bb58p-3, -0x1.a8becfc882p-3,
       -0x1.5c94007598p-3, -0x1.10f8e42254p-3, -0x1.9375e55594p-4, -0x1.075983599p-4, -0x1.03d5d85e7p-5},
      {0x0p+0, 0x1.42ad9271be7d7p-45, 0x1.c3dd83606d891p-44, 0x1.c1e8da99ded32p-49, 0x1.0f684e6766abdp-45,
       0x1.7494e359302e6p-44, -0x1.71456c988f814p-44, 0x1.7f22858a0ff6fp-47, 0x1.3b161a8c6e6c5p-45,
       0x1.4bba46f1cf6ap-44, -0x1.23299042d74bfp-44, 0x1.4300c128d1dc2p-45, -0x1.d9120e7d0a853p-47,
       -0x1.a0b2a08a465dcp-47, -0x1.13a7b5b11cfa7p-44, -0x1.e2e9f9f0ddd8fp-44, 0x1.ae73535438bebp-44, 0x0p+0, 0x0p+0,
       0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x1.ccf0c747ba7bep-44, 0x1.a1f71fae1d786p-46, -0x1.e3185cf21b9cfp-44,
       0x1.a8d948cd23322p-44, 0x1.93b3843396307p-45, -0x1.eddc37380c364p-44, 0x1.b8ecfe4b59987p-44,
       -0x1.f778960ed29cfp-44}};
  // (log(1 + r) - r + r^2/2) / r^3, -0.0198 <= r <= 0.0202; error times r^2, that is relative to the logarithm (max error 2^-68.7)
  alignas(64) static constexpr double third[8] = {
      0x1.5555555555553p-2, -0x1.000000000002p-2, 0x1.99999999bb434p-3, -0x1.555555547eb4ap-3, 0x1.249245357357ep-3,
      -0x1.00000cd12b1c1p-3, 0x1.c778c1b3ef5d2p-4, -0x1.9940ac6b83047p-4};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
