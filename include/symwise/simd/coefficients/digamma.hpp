// Written by tools/coefficients/digamma.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// log x - digamma(x) in sixteen pieces of 1/x, and digamma beside its positive zero x0.
template <class T> struct digamma;

template <> struct digamma<double> {
  static constexpr double width = 0x1.11111111112p-4;
  // P_k in 42 bits, the rest of it, c1, c2, ... (max error 2^-60.1, absolute)
  alignas(64) static constexpr double piece[10][16] = {
      {0x0p+0, 0x1.141971f52p-5, 0x1.171fc61c2cp-4, 0x1.a73320d014p-4, 0x1.1d1e903d16p-3, 0x1.68187c727p-3,
       0x1.b47fa57beep-3, 0x1.0125adad07p-2, 0x1.28b918c56ap-2, 0x1.50f51d7132p-2, 0x1.79d49e187fp-2,
       0x1.a3526ae9adp-2, 0x1.cd695279adp-2, 0x1.f8142ec41dp-2, 0x1.11a6f78d77p-1, 0x1.2788cfc6fb8p-1},
      {0x0p+0, 0x1.7a5ef9c4f73fdp-45, -0x1.12b2386584d62p-44, -0x1.fb1ca4f7695e7p-45, 0x1.da5edcd0b92efp-44,
       -0x1.bf88fc80e3e9ep-44, -0x1.4090f2dde6803p-44, 0x1.86ad0de1b309fp-46, -0x1.5ee78513e9071p-44,
       0x1.600efc4166b63p-47, -0x1.2e7733a3b2179p-45, -0x1.9fda928a9c4a8p-45, -0x1.40f8d1f016aa1p-44,
       0x1.a8743c3f18685p-45, -0x1.af12b29064f0cp-47, -0x1.8c3a660e4666cp-46},
      {0x1p-1, 0x1.05af10aa7fd18p-1, 0x1.0b567bb0bb403p-1, 0x1.10ef0fb53f912p-1, 0x1.16726a9e58af8p-1,
       0x1.1bdb2e9d68cfp-1, 0x1.212512e46175p-1, 0x1.264cd98c8f53cp-1, 0x1.2b50357be9a2ep-1, 0x1.302da8ffdb769p-1,
       0x1.34e462f60e9cbp-1, 0x1.39741de868954p-1, 0x1.3ddd02c69c4efp-1, 0x1.421f8fd1a2475p-1, 0x1.463c83af1a13dp-1,
       0x1.4a34cc4a60fd9p-1},
      {0x1.5555555555596p-4, 0x1.546d89ea8c4efp-4, 0x1.51c4568b350f5p-4, 0x1.4d8101f8e2a53p-4, 0x1.47dbe20a343f7p-4,
       0x1.411531301d3c7p-4, 0x1.396d806ddc205p-4, 0x1.3120bd9acb4fdp-4, 0x1.286394ec57c58p-4, 0x1.1f6286b292f41p-4,
       0x1.16420b7129fa6p-4, 0x1.0d1f48974bae1p-4, 0x1.041102f94fc83p-4, 0x1.f6513b6cdb09cp-5, 0x1.e4e61609f40ep-5,
       0x1.d3f34539fc8e6p-5},
      {-0x1.84f415bac377ep-42, -0x1.203a7cf7379b8p-9, -0x1.178baa9ddc89fp-8, -0x1.8f8d49fdf08b2p-8,
       -0x1.f4440fc5b8e61p-8, -0x1.2243827a5352cp-7, -0x1.409285e50d141p-7, -0x1.560aa974db13ap-7,
       -0x1.63e98453aca82p-7, -0x1.6b784a7e24e06p-7, -0x1.6dec913942735p-7, -0x1.6c5934517b3d9p-7,
       -0x1.67a94483b7f3ep-7, -0x1.60a0a0e77d1bdp-7, -0x1.57df685eed77ep-7, -0x1.4de690d40c5ap-7},
      {-0x1.111110f066e56p-7, -0x1.08950c8a4b482p-7, -0x1.e24c68686ff1bp-8, -0x1.9f592c431793cp-8,
       -0x1.53550d29fefb9p-8, -0x1.072fe91977be4p-8, -0x1.816c392c3a31p-9, -0x1.05cf4e26ea07bp-9,
       -0x1.3b19c870e64e6p-10, -0x1.20df608b76c99p-11, -0x1.062d0d4b2723cp-15, 0x1.88916809593adp-12,
       0x1.668caa9a8e6a9p-11, 0x1.df438a172624cp-11, 0x1.1b251a9850d07p-10, 0x1.392ebbfcdb97p-10},
      {-0x1.731d7e6c7b90ap-28, 0x1.8e9c47d446e25p-10, 0x1.60c0d31c14387p-9, 0x1.b74aabfaed0b9p-9, 0x1.cfdff23823f56p-9,
       0x1.bc1dc2ac73e8bp-9, 0x1.8eae40d918d4dp-9, 0x1.5611a980bca26p-9, 0x1.1bc2221c7a505p-9, 0x1.ca42a96125e02p-10,
       0x1.697fae1eff53ap-10, 0x1.16e30871aaee7p-10, 0x1.a4441bb667a8fp-11, 0x1.33f50f88fd52bp-11,
       0x1.b321c47e69666p-12, 0x1.2365a14a54523p-12},
      {0x1.0414dadccab4ap-8, 0x1.c811be841deafp-9, 0x1.2e7463172c763p-9, 0x1.09f15af79b83ep-10, -0x1.1baed305ccf6fp-16,
       -0x1.626720ca911d9p-11, -0x1.0907ef43a416ap-10, -0x1.25481bc52c5dbp-10, -0x1.1d73d4c9e2f05p-10,
       -0x1.02c8489629cc6p-10, -0x1.c0cc5f8e9206dp-11, -0x1.79a4b73c4164dp-11, -0x1.36fda38d35413p-11,
       -0x1.f7e4894e27117p-12, -0x1.92dfe5b081c5cp-12, -0x1.3e756d84376cep-12},
      {-0x1.fc51742d6785cp-18, -0x1.0163db085d3ffp-9, -0x1.71bede81df092p-9, -0x1.50cc670400ad8p-9,
       -0x1.db29db69d105p-10, -0x1.0f494d5b48746p-10, -0x1.ce0b61c1e8c12p-12, -0x1.dbb10a11154c7p-15,
       0x1.4daa90f0abe7ep-13, 0x1.1139b0611633bp-12, 0x1.323e617c5fec5p-12, 0x1.2a7127798543p-12,
       0x1.0e8d986e67a16p-12, 0x1.d5c6c0f831cdbp-13, 0x1.8c8b9f2ba7429p-13, 0x1.480ce87263abfp-13},
      {-0x1.0ae3d0d2ed4e5p-8, -0x1.72db5cabf7299p-9, -0x1.b017f303851f4p-12, 0x1.2b43e8c3af7d5p-10,
       0x1.94968e91cb0ddp-10, 0x1.58797fdbbbe6cp-10, 0x1.dcd451fae1b64p-11, 0x1.1dcab1fdb463dp-11,
       0x1.2730d24e8ebc4p-12, 0x1.d975314b3e9bcp-14, 0x1.f07feaaf6a545p-17, -0x1.335e23a7e91afp-15,
       -0x1.f3563706f6de5p-15, -0x1.150f192db13d3p-14, -0x1.0c08c6a0a744fp-14, -0x1.f23c9e4d474fbp-15}};
  // the same in one part, with fewer terms (max error 2^-36.6, absolute)
  alignas(64) static constexpr double coarse_piece[5][16] = {
      {0x0p+0, 0x1.141971f5217a6p-5, 0x1.171fc61c2aed5p-4, 0x1.a73320d013027p-4, 0x1.1d1e903d16ed3p-3,
       0x1.68187c726f204p-3, 0x1.b47fa57bed5fbp-3, 0x1.0125adad07187p-2, 0x1.28b918c569a84p-2, 0x1.50f51d71320bp-2,
       0x1.79d49e187eda3p-2, 0x1.a3526ae9acccp-2, 0x1.cd695279acafcp-2, 0x1.f8142ec41d351p-2, 0x1.11a6f78d76f94p-1,
       0x1.2788cfc6fb73ap-1},
      {0x1.ffffffff8c75ep-2, 0x1.05af10a5b6aabp-1, 0x1.0b567ba81c1c9p-1, 0x1.10ef0faa6f5d1p-1, 0x1.16726a92e1dcbp-1,
       0x1.1bdb2e92747c4p-1, 0x1.212512da8f50dp-1, 0x1.264cd9842434bp-1, 0x1.2b503574ef2d9p-1, 0x1.302da8fa39cd6p-1,
       0x1.34e462f19dfefp-1, 0x1.39741de4fc38p-1, 0x1.3ddd02c4086dbp-1, 0x1.421f8fcfbf245p-1, 0x1.463c83adc5259p-1,
       0x1.4a34cc4a30451p-1},
      {0x1.5555576126805p-4, 0x1.546d8928da9fcp-4, 0x1.51c4560a9a7b6p-4, 0x1.4d8101c035c3p-4, 0x1.47dbe20afcff1p-4,
       0x1.41153155aa2a5p-4, 0x1.396d80a621722p-4, 0x1.3120bdd91c472p-4, 0x1.28639529056aep-4, 0x1.1f6286e999046p-4,
       0x1.16420ba0e2ad5p-4, 0x1.0d1f48bf74c4ap-4, 0x1.0411031a63118p-4, 0x1.f6513ba2735ddp-5, 0x1.e4e61634ce609p-5,
       0x1.d3f3417b335f5p-5},
      {-0x1.52b51465537c5p-21, -0x1.1ff4b335677c4p-9, -0x1.174d94fc7d25dp-8, -0x1.8f3fcc90850e8p-8,
       -0x1.f3f220128292fp-8, -0x1.221c4d8fc680ep-7, -0x1.406f562dc528p-7, -0x1.55ec7a3949757p-7,
       -0x1.63d07b36f5214p-7, -0x1.6b6413ddcd186p-7, -0x1.6ddc9fb27cbdbp-7, -0x1.6c4ce7ecee9bdp-7,
       -0x1.67a000a6cec2cp-7, -0x1.6099d73923132p-7, -0x1.57da9d13e2b89p-7, -0x1.4dec0cc1b675fp-7},
      {-0x1.108134cb12e9ep-7, -0x1.085f5833eec49p-7, -0x1.e2051d02c01b3p-8, -0x1.9f39c58916fdcp-8,
       -0x1.535581d2a0cddp-8, -0x1.0744be68f341ap-8, -0x1.81aaa21a458fp-9, -0x1.0614685aff20fp-9,
       -0x1.3ba0576848d85p-10, -0x1.21d366465f8cbp-11, -0x1.13671df8440d3p-15, 0x1.872d3848baee6p-12,
       0x1.65f9feeb25d67p-11, 0x1.deccb5977539ap-11, 0x1.1af59922a30b5p-10, 0x1.3304b19bb4a86p-10}};
  // (P(u) - u/2) / u^2 in u^2 for x >= 32; error absolute (max error 2^-54.1)
  alignas(64) static constexpr double series[4] = {
      0x1.5555555555551p-4, -0x1.111111101a558p-7, 0x1.04101a6eb970cp-8, -0x1.1019ca319e795p-8};
  static constexpr double zero = 0x1.762d86356be3fp+0;  // x0
  static constexpr double zero_low = 0x1.b86a722197829p-54;
  static constexpr double slope = 0x1.ef72bc8ee38acp-1;  // R(0)
  static constexpr double slope_low = -0x1.38845feefdc93p-55;
  // (R(d) - R(0)) / d (max error 2^-62.1)
  alignas(64) static constexpr double beside_zero[9] = {
      -0x1.c563b54aa1a35p-2, 0x1.08b4294d5033cp-2, -0x1.4fc1317257c23p-3, 0x1.b9a5b638c5d3ep-4, -0x1.27baba28b67acp-4,
      0x1.8fcde7f160273p-5, -0x1.0fa7cfbf0a4e9p-5, 0x1.72e157d9cd911p-6, -0x1.fa8009c399d7bp-7};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
