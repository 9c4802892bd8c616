// Written by tools/coefficients/bessel_j.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// J in sixteen pieces below 49, its amplitude and its phase beyond.
template <class T, int Order> struct bessel_j;

template <> struct bessel_j<double, 0> {
  // zero in two words, c1, c2, ... (max relative error 2^-57.7)
  alignas(64) static constexpr double piece[20][16] = {
      {0x1.33d152e971b4p+1, 0x1.6148f5b2c2e45p+2, 0x1.14eb56cccdecap+3, 0x1.79544008272b6p+3, 0x1.ddca13ef271d2p+3,
       0x1.212313f8a19f6p+4, 0x1.5362dd173f792p+4, 0x1.85a3b930156ddp+4, 0x1.b7e54a5fd5f11p+4, 0x1.ea27591cbbed2p+4,
       0x1.0e34e13a66fe6p+5, 0x1.275637a9619ecp+5, 0x1.4077a7ed6293ap+5, 0x1.59992c65d0d8dp+5, 0x1.72bac0f81081p+5,
       0x1.8bdc6293f0657p+5},
      {-0x1.0f539d7da258ep-53, 0x1.75054cd60a517p-54, -0x1.51970714c7c25p-52, 0x1.444fd5821d5b1p-52,
       -0x1.9796609364e85p-51, -0x1.165fd108f46ffp-50, 0x1.1d2dfa1c3b5a8p-51, 0x1.0847c620015ep-50,
       0x1.d2b3714972b28p-50, -0x1.36bbabc1c9f31p-51, 0x1.a326cf4307839p-50, -0x1.0b6068f861c6fp-50,
       -0x1.34c86f4e27936p-52, 0x1.ed48fe99f45efp-51, -0x1.05a7a0525058fp-50, 0x1.575dc7f8a031ap-49},
      {-0x1.09cdb3655128p-1, 0x1.5c6e60a097823p-2, -0x1.15f7977a772d4p-2, 0x1.dc13e66ac2e77p-3, -0x1.a701d0f9675p-3,
       0x1.8077f56c9b782p-3, -0x1.62d93aa9d05bbp-3, 0x1.4b2a2ebf61ecep-3, -0x1.37aac8c1aeabbp-3, 0x1.27407dfadee6dp-3,
       -0x1.192f23ce3e051p-3, 0x1.0cf3ed059c573p-3, -0x1.0230b9797a7b3p-3, 0x1.f13faf32c8e0ap-4, -0x1.e018d99f5da1bp-4,
       0x1.d09b210b30217p-4},
      {0x1.ba1deea029495p-4, -0x1.f8f72e7a848ep-6, 0x1.00f7fcf183e0dp-6, -0x1.42ff0cdc58463p-7, 0x1.c54b930fef892p-8,
       -0x1.5467eb535deaap-8, 0x1.0ba9ce88929f2p-8, -0x1.b3297fdae7902p-9, 0x1.6ac0d2e2f2f87p-9, -0x1.346950bfd91f1p-9,
       0x1.0a668185c01b1p-9, -0x1.d242aa529931cp-10, 0x1.9c8083b2b753ap-10, -0x1.70558dddb7d46p-10,
       0x1.4b85897b36265p-10, -0x1.2c74f6d120291p-10},
      {0x1.cfae864368d7bp-5, -0x1.b2150cb41e8cp-5, 0x1.68b984ec6493bp-5, -0x1.38d1dd8992e04p-5, 0x1.17798aa09f11fp-5,
       -0x1.fd7c3ad6f59dfp-6, 0x1.d7073daebb02bp-6, -0x1.b8105d59b114bp-6, 0x1.9e74e754ea71ep-6, -0x1.88d48d1d4eb7ap-6,
       0x1.764141d652089p-6, -0x1.6613d93b0180ap-6, 0x1.57d3203befd8fp-6, -0x1.4b24d7a933972p-6, 0x1.3fc442153435cp-6,
       -0x1.357bfc2be585fp-6},
      {-0x1.1bb1cbe1a40dep-7, 0x1.2f7ffe90256b9p-8, -0x1.48e63600d8415p-9, 0x1.a55e9b346edbcp-10,
       -0x1.2a2151407dd06p-10, 0x1.c1b47c809c5e5p-11, -0x1.62813c7f5872dp-11, 0x1.20a3f8c12a1fap-11,
       -0x1.e1c0589e32ba9p-12, 0x1.99e6923ada91bp-12, -0x1.624437a2fe763p-12, 0x1.3627f261f5111p-12,
       -0x1.127cba22892d9p-12, 0x1.ea52a21487a08p-13, -0x1.b9694d71486dbp-13, 0x1.901e4c495ace2p-13},
      {-0x1.1f992590d178ap-9, 0x1.27e31fe9a9744p-9, -0x1.0e0d60385a6b9p-9, 0x1.e2e16f97d0a1p-10,
       -0x1.b541f829bfad1p-10, 0x1.9166c7d3eaa0dp-10, -0x1.74a948d056322p-10, 0x1.5d18d69de6c91p-10,
       -0x1.496158dc5f798p-10, 0x1.38984b76cdee7p-10, -0x1.2a184be0d983p-10, 0x1.1d69ca0d88337p-10,
       -0x1.1234471455a11p-10, 0x1.0834d8f3fdd02p-10, -0x1.fe6fdc644dd32p-11, 0x1.ee2a36979f85dp-11},
      {0x1.15382ba0700dep-12, -0x1.6f641f419556ap-13, 0x1.d79605277585ep-14, -0x1.3dfc3782af02fp-14,
       0x1.cc0bda19ffb2fp-15, -0x1.5f0152478f36ep-15, 0x1.1695765f13997p-15, -0x1.c79db4b341ad7p-16,
       0x1.7d5540534896ep-16, -0x1.452194b75f0fp-16, 0x1.196de0eeeef0dp-16, -0x1.ed574afab6c81p-17,
       0x1.b4fe26ec3e081p-17, -0x1.86941a4b43845p-17, 0x1.5fd096e4520abp-17, -0x1.3f0cb93a4949dp-17},
      {0x1.6ed3b9f0b6674p-15, -0x1.863f481a3fa75p-15, 0x1.7800bc5502f21p-15, -0x1.5ce7f49661de1p-15,
       0x1.41f3b0662bbd8p-15, -0x1.2aa939fd9c4a4p-15, 0x1.170ab5eead78ep-15, -0x1.0679c92c2ce5ep-15,
       0x1.f0b30f44ffa8bp-16, -0x1.d855d7b8e9db5p-16, 0x1.c317f8540b11bp-16, -0x1.b06384e488fa6p-16,
       0x1.9fc5254f0ac6ep-16, -0x1.90e32cef38f93p-16, 0x1.83770c9a7ed94p-16, -0x1.774892186c70bp-16},
      {-0x1.232c77d375572p-18, 0x1.ad77d7488e889p-19, -0x1.3324842f700cdp-19, 0x1.bb178da9af882p-20,
       -0x1.4b230b1139ac6p-20, 0x1.0129708eb3a4ep-20, -0x1.9c8e418a0751fp-21, 0x1.53ac4ecd3676dp-21,
       -0x1.1d9e3629a6eb3p-21, 0x1.e8a88601de6c5p-22, -0x1.a8019ef7551a9p-22, 0x1.7452c6521b92p-22,
       -0x1.4a44c6505502fp-22, 0x1.2785f63846201p-22, -0x1.0a6f6f7df2d24p-22, 0x1.e39a085fa22d1p-23},
      {-0x1.1cce303ce5155p-21, 0x1.32e6d99ab5417p-21, -0x1.30e8cc342975p-21, 0x1.2346d7477187bp-21,
       -0x1.1223e2bb38a6ep-21, 0x1.01716dc82b9e7p-21, -0x1.e4d893d9687p-22, 0x1.ca750780a873ep-22,
       -0x1.b35ef28b53079p-22, 0x1.9f1bd697e4eb1p-22, -0x1.8d384978d4f04p-22, 0x1.7d51f130b41bfp-22,
       -0x1.6f17dd155e889p-22, 0x1.62482bf6fb498p-22, -0x1.56ad4a3327353p-22, 0x1.4c1b7a68739dfp-22},
      {0x1.7ff991d7b20f3p-25, -0x1.2da37e316a261p-25, 0x1.ceda478fe608ap-26, -0x1.612f2e717bc17p-26,
       0x1.11963961f1659p-26, -0x1.b227eee8c849dp-27, 0x1.60f73a6334a29p-27, -0x1.253415e854733p-27,
       0x1.f0200e17eeaddp-28, -0x1.aa483fc162e3p-28, 0x1.731840fce2b83p-28, -0x1.46ac679de34cbp-28,
       0x1.2256409daea6bp-28, -0x1.043125304c0e4p-28, 0x1.d5bea4660536cp-29, -0x1.aabe92d0575c8p-29},
      {0x1.2951c5ee848fep-28, -0x1.41d72c9828be1p-28, 0x1.4582ca1b71b2dp-28, -0x1.3d79872498f39p-28,
       0x1.2ffb8ce4b0301p-28, -0x1.2101c3983854ap-28, 0x1.12782e0fa81c2p-28, -0x1.0514140cf7c9ap-28,
       0x1.f1fb207b0d5e4p-29, -0x1.dc4c0063e9672p-29, 0x1.c8d9d2963148fp-29, -0x1.b75d64eeef576p-29,
       0x1.a794335896f84p-29, -0x1.9943c1629f31cp-29, 0x1.8c39f4f71d7d5p-29, -0x1.804c5947aedfep-29},
      {-0x1.5c2c4083e2252p-32, 0x1.1d0430d9c81acp-32, -0x1.cade1579abe94p-33, 0x1.6dbc0d9395782p-33,
       -0x1.24c47c235024cp-33, 0x1.db1e8679ba76ap-34, -0x1.881d53fe22f99p-34, 0x1.491990607e3f8p-34,
       -0x1.1879257151446p-34, 0x1.e48dbc11ac369p-35, -0x1.a782bcadd1683p-35, 0x1.75f5a165561f7p-35,
       -0x1.4d296acc1460bp-35, 0x1.2b245400fd737p-35, -0x1.0e733d403f371p-35, 0x1.ec02aea6e9739p-36},
      {-0x1.bdc870d9f7033p-36, 0x1.e2f28e41a6ee2p-36, -0x1.edaf0d7ac4b8dp-36, 0x1.e88b99bc3386bp-36,
       -0x1.da51c2042e609p-36, 0x1.c809fa79c90f8p-36, -0x1.b4c474d7c7147p-36, 0x1.a20d410f8bddfp-36,
       -0x1.908b04c821e5ep-36, 0x1.8070743d4bd22p-36, -0x1.71bb1d5c6afe5p-36, 0x1.64528736813afp-36,
       -0x1.5816df350c41fp-36, 0x1.4ce79de3b972ep-36, -0x1.42a6558f692f1p-36, 0x1.3937b2c3a40f8p-36},
      {0x1.cd38077ab8559p-40, -0x1.849777a413847p-40, 0x1.43c10836b66ccp-40, -0x1.0ad79169f59c8p-40,
       0x1.b75d5d078a7fp-41, -0x1.6c29c772463e9p-41, 0x1.3131bafbb4939p-41, -0x1.02fefb8cc1905p-41,
       0x1.bd08e631b0e2ep-42, -0x1.82bf68fee9f97p-42, 0x1.5393b0e2c58b2p-42, -0x1.2ce99380c8a34p-42,
       0x1.0cd60c7d419bp-42, -0x1.e3daf31beca0ap-43, 0x1.b63f3a7300a58p-43, -0x1.8f3c5c220b472p-43},
      {0x1.f7fe6e524099cp-44, -0x1.1025b5dc18b1fp-43, 0x1.17fdba3fad6dap-43, -0x1.17e9d21f30923p-43,
       0x1.12b985a95666p-43, -0x1.0ab3063e82e0ap-43, 0x1.0171383ef907ep-43, -0x1.efda88c9d224cp-44,
       0x1.dd57f7c0eecd2p-44, -0x1.cbd6d161f47b7p-44, 0x1.bb8548dd81261p-44, -0x1.ac697d8f25ed7p-44,
       0x1.9e764412f7af9p-44, -0x1.919624a8e5ce1p-44, 0x1.85b10276c500ep-44, -0x1.7aaee9a2b535cp-44},
      {-0x1.cd331d0adb4b4p-48, 0x1.90a9a3be9e5cap-48, -0x1.567d7203a43aap-48, 0x1.21c1eb96d0309p-48,
       -0x1.e86515141938cp-49, 0x1.9c9d8a027af3ap-49, -0x1.5ef3a88c9182fp-49, 0x1.2d2d7c8a5b718p-49,
       -0x1.04f4b23700ccbp-49, 0x1.c87e945137a5bp-50, -0x1.92d36238b6effp-50, 0x1.665d57585b648p-50,
       -0x1.412b1270b95d4p-50, 0x1.21c1013919f8p-50, -0x1.06fc4ac25c6f5p-50, 0x1.dff8f1ad1ece5p-51},
      {-0x1.cd7b3185e18d7p-52, 0x1.cfe5187fe88b9p-52, -0x1.df0d937fdfaeep-52, 0x1.e24a37fd3e45ap-52,
       -0x1.dd3c63dd28a04p-52, 0x1.d2f49e19f922bp-52, -0x1.c5d786d416bcbp-52, 0x1.b789844e238e3p-52,
       -0x1.a90d191ec846ep-52, 0x1.9af2d81852b54p-52, -0x1.8d83be9eabf64p-52, 0x1.80dec6409ba0dp-52,
       -0x1.750b71abd7b36p-52, 0x1.6a04c80126fd3p-52, -0x1.5fbfa1dffd542p-52, 0x1.562e32f62c6ebp-52},
      {0x1.7423bd0d82b9fp-57, -0x1.346e8d5122169p-56, 0x1.0deea68b10d2ap-56, -0x1.d2f3ecbbac1aep-57,
       0x1.917603f99023cp-57, -0x1.58f5efafa6f7ap-57, 0x1.2973d0ba695d1p-57, -0x1.020833fecce85p-57,
       0x1.c2eb4f930a39p-58, -0x1.8cfff32720295p-58, 0x1.6024b3ac3e94ap-58, -0x1.3a91d43cf2928p-58,
       0x1.1adb1dcae5379p-58, -0x1.ffc25b03d7237p-59, 0x1.d18411c4959acp-59, -0x1.a99760ce70226p-59}};
  static constexpr double shift = 0x1.8p-1;
  static constexpr double leading = -0x1p-3;  // b
  // a(z) (max error 2^-58.8)
  alignas(64) static constexpr double amplitude[5] = {
      0x1.9884533d43651p-1, -0x1.9884533d3ade2p-5, 0x1.524d93ad817abp-4, -0x1.bb7de4a081db2p-2, 0x1.2515802f4f3c7p+2};
  // c(z); error of z c(z) (max error 2^-64.0)
  alignas(64) static constexpr double phase[5] = {
      0x1.0aaaaaaaaa984p-4, -0x1.ad33332ddc202p-3, 0x1.a3582a847e8d9p+0, -0x1.77748dafb2db7p+4, 0x1.016b5b94cc8bep+9};
};

