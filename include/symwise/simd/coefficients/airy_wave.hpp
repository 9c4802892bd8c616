// Written by tools/coefficients/airy.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// Amplitude and phase of the Airy functions below -6, or of their derivatives.
template <class T, bool Prime> struct airy_wave;

template <> struct airy_wave<double, false> {
  // a(w) (max error 2^-56.5)
  alignas(64) static constexpr double amplitude[10] = {
      0x1.20dd750429b6dp-1, -0x1.40f6103d74a18p-6, 0x1.fd4d90228e22p-6, -0x1.47089f444fbc2p-3, 0x1.b3589e8a1e7ddp+0,
      -0x1.ea60aec3eb47p+4, 0x1.8dd08e818feccp+9, -0x1.7172d30d4c4a8p+14, 0x1.1e09c64033842p+19, -0x1.db524de8ac2aep+22};
  // p(w) (max error 2^-52.7)
  alignas(64) static constexpr double phase[10] = {
      -0x1.1c71c71c71c68p-4, 0x1.23075fdde7113p-5, -0x1.c675479615f4fp-4, 0x1.b428998c54eeep-1, -0x1.826d65f71b784p+3,
      0x1.0ec3719deba1cp+8, -0x1.022232288404bp+13, 0x1.0a131d063db73p+18, -0x1.b559c4199bacbp+22,
      0x1.77b78506d4c4ep+26};
};

template <> struct airy_wave<double, true> {
  // a(w) (max error 2^-56.4)
  alignas(64) static constexpr double amplitude[10] = {
      0x1.20dd750429b6dp-1, 0x1.c1587d22dbd33p-6, -0x1.35b48b31242dcp-5, 0x1.73be22f36f21bp-3, -0x1.dd92b7f26e7dbp+0,
      0x1.078c6ab096e1cp+5, -0x1.a675edc2ebc53p+9, 0x1.85b21cccac87cp+14, -0x1.2ca99c7d073c4p+19, 0x1.f2b8ed63b6ccfp+22};
  // p(w) (max error 2^-52.6)
  alignas(64) static constexpr double phase[10] = {
      0x1.8e38e38e38e2ep-4, -0x1.81511e8cc3e8ap-5, 0x1.0fc0eceb4a65cp-3, -0x1.ebd852d6a88afp-1, 0x1.a5f3508010106p+3,
      -0x1.222f0095974ffp+8, 0x1.119dbf08d8727p+13, -0x1.1852db6407c8cp+18, 0x1.cb5157fc184e8p+22,
      -0x1.89edc39d58ad9p+26};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
