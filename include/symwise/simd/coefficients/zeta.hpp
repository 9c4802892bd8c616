// Written by tools/coefficients/zeta.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// zeta(s) - 1/(s - 1) in sixteen pieces of v = 1/(s + 8), and the logarithm of 2 pi in two words.
template <class T> struct zeta;

template <> struct zeta<double> {
  static constexpr double first = 0x1.1ap-6;  // the middle of the first piece
  static constexpr double width = 0x1.c8p-8;
  static constexpr double per_piece = 0x1.1f7047dc11f7p+7;
  // g_k, what rounding lost of it, c1, c2, ... (max error 2^-63.1)
  alignas(64) static constexpr double piece[14][16] = {
      {0x1.f592787995942p-1, 0x1.f02f493fa231p-1, 0x1.e9dc262037186p-1, 0x1.e254dd56d2702p-1, 0x1.d93db1e4cb0dp-1,
       0x1.ce2ab68535b14p-1, 0x1.c0bdafdd097a8p-1, 0x1.b0cd9dbc4ad56p-1, 0x1.9e7e030c576bp-1, 0x1.8a3a284136d0ep-1,
       0x1.749c1e0ef1addp-1, 0x1.5e4e38f51fe12p-1, 0x1.47f1d96a1f773p-1, 0x1.320fb0b41b4d6p-1, 0x1.1d1100a510ac6p-1,
       0x1.093f5516ed421p-1},
      {-0x1.1cdff4c7418ap-57, -0x1.f1f9af430fe33p-57, 0x1.f0f919d201c63p-57, 0x1.c9d721649086bp-58,
       0x1.385b9c2ccbe41p-57, -0x1.4b057d7ed035fp-56, 0x1.7a87fd19558b1p-56, 0x1.eb1adfd61c455p-58,
       -0x1.cdf0ddf14de46p-55, 0x1.8b4060cfc9f8ap-55, 0x1.a36b6ec0d7ed7p-55, -0x1.86be49ad417a5p-56,
       0x1.395fa3f3561eap-56, -0x1.0eed954fda2ffp-55, -0x1.bdf41b735e6fcp-57, 0x1.1a4dba40dc32ap-55},
      {-0x1.6673c01652494p+0, -0x1.a21f6a77c9426p+0, -0x1.ee065cf098695p+0, -0x1.282325d0c2a35p+1,
       -0x1.67b3fb52424e9p+1, -0x1.b6638aae60342p+1, -0x1.07b43939a61fbp+2, -0x1.3483cdcca9b0ep+2,
       -0x1.5c1b940fdbdfp+2, -0x1.7a2c38c06ebc8p+2, -0x1.8c832768b760bp+2, -0x1.92f883cf5ac35p+2, -0x1.8ed807e36e29p+2,
       -0x1.82317151a5785p+2, -0x1.6f4b12d003847p+2, -0x1.5846e06edadf5p+2},
      {-0x1.dd2d4301509dep+3, -0x1.2c93e978a84acp+4, -0x1.81d79ee254c01p+4, -0x1.f60b0bffc88fcp+4,
       -0x1.40bb30a84ed4ep+5, -0x1.7e6e28edd4d5p+5, -0x1.999548e188979p+5, -0x1.82e03c81806fcp+5, -0x1.3dd24fecebfp+5,
       -0x1.b60d499f023bdp+4, -0x1.b93b2e8a2b9b6p+3, -0x1.f0f2a05d5ffd9p-1, 0x1.3aefb1c64a388p+3, 0x1.2227a03ce81dap+4,
       0x1.7e7a2a966a1a3p+4, 0x1.b710caba56f25p+4},
      {-0x1.3d9cc6ad45864p+7, -0x1.b01e418a895f1p+7, -0x1.2b2f740ab5fb7p+8, -0x1.8a09b69acb9fbp+8,
       -0x1.a4325dec635b4p+8, -0x1.2213618f5531p+8, -0x1.31386c94d69edp+4, 0x1.1ec81582ff1fp+8, 0x1.054ba738c701ap+9,
       0x1.4014a0b59cfd3p+9, 0x1.42cfdfa2bd37p+9, 0x1.1e5bdf19309fcp+9, 0x1.cb5326e12be0ap+8, 0x1.4f65890b3a0b4p+8,
       0x1.b7ce632634dc4p+7, 0x1.e96f85199308dp+6},
      {-0x1.a6cf6600bd45cp+10, -0x1.3616e16f9bedfp+11, -0x1.afd09b2bb4f0fp+11, -0x1.62c34637829a8p+11,
       0x1.890c40fff4a97p+10, 0x1.df5bc90a1c87p+12, 0x1.5aefd853c886bp+13, 0x1.3f364f2df56e2p+13,
       0x1.92f19b5e4cc3dp+12, 0x1.0113142620909p+11, -0x1.69dc5106af977p+10, -0x1.bcba3600ea715p+11,
       -0x1.139caddab3f0cp+12, -0x1.11f3bad7a605bp+12, -0x1.e29f60310b8e2p+11, -0x1.878cec75f7f16p+11},
      {-0x1.196bdd3ed14fcp+14, -0x1.b299a1f2d2083p+14, -0x1.326e6c58aa31p+14, 0x1.0efb778deb053p+16,
       0x1.50b4ad86b6d38p+17, 0x1.2d4ed87b6ba2ap+17, 0x1.133a590f1e7e6p+15, -0x1.309fb40a77275p+16,
       -0x1.f03b55d498fbcp+16, -0x1.cd3cfa08660d8p+16, -0x1.3cf8c2843523dp+16, -0x1.408216032cf73p+15,
       -0x1.34f00dcce29d8p+13, 0x1.2a0b46383e9b2p+13, 0x1.2a62db0582dfcp+14, 0x1.568a113ee62d6p+14},
      {-0x1.767b71ebd40cfp+17, -0x1.ca48144d22964p+17, 0x1.e9d9a3ec5827fp+19, 0x1.6890317cb01b4p+21,
       0x1.40066c31dd936p+20, -0x1.f2908b0221918p+20, -0x1.8314735405d7ap+21, -0x1.ed34980124911p+20,
       -0x1.6dbd9dba7338p+18, 0x1.4829239feb1bfp+19, 0x1.e668e1e57c884p+19, 0x1.ad3680a4ed135p+19,
       0x1.26df1b82246a2p+19, 0x1.4773f3ba98105p+18, 0x1.0916870d1cc58p+17, 0x1.5b49144d5d898p+13},
      {-0x1.ee50c737257e6p+20, 0x1.161e3e7a77023p+22, 0x1.6b01163bd2793p+25, 0x1.4e8250d8d6c58p+23,
       -0x1.05ee3603427f7p+26, -0x1.960461e861daep+25, 0x1.5f1f17cf97269p+22, 0x1.06e897b59dbdbp+25,
       0x1.c05bbfd6ce9e5p+24, 0x1.993ad28c5b6c9p+23, 0x1.e75ed8de7a967p+19, -0x1.256119617ac3dp+22,
       -0x1.6a79687d32845p+22, -0x1.2aadcafa01dfp+22, -0x1.9206ee2df488p+21, -0x1.cc04fc32d9564p+20},
      {-0x1.1a7803e954c47p+24, 0x1.bef2dd22df80bp+28, 0x1.ed38310a9f244p+28, -0x1.89991bbfcdf62p+30,
       -0x1.42c2551dcb0e5p+29, 0x1.d54200bc5d7e5p+29, 0x1.a94c1553565edp+29, 0x1.1da6c1f24db5dp+27,
       -0x1.e34c8f4c307efp+27, -0x1.08c4a40af6bc2p+28, -0x1.341df831c5fdep+27, -0x1.9ce0110cee2cfp+25,
       0x1.5727c0e763adbp+22, 0x1.9dcd6d2dd2182p+24, 0x1.af31bc904ac13p+24, 0x1.4cdee1c5ad663p+24},
      {0x1.b30c739f85498p+27, 0x1.0fd9c8e35fabdp+34, -0x1.c4a6b6e3c9bf1p+34, -0x1.be8f047a8412p+33,
       0x1.fcb35570b854ep+34, 0x1.6ab77346c1fe3p+33, -0x1.4211f7cb961a9p+33, -0x1.2ff9bdb159134p+33,
       -0x1.4f29aecd79d97p+31, 0x1.39679fc1bd341p+30, 0x1.dd7a90f29782fp+30, 0x1.40620cd53da72p+30,
       0x1.1ded4cc4a8a22p+29, 0x1.0641e23d623b4p+27, -0x1.0018d449c3512p+26, -0x1.d1303fe944a0cp+26},
      {0x1.67f87c83e4838p+35, 0x1.c4d0646ffbb33p+36, -0x1.8ca4c3ca619dbp+39, 0x1.df4607e795b7bp+39,
       0x1.75315b629c70dp+36, -0x1.c2cddbce60d98p+38, -0x1.f2cbf2f3fc9a6p+36, 0x1.6f90fb7867694p+36,
       0x1.52043e7f4e331p+36, 0x1.b9162e9e67fe2p+34, -0x1.f569f725e6c37p+31, -0x1.5f1ca3cb7ed4p+33,
       -0x1.08442f79b00bap+33, -0x1.0ef465382eb19p+32, -0x1.811a5ceca2e92p+30, -0x1.376982749030dp+27},
      {0x1.edc4103226ca5p+41, -0x1.353ceb666984dp+44, 0x1.2d353514418dap+44, 0x1.3d750117e1c8p+42,
       -0x1.e5e27bcf5c919p+43, 0x1.2a6af28a35f18p+40, 0x1.22365d5beac5p+42, 0x1.ef7975d6e4668p+39,
       -0x1.63f4d2a0ebc45p+39, -0x1.3620ccdcbd5bdp+39, -0x1.b675bae659c96p+37, -0x1.1af6217caa70ep+31,
       0x1.b143e8c029025p+35, 0x1.6e5fabc9221cap+35, 0x1.9bb39818d85a3p+34, 0x1.5d7e6c29a38e5p+33},
      {0x1.96329bf9b7f85p+47, -0x1.1fd652103030dp+49, 0x1.5ee0a39b4bef7p+49, -0x1.2e67cb2e45c6fp+49,
       0x1.048807cb01658p+47, 0x1.1c8ae03624b67p+47, -0x1.fa9fe96badb79p+44, -0x1.22a6a19c0c68cp+45,
       -0x1.712dad8f787c3p+42, 0x1.30e793d9c090bp+42, 0x1.e840e844cd1f6p+41, 0x1.644fcb347bf61p+40,
       0x1.07fa9c4ad4a6cp+37, -0x1.ccfef2a8dc9d5p+37, -0x1.b99a01c24467ap+37, -0x1.09a50047eecdap+37}};
  alignas(64) static constexpr double log_of_turn[2] = {
      0x1.d67f1c864beb5p+0, -0x1.65b5a1b7ff5dfp-54};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
