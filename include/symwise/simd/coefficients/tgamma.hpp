// Written by tools/coefficients/tgamma.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// gamma(x) / exp((x - 1/2) log x - x) in sixteen pieces of 1/x, and pi.
template <class T> struct tgamma;

template <> struct tgamma<double> {
  static constexpr double width = 0x1.1111111111111p-4;
  alignas(64) static constexpr double pi[2] = {
      0x1.921fb54442d18p+1, 0x1.1a62633145c07p-53};
  // S_k, what rounding lost of it, c1, c2, ... (max error 2^-57.0)
  alignas(64) static constexpr double piece[9][16] = {
      {0x1.40d931ff62706p+1, 0x1.42a2b70e453bdp+1, 0x1.446e602ece3a9p+1, 0x1.463bc8ea4abf5p+1, 0x1.480a8f5b9a23fp+1,
       0x1.49da560a2854cp+1, 0x1.4baac53b46aa7p+1, 0x1.4d7b8bc002885p+1, 0x1.4f4c5f550d0d4p+1, 0x1.511cfcaefebb7p+1,
       0x1.52ed274bb28bfp+1, 0x1.54bca91d38dc1p+1, 0x1.568b521e1d8c9p+1, 0x1.5858f7da6e834p+1, 0x1.5a2574f570914p+1,
       0x1.5bf0a8b145769p+1},
      {-0x1.a6a0d6f814637p-53, -0x1.8280383faa5d8p-53, -0x1.5d97a95d3c505p-53, -0x1.6f022907f5836p-53,
       -0x1.bd564c1704f07p-53, 0x1.2f358cc2490aep-53, -0x1.c088245002d1fp-54, 0x1.58be448513712p-53,
       0x1.d7d12844bc317p-53, -0x1.095098a183b7ap-53, -0x1.cf360288621e8p-54, -0x1.0ea3aeb592891p-57,
       0x1.3c83d2a577d2bp-53, 0x1.f55100abc9461p-54, -0x1.2ee6a057c200ap-53, 0x1.46a07aacbad4fp-53},
      {0x1.abcc42a9d895dp-3, 0x1.adfd71e10acb1p-3, 0x1.afcfef389c859p-3, 0x1.b1451d0c0b95fp-3, 0x1.b260575129d52p-3,
       0x1.b32677a42dc73p-3, 0x1.b39d53aec4ea2p-3, 0x1.b3cb4a8a753b8p-3, 0x1.b3b6e9e76b536p-3, 0x1.b366abc515a74p-3,
       0x1.b2e0c993f9e1dp-3, 0x1.b22b204e10caap-3, 0x1.b14b212d027edp-3, 0x1.b045cb50ca98p-3, 0x1.af1fab75cd9fp-3,
       0x1.addcdf954faabp-3},
      {0x1.1d32d71be438fp-7, 0x1.e1adfae65f2d8p-8, 0x1.8935d68ece9fcp-8, 0x1.3308773973236p-8, 0x1.c191b9d09eb86p-9,
       0x1.273de096df8a8p-9, 0x1.30f7ac0034246p-10, 0x1.5f03702577e84p-13, -0x1.814c63e1824c6p-11,
       -0x1.954634e3ce184p-10, -0x1.29979982c2822p-9, -0x1.7def9b1e0b4e5p-9, -0x1.c87d66f64d2p-9,
       -0x1.050c5b5dfb2bep-8, -0x1.21cac8e4930cp-8, -0x1.3adf49281200cp-8},
      {-0x1.b8792fc44d0f5p-8, -0x1.bccce804834cep-8, -0x1.b62c28327f151p-8, -0x1.a63aef5e6bf0bp-8,
       -0x1.8f4b316a59e3fp-8, -0x1.73c4755f081ecp-8, -0x1.55c32f3bf627ap-8, -0x1.36f151412f03ap-8,
       -0x1.18842b39a8471p-8, -0x1.f698809dd75dep-9, -0x1.bf9549f3efc2dp-9, -0x1.8c8b2401fec08p-9,
       -0x1.5db357030752p-9, -0x1.330eeeb5cb831p-9, -0x1.0c7aba17af3c8p-9, -0x1.d37b48c9e9de4p-10},
      {-0x1.2d9240458a8dbp-11, 0x1.401ad5f44b731p-14, 0x1.5d200add06cb8p-11, 0x1.29bf90f7f3599p-10,
       0x1.803dc956aac2ep-10, 0x1.b43c0ce152ba9p-10, 0x1.cbc17cb28348dp-10, 0x1.cdd5a8ecb54f6p-10,
       0x1.c0f1185e500a5p-10, 0x1.aa5efb58721c6p-10, 0x1.8e260503869dbp-10, 0x1.6f2df7ae11cfdp-10,
       0x1.4f78397d9827p-10, 0x1.3057a79113a9dp-10, 0x1.12a0041de607ep-10, 0x1.ed969b561649dp-11},
      {0x1.019911df1c67ap-9, 0x1.f1f999d20d44dp-10, 0x1.a5abbd74a7b47p-10, 0x1.3aedd724c2029p-10,
       0x1.9aa66dbd4d991p-11, 0x1.b72a4ec27dad9p-12, 0x1.17680398f4891p-13, -0x1.33096d171b3dep-14,
       -0x1.bc249425bebeep-13, -0x1.379bac2e4f9a2p-12, -0x1.67f7bd2b51e02p-12, -0x1.7b5211a3fc28ap-12,
       -0x1.7b1b8dd3cd327p-12, -0x1.6e520be572782p-12, -0x1.59f6db7f128f3p-12, -0x1.4184c67847789p-12},
      {0x1.6d45c39751d2bp-13, -0x1.f916e948cbe18p-12, -0x1.e25b083e99595p-11, -0x1.177bb43d0be01p-10,
       -0x1.04d090686c2fdp-10, -0x1.ac008ec714572p-11, -0x1.40df3c2ad42e1p-11, -0x1.be5c692717f7cp-12,
       -0x1.1f6e5f80df5aap-12, -0x1.4e0a6d606d34fp-13, -0x1.4182cb8e2e763p-14, -0x1.4b5e9a93dc17ap-16,
       0x1.2954182dbbf72p-16, 0x1.58948fdc0af34p-15, 0x1.c8ff04964e5d3p-15, 0x1.00c3c358e3609p-14},
      {-0x1.83ef2d3943cd1p-10, -0x1.442216770da16p-10, -0x1.43db3ddeb7a8ap-11, -0x1.506a22ef2547fp-15,
       0x1.3eaaac2ba345ap-12, 0x1.c52ae649dca92p-12, 0x1.c137502c89db6p-12, 0x1.7e57bbddf5473p-12,
       0x1.2a5a73a70d1d3p-12, 0x1.b71b0449f5008p-13, 0x1.348ba87ec8b8ep-13, 0x1.9f4f6affd7b9bp-14,
       0x1.0a44243d838eap-14, 0x1.3f8aaa0e31468p-15, 0x1.5711b727b16d3p-16, 0x1.6f4459bc4de65p-17}};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
