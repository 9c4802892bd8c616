// Written by tools/coefficients/atan.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// atan k/16, multiples of pi/2, and atan t for |t| < 0.0331.
template <class T> struct atan;

template <> struct atan<double> {
  // atan k/16, and what rounding lost of it
  alignas(64) static constexpr double angle[2][16] = {
      {0x0p+0, 0x1.ff55bb72cfdeap-5, 0x1.fd5ba9aac2f6ep-4, 0x1.7b97b4bce5b02p-3, 0x1.f5b75f92c80ddp-3,
       0x1.362773707ebccp-2, 0x1.6f61941e4def1p-2, 0x1.a64eec3cc23fdp-2, 0x1.dac670561bb4fp-2, 0x1.0657e94db30dp-1,
       0x1.1e00babdefeb4p-1, 0x1.345f01cce37bbp-1, 0x1.4978fa3269ee1p-1, 0x1.5d58987169b18p-1, 0x1.700a7c5784634p-1,
       0x1.819d0b7158a4dp-1},
      {0x0p+0, -0x1.c934d86d23f1dp-60, -0x1.cd37686760c17p-59, 0x1.347b0b4f881cap-58, 0x1.8ab6e3cf7afbdp-57,
       -0x1.963a544b672d8p-57, -0x1.c63aae6f6e918p-56, -0x1.24dec1b50b7ffp-56, 0x1.a2b7f222f65e2p-56,
       -0x1.d5b495f6349e6p-56, -0x1.928df287a668fp-58, 0x1.1021137c71102p-55, 0x1.2419a87f2a458p-56,
       0x1.0028e4bc5e7cap-57, -0x1.8c34d25aadef6p-56, -0x1.bf76229d3b917p-56}};
  alignas(64) static constexpr double half_pi[2] = {
      0x1.921fb54442d18p+0, 0x1.1a62633145c07p-54};
  alignas(64) static constexpr double pi[2] = {
      0x1.921fb54442d18p+1, 0x1.1a62633145c07p-53};
  // (atan t - t) / t^3 in t^2; error relative to t (max error 2^-61.4)
  alignas(64) static constexpr double third[4] = {
      -0x1.55555555554bap-2, 0x1.99999996e5ca5p-3, -0x1.24922ba3c5d97p-3, 0x1.c61fc536d748bp-4};
};

template <> struct atan<float> {
  // atan k/16, and what rounding lost of it
  alignas(64) static constexpr float angle[2][16] = {
      {0x0p+0f, 0x1.ff55bcp-5f, 0x1.fd5baap-4f, 0x1.7b97b4p-3f, 0x1.f5b76p-3f, 0x1.362774p-2f, 0x1.6f6194p-2f,
       0x1.a64eecp-2f, 0x1.dac67p-2f, 0x1.0657eap-1f, 0x1.1e00bap-1f, 0x1.345f02p-1f, 0x1.4978fap-1f, 0x1.5d5898p-1f,
       0x1.700a7cp-1f, 0x1.819d0cp-1f},
      {0x0p+0f, -0x1.1a6042p-30f, -0x1.54f424p-30f, 0x1.79cb6p-28f, -0x1.b4dfc8p-29f, -0x1.1f0286p-27f, 0x1.e4defp-30f,
       0x1.e611fep-29f, 0x1.586ed4p-28f, -0x1.6499e6p-26f, 0x1.7bdfd6p-26f, -0x1.98e422p-28f, 0x1.934f7p-28f,
       0x1.c5a6c6p-27f, 0x1.5e118cp-27f, -0x1.1d4eb6p-26f}};
  alignas(64) static constexpr float half_pi[2] = {
      0x1.921fb6p+0f, -0x1.777a5cp-25f};
  alignas(64) static constexpr float pi[2] = {
      0x1.921fb6p+1f, -0x1.777a5cp-24f};
  // (atan t - t) / t^3 in t^2; error relative to t (max error 2^-37.0)
  alignas(64) static constexpr float third[2] = {
      -0x1.55555p-2f, 0x1.9927e8p-3f};
  // the same for |t| <= 1; error relative to atan t (max error 2^-25.8)
  alignas(64) static constexpr float third_to_one[8] = {
      -0x1.5554dcp-2f, 0x1.9978cep-3f, -0x1.230972p-3f, 0x1.b4d47p-4f, -0x1.35386cp-4f, 0x1.61af3p-5f, -0x1.0bc2dp-6f,
      0x1.7def0cp-9f};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