template <> struct bessel_j<double, 1> {
  // zero in two words, c1, c2, ... (max relative error 2^-61.9)
  alignas(64) static constexpr double piece[20][16] = {
      {0x0p+0, 0x1.ea75575af6f09p+1, 0x1.c0ff5f3b4725p+2, 0x1.458d0d0bdfc29p+3, 0x1.aa5baf310e5a2p+3,
       0x1.0787b360508c5p+4, 0x1.39da8e7416ca4p+4, 0x1.6c294e3d4d8acp+4, 0x1.9e7570dcea106p+4, 0x1.d0bfcf471fcccp+4,
       0x1.018476e6b2bfp+5, 0x1.1aa890dc5e97cp+5, 0x1.33cc523d5cb69p+5, 0x1.4cefcf1734b62p+5, 0x1.661315d6b133fp+5,
       0x1.7f36312028ad6p+5},
      {0x0p+0, -0x1.60155a9d1b256p-53, -0x1.b226d9d243827p-54, 0x1.02610a51562b6p-51, 0x1.2bce7fd18e693p-52,
       -0x1.d2a68e88ab317p-50, -0x1.21830197e9e86p-50, -0x1.1bf33afef88f1p-51, 0x1.1a2686480d882p-51,
       -0x1.42ce39ec976fbp-52, -0x1.be3a1cd066b66p-50, -0x1.d5fbbff045068p-49, 0x1.9eafeca0ca4fdp-51,
       0x1.489bd556e510ap-51, 0x1.4f716f3179d9p-49, -0x1.f3950a842db79p-49},
      {0x1p-1, -0x1.9c6cf582cbf7fp-2, 0x1.33518b3874e8ap-2, -0x1.ff654544ebcd1p-3, 0x1.bf3337873a7d8p-3,
       -0x1.925c6fca08f55p-3, 0x1.70c511227d5aap-3, -0x1.5664e13b70622p-3, 0x1.40f90793605bbp-3, -0x1.2f2072e638cf4p-3,
       0x1.1ff5eec6a01cdp-3, -0x1.12dd57bf18adap-3, 0x1.076826cc2c191p-3, -0x1.fa8b41711c83ap-4, 0x1.e8727daa3daedp-4,
       -0x1.d8293aa55d18fp-4},
      {-0x1.40583f1e631eep-65, 0x1.ae8a39f51ad04p-5, -0x1.5e70dc60362bfp-6, 0x1.9223ff2c0785bp-7,
       -0x1.0c83a2d7add33p-7, 0x1.86dd32e059b0ep-8, -0x1.2ccb0e97558dap-8, 0x1.e16555e108dc7p-9, -0x1.8c833077fbeaep-9,
       0x1.4df208bbd44f2p-9, -0x1.1e438b722c3b6p-9, 0x1.f1e1e7f393e83p-10, -0x1.b62885e0070c6p-10,
       0x1.857d3969997d2p-10, -0x1.5d353e2854a37p-10, 0x1.3b6beb83f2596p-10},
      {-0x1p-4, 0x1.b589d1da13905p-5, -0x1.80c83bdeee5bp-5, 0x1.4b0c5d5da6789p-5, -0x1.251858011816ap-5,
       0x1.09463bbd0367fp-5, -0x1.e7dc08e70e999p-6, 0x1.c5e1ad9fb2f4p-6, -0x1.aa0ce0421d1a7p-6, 0x1.92bb5e1e159fbp-6,
       -0x1.7ed5fffc1c773p-6, 0x1.6d9afe88301fap-6, -0x1.5e7f53001e4bp-6, 0x1.511c6dadaaa11p-6, -0x1.4524d4813cc24p-6,
       0x1.3a5ccbc12a67bp-6},
      {-0x1.fe0023ba505cbp-56, -0x1.537544c331dbp-8, 0x1.9a4b292e3de4ep-9, -0x1.f91a9ee0d28a8p-10,
       0x1.59eb160bf72e5p-10, -0x1.fda0298c8769fp-11, 0x1.8acdc5b058c1fp-11, -0x1.3d369f958e578p-11,
       0x1.05fa598ef5d29p-11, -0x1.ba181c06897e2p-12, 0x1.7b7997babd9dcp-12, -0x1.4a538a48297acp-12,
       0x1.22ebeb8dc221p-12, -0x1.02c289dbdbd5cp-12, 0x1.d037574e28387p-13, -0x1.a3765d26aa44p-13},
      {0x1.55555555557b2p-9, -0x1.24b3409959051p-9, 0x1.13fbc7d6981ecp-9, -0x1.f51c2489b9e0ap-10,
       0x1.c5bce33af2d0ep-10, -0x1.9f4be60758f47p-10, 0x1.80503724ad2ap-10, -0x1.66f4ec27a9681p-10,
       0x1.51d30d78ab4c1p-10, -0x1.3fe9d5baa49dap-10, 0x1.3081def961264p-10, -0x1.2316250b4add9p-10,
       0x1.17444a7a04c74p-10, -0x1.0cc2238d229ap-10, 0x1.0356bb747a70dp-10, -0x1.f5ab33748c16cp-11},
      {-0x1.b4577bb6d1998p-50, 0x1.6e4c2d53548d3p-13, -0x1.07358bbdc03ffp-13, 0x1.6b4c9ca0f7d5dp-14,
       -0x1.0413e306e050ap-14, 0x1.877991af9d967p-15, -0x1.32ee4ca1fd147p-15, 0x1.f0de053265d61p-16,
       -0x1.9c5807675cef4p-16, 0x1.5d17602b02471p-16, -0x1.2c5f5edafcbb5p-16, 0x1.05f11577b4c27p-16,
       -0x1.ce06f1f1fd83p-17, 0x1.9b64d5c63702ap-17, -0x1.7156bfccefc25p-17, 0x1.4df6f1c258241p-17},
      {-0x1.c71c71c64b96cp-15, 0x1.83a06e30c2b5ap-15, -0x1.796a751f8637dp-15, 0x1.63c547543698fp-15,
       -0x1.4a6704d0577b4p-15, 0x1.32cb00ee88c1ep-15, -0x1.1e5d2836c582bp-15, 0x1.0cf2643410c18p-15,
       -0x1.fc1bbf57dd42dp-16, 0x1.e26d3747f840bp-16, -0x1.cc11a59e0d5c7p-16, 0x1.b86bad42f6354p-16,
       -0x1.a7006e6ad40c5p-16, 0x1.976fb023eb5b8p-16, -0x1.896d7dc814848p-16, 0x1.7cbd49c3106b2p-16},
      {-0x1.17e90d952cbep-46, -0x1.9799d4ca3bf6fp-19, 0x1.4255b015dd6b1p-19, -0x1.e3725dafacbb6p-20,
       0x1.6c43eee020818p-20, -0x1.19d8ce8c5e8d1p-20, 0x1.c129f077fd913p-21, -0x1.6f46d51e8f0e2p-21,
       0x1.32dfea254834cp-21, -0x1.0509768adfde1p-21, 0x1.c2c3a1b848dcbp-22, -0x1.8a1b3a9ed1a65p-22,
       0x1.5c42f02d29a7fp-22, -0x1.3693ba0b8e3p-22, 0x1.172c6dae21c0fp-22, -0x1.f96098cf5a25dp-23},
      {0x1.6c16c27c611f4p-21, -0x1.33825cd2159c2p-21, 0x1.3026e0cd1ffap-21, -0x1.25c123898d52ap-21,
       0x1.16abd77fa8a58p-21, -0x1.06a042fa022b1p-21, 0x1.ef16158dafd6ap-22, -0x1.d407f7bef0192p-22,
       0x1.bc2120829794p-22, -0x1.a70f232a6d4f9p-22, 0x1.946d1da86216fp-22, -0x1.83dcaf3c8bd71p-22,
       0x1.750ca5de478e9p-22, -0x1.67b9529598a69p-22, 0x1.5baae8ecfb6aep-22, -0x1.50b37dd17fe3ep-22},
      {-0x1.89f7d0be23763p-45, 0x1.1706924ed33afp-25, -0x1.d48dcdd03356cp-26, 0x1.7486f6d13afb8p-26,
       -0x1.257f1707a5a37p-26, 0x1.d3a68a02b10afp-27, -0x1.7b9bb096297b3p-27, 0x1.3a33cdb13c763p-27,
       -0x1.08b946e6b1ae1p-27, 0x1.c509254a2fdc3p-28, -0x1.88db61ad23c08p-28, 0x1.589a7cbbcdfc6p-28,
       -0x1.314982f2eb04bp-28, 0x1.10cb79b41c015p-28, -0x1.eb347ed456176p-29, 0x1.bd2e642268125p-29},
      {-0x1.845bb2c9678a2p-28, 0x1.4569b1a114fddp-28, -0x1.44639c9ff9f96p-28, 0x1.3e3bf15298bf6p-28,
       -0x1.32db1a4e283f8p-28, 0x1.25108b4efe55fp-28, -0x1.16f3927a69791p-28, 0x1.09901a140faf1p-28,
       -0x1.fa8f9bac5a6fep-29, 0x1.e454fd0bb09e9p-29, -0x1.d04d31f662762p-29, 0x1.be3ee16e3380ap-29,
       -0x1.aded738145e58p-29, 0x1.9f2078556765ap-29, -0x1.91a608da37a01p-29, 0x1.85530c62e19aap-29},
      {-0x1.66501503ed93ep-45, -0x1.03b9f48bfda2p-32, 0x1.c62cd8b2eb115p-33, -0x1.78a393ba8281fp-33,
       0x1.33acd3ee0e4e3p-33, -0x1.f7b8f4a4af3f2p-34, 0x1.a0bc8f550bf9cp-34, -0x1.5d8571cb24629p-34,
       0x1.293fe79e0c44cp-34, -0x1.0015b5d6094dcp-34, 0x1.be6441effe9d6p-35, -0x1.8913fa33d4d5cp-35,
       0x1.5d478bf3e1592p-35, -0x1.38d95e9c0475ep-35, 0x1.1a3460a5d5f0fp-35, -0x1.0029e7975703ap-35},
      {0x1.281ddbc76fff6p-35, -0x1.ec61c350056fdp-36, 0x1.ecadf64eecfc2p-36, -0x1.e84442727e8a5p-36,
       0x1.dc8ea9ac4fb0ep-36, -0x1.cc40238427524p-36, 0x1.ba12b4f5956bcp-36, -0x1.a7cb26549cbfp-36,
       0x1.9653a98b0cfeap-36, -0x1.860df6d869b26p-36, 0x1.7713939d8f206p-36, -0x1.695ba246780dep-36,
       0x1.5cceb2dc4132bp-36, -0x1.5150909643d5cp-36, 0x1.46c4e0c81af62p-36, -0x1.3d11280f930c3p-36},
      {-0x1.b67fe15221acep-47, 0x1.5ecd8b0b53306p-40, -0x1.3bb989d15f9cbp-40, 0x1.0e26b5157dbe5p-40,
       -0x1.c65438d2f079bp-41, 0x1.7cd9ca803c5fbp-41, -0x1.40d72cd5e03bdp-41, 0x1.10b7c201a3845p-41,
       -0x1.d477b6146089dp-42, 0x1.969437616b764p-42, -0x1.645a4969ea5d8p-42, 0x1.3b2797e361078p-42,
       -0x1.18fe7602f25bfp-42, 0x1.f8be1e3ab2cffp-43, -0x1.c84e3dbcf45dfp-43, 0x1.9ef2c6609869ep-43},
      {-0x1.4847a0f0d986dp-43, 0x1.178a7c25e6229p-43, -0x1.181e932199aadp-43, 0x1.1775d570f3c7ap-43,
       -0x1.1335caf76e106p-43, 0x1.0c360a63d3013p-43, -0x1.03ae6e5db740ep-43, 0x1.f527a5b1732b8p-44,
       -0x1.e300c7ae1e7ep-44, 0x1.d18f8250cab31p-44, -0x1.c121640a6ca1ep-44, 0x1.b1d0caddd7039p-44,
       -0x1.a39cee5ed0227p-44, 0x1.9677af400601cp-44, -0x1.8a4d2dd61d41fp-44, 0x1.7f07d2398f39dp-44},
      {-0x1.4ce8bd14a70c9p-50, -0x1.691375f974832p-48, 0x1.4b93755b14b47p-48, -0x1.226f0380fb0bep-48,
       0x1.f3c91f5aaa9bep-49, -0x1.ab7e3168a7fddp-49, 0x1.6e1b81398cf68p-49, -0x1.3b39ebd185aefp-49,
       0x1.11709e94cee2fp-49, -0x1.de449d5add256p-50, 0x1.a5ad6c50ab889p-50, -0x1.76ab159731175p-50,
       0x1.4f4c3c898c227p-50, -0x1.2e0b9d35e4be6p-50, 0x1.11ba1d4885733p-50, -0x1.f2d6c2c1cefaap-51},
      {0x1.a691b786d8c31p-51, -0x1.e19a868464153p-52, 0x1.e143391cdb209p-52, -0x1.e1d90c0e36ecap-52,
       0x1.dd76f2713ec82p-52, -0x1.d48f8ea3d0257p-52, 0x1.c8a84507c1905p-52, -0x1.bb2ecef5e5b5bp-52,
       0x1.ad2cfbeea78dbp-52, -0x1.9f4ab17ab6f51p-52, 0x1.91e70d13f67a7p-52, -0x1.8531af1fb0ae9p-52,
       0x1.793d811d3887dp-52, -0x1.6e0cfdc9d6454p-52, 0x1.6399b9fddc024p-52, -0x1.59d8db1912255p-52},
      {-0x1.c6d26aee656afp-56, 0x1.4061424c83846p-56, -0x1.1ce0af01f3fbp-56, 0x1.f3ef0c6116b8p-57,
       -0x1.b2b10057847eep-57, 0x1.787ce5c6ba088p-57, -0x1.46408ed9c5da9p-57, 0x1.1bc4efece978p-57,
       -0x1.f06a6b04e9322p-58, 0x1.b50db0443017p-58, -0x1.836ab615a552dp-58, 0x1.59b8670f315fep-58,
       -0x1.367ae6875aea2p-58, 0x1.187e4b483821cp-58, -0x1.fd98f2a0b838ep-59, 0x1.d142decef588ep-59}};
  static constexpr double shift = 0x1p-2;
  static constexpr double leading = 0x1.8p-2;  // b
  // a(z) (max error 2^-58.5)
  alignas(64) static constexpr double amplitude[5] = {
      0x1.9884533d43651p-1, 0x1.32633e6defe5p-3, -0x1.3bf65799a6dafp-3, 0x1.48f52b443ac2dp-1, -0x1.844e04952d53ap+2};
  // c(z); error of z c(z) (max error 2^-63.8)
  alignas(64) static constexpr double phase[5] = {
      -0x1.4ffffffffff51p-3, 0x1.7bccccc9a0e6fp-2, -0x1.2f485b872e60bp+1, 0x1.e9cf571510e28p+4, -0x1.3d3ee1f200ca1p+9};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
