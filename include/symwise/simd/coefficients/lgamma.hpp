// Written by tools/coefficients/lgamma.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// log gamma(x) / ((x - 1)(x - 2)) in sixteen pieces of [3/4, 19/4), and the rest of Stirling's series.
template <class T> struct lgamma;

template <> struct lgamma<double> {
  // R_k, what rounding lost of it, c1, c2, ... (max error 2^-60.3)
  alignas(64) static constexpr double piece[16][16] = {
      {0x1.389a1d88abaadp-1, 0x1.18fa23339f753p-1, 0x1.013d8539b967ap-1, 0x1.dcfd339a88006p-2, 0x1.be5346f51a23p-2,
       0x1.a4982ad0ea0dfp-2, 0x1.8e9331cef6549p-2, 0x1.7b6fde69143dcp-2, 0x1.6a97b2c1d3cb9p-2, 0x1.5b9c82419623ap-2,
       0x1.4e2b6ae4d11c3p-2, 0x1.4204a3477019bp-2, 0x1.36f61f453267fp-2, 0x1.2cd7f21b5deffp-2, 0x1.2389cbc9006d9p-2,
       0x1.1af130366cd28p-2},
      {0x1.c6afb4714264p-57, -0x1.9d5a2c853f11ep-58, -0x1.f9d92935b9c86p-55, -0x1.9b8c95977dd11p-56,
       -0x1.04eee7ff5cf1p-59, -0x1.7ce3995c12376p-57, -0x1.ad65efc1ffe2p-57, -0x1.8a9d7b73c1737p-59,
       0x1.bb0f691d50eaap-61, -0x1.70f001346a6f9p-59, 0x1.47a7013701ee4p-56, -0x1.446bd59983bc6p-56,
       -0x1.f22b1238343bcp-62, -0x1.a384e31d077fap-56, 0x1.253ee0c03b0cbp-56, 0x1.9085583288781p-57},
      {-0x1.294df52516f5ap-2, -0x1.b0711b5caafdfp-3, -0x1.4e6fc9adb1f54p-3, -0x1.0d79494357498p-3,
       -0x1.bf346f5de0ad4p-4, -0x1.7b5f07b2d5bfbp-4, -0x1.476d23ab17672p-4, -0x1.1e891590bcc4p-4,
       -0x1.fb3da9221ff99p-5, -0x1.c54446f2570fdp-5, -0x1.9852fb16da685p-5, -0x1.7267f59e2bf1cp-5,
       -0x1.520caa081b662p-5, -0x1.362a0690a2949p-5, -0x1.1dec207e34633p-5, -0x1.08af57ad6175p-5},
      {0x1.ac27d68538fdp-3, 0x1.e9e50dcc1e9afp-4, 0x1.3911f425318a4p-4, 0x1.aebb0c81e5095p-5, 0x1.384caef1e460ep-5,
       0x1.d7107a33b341ap-6, 0x1.6e53146b4e573p-6, 0x1.23f152284c7dcp-6, 0x1.dac1ed6deb288p-7, 0x1.888973e717f35p-7,
       0x1.492f65a96cc3ep-7, 0x1.176eb24c6d70dp-7, 0x1.df6ce6e7c4b6p-8, 0x1.9f17bd54bb1fcp-8, 0x1.6a55ff1257bbbp-8,
       0x1.3e96a7b82ab9cp-8},
      {-0x1.699a5f35a5e53p-3, -0x1.4348c4d3c9cccp-4, -0x1.5357c893b0bf4p-5, -0x1.8c66d24dc2b84p-6,
       -0x1.f3cb040748f2ap-7, -0x1.4da233b884bf8p-7, -0x1.d1b1501e6aa3cp-8, -0x1.50c7a43e65b88p-8,
       -0x1.f57b52fecc16ep-9, -0x1.7e85bd27ce601p-9, -0x1.29d300437bb3ep-9, -0x1.d7fa528b71f4cp-10,
       -0x1.7bb876a9a3835p-10, -0x1.3597de0f70097p-10, -0x1.fecda8a4e55bdp-11, -0x1.a9d1969a9943fp-11},
      {0x1.4a6efc4b9e8cbp-3, 0x1.cd104346b8c68p-5, 0x1.8cdb39b33d039p-6, 0x1.88f37b6d038d1p-7, 0x1.ae0b9be13adecp-8,
       0x1.fb56fb0ec135fp-9, 0x1.3d42534c48922p-9, 0x1.9fc273acafb5fp-10, 0x1.1b07308df8257p-10, 0x1.8dcceb6c6d0dep-11,
       0x1.1f2eda862693cp-11, 0x1.a852a3a4b0adap-12, 0x1.3fcd146291f18p-12, 0x1.ea8ca572a5df9p-13,
       0x1.7e13992e4311bp-13, 0x1.2db1e4453ef97p-13},
      {-0x1.3bfa2da394b17p-3, -0x1.580598a5c9ef4p-5, -0x1.e58564736f618p-7, -0x1.9755f4418cbe8p-8,
       -0x1.82bef48fcabcp-9, -0x1.92ed59a03584bp-10, -0x1.c33da3aae7d8bp-11, -0x1.0bb6a698081f3p-11,
       -0x1.4d0c44d13442p-12, -0x1.aefbeaaf11bd3p-13, -0x1.205088cbd941p-13, -0x1.8ced4f849a391p-14,
       -0x1.18135faf1aba5p-14, -0x1.93e6741e14899p-15, -0x1.28d9bca3488e2p-15, -0x1.bbd0e371a0698p-16},
      {0x1.371ccced5909cp-3, 0x1.084e4687f8c44p-5, 0x1.31d3c4bf66421p-7, 0x1.b2cd23b570bfdp-9, 0x1.661e03b6fd613p-10,
       0x1.496fd63b97e5ap-11, 0x1.4a4a078e63dfbp-12, 0x1.62c28df355989p-13, 0x1.9325571f5971ap-14,
       0x1.e02cb7be09612p-15, 0x1.298fa37a5bce9p-15, 0x1.7d9434b960c6ap-16, 0x1.f7fc639b3cafep-17,
       0x1.558a6ffbee889p-17, 0x1.d994cf68f885p-18, 0x1.4f0d5962d0e97p-18},
      {-0x1.38a40a107c065p-3, -0x1.9e75683f018e3p-6, -0x1.89356e1d16fdep-8, -0x1.d9b603864cb24p-10,
       -0x1.527a91e4ca395p-11, -0x1.12eee17f6df41p-12, -0x1.ed8456f194426p-14, -0x1.dfcb963fa2e64p-15,
       -0x1.f1ff00b098a11p-16, -0x1.10eee0d52d6f5p-16, -0x1.394e17251d51p-17, -0x1.762b1c4c3594dp-18,
       -0x1.ce72f42985a04p-19, -0x1.267c70e11c7efp-19, -0x1.811e7efc845fdp-20, -0x1.01d1bf71755a8p-20},
      {0x1.3efa5b2ad4bap-3, 0x1.49db3f809ab8ap-6, 0x1.0095ff7208aaap-8, 0x1.05f40f1bd8739p-10, 0x1.44c725c929591p-12,
       0x1.d1e458e7eed2ep-14, 0x1.76570eaa381c4p-15, 0x1.4968a0a091ff1p-16, 0x1.384676a7da70ap-17,
       0x1.3afe541502812p-18, 0x1.4ee1556674533p-19, 0x1.746e905f577e9p-20, 0x1.aeb15dfc0e681p-21,
       0x1.01b1700399d57p-21, 0x1.3dcf19ac0abfp-22, 0x1.929927516dbf8p-23},
      {-0x1.494fcc3a890c3p-3, -0x1.099207c247111p-6, -0x1.52b97791de62cp-9, -0x1.250cfd74038d7p-11,
       -0x1.3b3d6d0bf17b2p-13, -0x1.8f55e5c70c545p-15, -0x1.1f42d904f71bcp-16, -0x1.c99ee3048185fp-18,
       -0x1.8c3b1adfa7539p-19, -0x1.6fcdd116653d5p-20, -0x1.6a23804eb97d6p-21, -0x1.770a52fecfcb5p-22,
       -0x1.95cb58bd73981p-23, -0x1.c83b142446c54p-24, -0x1.094b323b0ad65p-24, -0x1.3df3b2ed1c47ap-25},
      {0x1.57372a13d512dp-3, 0x1.af94a24f3b7c1p-7, 0x1.c33c94a435313p-10, 0x1.4ad1f84154aa8p-12, 0x1.34c30986d34f5p-14,
       0x1.59638d9b5a69dp-16, 0x1.bcee80e5da149p-18, 0x1.40cde5c447a56p-19, 0x1.fb6b6aab2331ep-21,
       0x1.b175b7a67f16ap-22, 0x1.8b4278029c861p-23, 0x1.7d2e51d5c90d6p-24, 0x1.81e388a841a25p-25,
       0x1.979c8a70b3ffep-26, 0x1.bf027bac4b872p-27, 0x1.fad5c8264fe19p-28},
      {-0x1.67d3239d4b969p-3, -0x1.6119cf353a35fp-7, -0x1.2eb433b440728p-10, -0x1.782710abef613p-13,
       -0x1.30a0d8510954ep-15, -0x1.2cf893603a23dp-17, -0x1.5b1d62ed0ce97p-19, -0x1.c52033a8608e3p-21,
       -0x1.4754eaf493573p-22, -0x1.015590ce77c83p-23, -0x1.b2a83fe714263p-25, -0x1.86583481839d1p-26,
       -0x1.71bb0fbf2dc01p-27, -0x1.6eec6d9232553p-28, -0x1.7b704ce61aa7cp-29, -0x1.9701ae723615cp-30},
      {0x1.7c3461083dc0bp-3, 0x1.22dbf58fec61cp-7, 0x1.98ba062638947p-11, 0x1.ae5b7db62c621p-14, 0x1.2fd580d4ce31ap-16,
       0x1.0da4070ab188cp-18, 0x1.107616467f863p-20, 0x1.41faa5217fd34p-22, 0x1.a8ec369e00eedp-24,
       0x1.33703f5d27641p-25, 0x1.e0f411ad21fb6p-27, 0x1.92388e677bb3bp-28, 0x1.64767c55fad5fp-29,
       0x1.4c5d23506c1e8p-30, 0x1.441927b33c106p-31, 0x1.48e2f4b140c31p-32},
      {-0x1.b190670c73ad4p-3, -0x1.f668c7f0675eep-8, -0x1.1d3b9f5b1a586p-11, -0x1.f8db2b1de12ap-15,
       -0x1.32847c7bd3487p-17, -0x1.d6944ff8005a4p-20, -0x1.b1ebe0e2d6655p-22, -0x1.cf6ed10b9e8ddp-24,
       -0x1.16fc867f7e10ep-25, -0x1.732ee6111fc81p-27, -0x1.0cb4a36179507p-28, -0x1.a248f2472de61p-30,
       -0x1.5aad71ce6998ep-31, -0x1.2f92990587c04p-32, -0x1.170c38b6c4f7p-33, -0x1.0bd0afc2777acp-34},
      {0x1.d3b6803d3055ap-3, 0x1.a487407f0c446p-8, 0x1.8678c7e5dc40ep-12, 0x1.2469b819f79fp-15, 0x1.919476ef5739ep-19,
       -0x1.ba2a27b84cd12p-21, 0x1.5847dd9825a08p-23, 0x1.4cca78cafca92p-25, 0x1.6df286fe8d177p-27,
       0x1.c00b6aaea0291p-29, 0x1.2c625128f34eep-30, 0x1.b36ca0bcad045p-32, 0x1.51a5ac496495ep-33,
       0x1.15c707115a32fp-34, 0x1.e1892db3c1f9ep-36, 0x1.b5343977a7066p-37}};
  // s(u)/u in u^2; error absolute (max error 2^-63.1)
  alignas(64) static constexpr double series[10] = {
      0x1.5555555555555p-4, -0x1.6c16c16c167dcp-9, 0x1.a01a019ced46ap-11, -0x1.38137d822c7c6p-11,
      0x1.b94faaa8ed739p-11, -0x1.f64839a3ead2dp-10, 0x1.9ebf856230241p-8, -0x1.b43450ed9cc67p-6, 0x1.c4b3e96015296p-4,
      -0x1.2223564f6dcacp-2};
  static constexpr double constant = 0x1.acfe390c97d69p-2;  // log sqrt(2 pi) - 1/2
  static constexpr double constant_low = 0x1.3494bc9001442p-56;
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
