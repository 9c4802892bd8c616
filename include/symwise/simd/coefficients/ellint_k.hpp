// Written by tools/coefficients/ellint_k.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// K(m) - (log 4 - t/2) in sixteen pieces of t = log(1 - m), 0 <= m < 1.
template <class T> struct ellint_k;

template <> struct ellint_k<double> {
  // log 4 in two parts
  alignas(64) static constexpr double log_4[2] = {
      0x1.62e42fefa39efp+0, 0x1.abc9e3b39803fp-55};
  static constexpr double first_kind_width = 0x1.3p+1;
  static constexpr double first_kind_per_piece = 0x1.af286bca1af28p-2;
  // the middle, what rounding lost of it, c1, c2, ... (max error 2^-59.6)
  alignas(64) static constexpr double first_kind[17][16] = {
      {0x1.689bc66837254p-4, 0x1.ff472127a43cap-7, 0x1.227e99391d28ap-9, 0x1.244bf78b501aap-12, 0x1.12541cddc4805p-15,
       0x1.ecde399f8d3a5p-19, 0x1.adb5749072e2p-22, 0x1.6e99f1c0cc268p-25, 0x1.33a7864a22c7cp-28, 0x1.fdbdd736ebfap-32,
       0x1.a1e973a473ba1p-35, 0x1.53b39b4125f1p-38, 0x1.122740f346014p-41, 0x1.b7d0edcb64759p-45,
       0x1.5ef240c53f56ep-48, 0x1.16c2707c4b88cp-51},
      {0x1.14a37d85a6299p-58, 0x1.16a82d68f3246p-61, 0x1.9085c70cefdep-64, -0x1.b6ee5aea2c5b2p-68,
       -0x1.f1cb494a0ab78p-73, 0x1.e06d999ec4ce3p-73, 0x1.b7d838a0c2fd3p-76, -0x1.782899ba6d20bp-80,
       0x1.365b0d27ef431p-84, -0x1.a9817000207fep-86, -0x1.d57a5b7c3603fp-91, -0x1.4f444a3e4b7bep-92,
       -0x1.56cff663ef539p-95, -0x1.26467bca8e9p-100, 0x1.c57fb4d61482p-104, -0x1.ae483deb15eb8p-108},
      {0x1.de0dae78259f7p-5, 0x1.90e74650808f3p-7, 0x1.ef3832970f4bap-10, 0x1.042987690bff9p-12, 0x1.f4c9da1397bd8p-16,
       0x1.c93e8037d7dcep-19, 0x1.93333bb811de3p-22, 0x1.5ae03379f8543p-25, 0x1.24f9edfd22fc4p-28,
       0x1.e7e5ab10d66a7p-32, 0x1.91a83a2a0bdedp-35, 0x1.479b2c4e8c0f8p-38, 0x1.092725fa5b017p-41,
       0x1.aa6be2cdd729p-45, 0x1.54faa5c8d686ep-48, 0x1.0f57bfcbbe22dp-51},
      {0x1.0ef64facad0ffp-6, 0x1.26aed067919c9p-8, 0x1.9a0440cfa4858p-11, 0x1.c81d8bc3fbdebp-14, 0x1.c4ecea27aef72p-17,
       0x1.a59ee6e2f12b9p-20, 0x1.78b1058d5596cp-23, 0x1.4726756ab86f8p-26, 0x1.164c55b48bde6p-29,
       0x1.d20d7eeb71049p-33, 0x1.816700afb1965p-36, 0x1.3b82bd5bf3377p-39, 0x1.00270b0170161p-42,
       0x1.9d06d7d049e02p-46, 0x1.4b030acc6db7cp-49, 0x1.07ed0f1b30bd7p-52},
      {0x1.2a4e816e31a39p-9, 0x1.044e3d338fd73p-10, 0x1.b26e21de0821fp-13, 0x1.0558551c505d8p-15,
       0x1.0e0c764a78bfdp-18, 0x1.015507468e481p-21, 0x1.d2e91b65f8121p-25, 0x1.99e64a5ef13c4p-28,
       0x1.5f7e51f0b7592p-31, 0x1.28238c84ed08dp-34, 0x1.ec325ef1ed274p-38, 0x1.948dbde1d088ap-41,
       0x1.4989400b5c6cep-44, 0x1.0a6bdde1d3131p-47, 0x1.ac0f3fc0068b5p-51, 0x1.5603288e2f1f8p-54},
      {0x1.cf25f23b33f1bp-15, 0x1.1bcb31829e473p-13, 0x1.4488eae98abe1p-15, 0x1.b57fd107807adp-18,
       0x1.dc521e2615361p-21, 0x1.d32b8570f2d09p-24, 0x1.af90e750be289p-27, 0x1.7f994e9b197b3p-30,
       0x1.4bec31b19f0bbp-33, 0x1.19936f194dd2cp-36, 0x1.d686124f323a1p-40, 0x1.846d29f3b6e07p-43,
       0x1.3d891c14cdfdap-46, 0x1.017dd68e1f2ddp-49, 0x1.9ec51bc4cf6dap-53, 0x1.4c1f924d72005p-56},
      {-0x1.f0b61e0c804abp-16, 0x1.1ee4f46c9a239p-17, 0x1.5df4d4c387cap-18, 0x1.1a3ef8bc2cd3fp-20,
       0x1.4a134b511a6e1p-23, 0x1.4fbe84ab2f632p-26, 0x1.3cfa3d5ecde61p-29, 0x1.1dd6aa5ab26dp-32,
       0x1.f3c34f62d46c3p-36, 0x1.ab3882b4f229ep-39, 0x1.67149e23ff81dp-42, 0x1.29d6de6aecef2p-45,
       0x1.e8db2696ce219p-49, 0x1.8db2e52a4603fp-52, 0x1.412f2ca147381p-55, 0x1.01c99670912bdp-58},
      {-0x1.acd53b9b146d6p-19, -0x1.79558c9f486a4p-21, 0x1.ff3cccf1f61b9p-22, 0x1.1ef471784dd59p-23,
       0x1.7439a8852b89p-26, 0x1.8d032e669daa2p-29, 0x1.80efe1148550bp-32, 0x1.611065b2b1782p-35,
       0x1.384cbdb9ab20dp-38, 0x1.0d47af43fa951p-41, 0x1.c7a7f895994dp-45, 0x1.7beaace677f97p-48,
       0x1.391a7be674651p-51, 0x1.ff36ffcab4917p-55, 0x1.9e11f2fed120ap-58, 0x1.4d2b17406be99p-61},
      {0x1.5224a48753101p-22, -0x1.e996ab1f290cdp-23, 0x1.3b1bdf0ec1e93p-26, 0x1.c79288cf554ap-27,
       0x1.5c0a61affa19cp-29, 0x1.8bddde27b5c29p-32, 0x1.8cd82f8aafde9p-35, 0x1.7370b177838aep-38,
       0x1.4d0e69c1d3cccp-41, 0x1.21fee3f03bc37p-44, 0x1.ee54536a249fbp-48, 0x1.9e87d6c0e0447p-51,
       0x1.573409fcf4512p-54, 0x1.193ca67defd85p-57, 0x1.c905b6a561631p-61, 0x1.70b56848b6f3ep-64},
      {0x1.5ada1e07cc6c2p-24, -0x1.56a0cb07edc87p-26, -0x1.69728ef10ff1dp-29, 0x1.064305ab98972p-30,
       0x1.0f12b21923f74p-32, 0x1.520ae0a90fdf7p-35, 0x1.61c3a5ee52124p-38, 0x1.53610105260f2p-41,
       0x1.3532d77849066p-44, 0x1.103e241a2cdf4p-47, 0x1.d3e8af00ace4bp-51, 0x1.8adee79c697bfp-54,
       0x1.4892f3d364405p-57, 0x1.0e59df28c28c1p-60, 0x1.b8d25731840dap-64, 0x1.64a747f463442p-67},
      {-0x1.2e89675a7d818p-30, 0x1.07bfbdc906459p-30, -0x1.55f5213f1749fp-31, 0x1.20b3e217db996p-35,
       0x1.5a5b95ed12106p-36, 0x1.f24ab54ac9e14p-39, 0x1.142b52b9b38e4p-41, 0x1.112bf578c9198p-44,
       0x1.fb45d5cf839c9p-48, 0x1.c46d24c4dfc7ep-51, 0x1.886f2633fd061p-54, 0x1.4d854eecd8892p-57,
       0x1.170fe1ba7f158p-60, 0x1.cd45801ed6747p-64, 0x1.7970dc93668p-67, 0x1.324f3ff7bc451p-70},
      {-0x1.cb93ee2c5e66dp-30, 0x1.ea5de0cfe0ebfp-32, -0x1.1b37afd2b16e3p-34, -0x1.c0bfc894e07dcp-39,
       0x1.5507d46b06dc6p-40, 0x1.3caf1646a2c8cp-42, 0x1.7ca09dff0dc0ep-45, 0x1.877aa19e853cbp-48,
       0x1.73e34e72a2f76p-51, 0x1.50b166d423f12p-54, 0x1.2728f17cd7afbp-57, 0x1.f9ac5fb367b49p-61,
       0x1.a9b1abe7ca84p-64, 0x1.618929124db66p-67, 0x1.226ecc4cbc03bp-70, 0x1.d8f37f004c4b6p-74},
      {-0x1.503dab2374613p-34, 0x1.7724a0b8a2addp-35, -0x1.5f8dccc657687p-39, -0x1.a5beca0150608p-41,
       0x1.87b43518fc6eap-45, 0x1.55f1fd538b98dp-46, 0x1.d09b1b7427774p-49, 0x1.f71b43b2fe67ap-52,
       0x1.eb930233e1f7p-55, 0x1.c5028beca9d33p-58, 0x1.91fee1b5c4b58p-61, 0x1.5b6d62e21b1adp-64,
       0x1.2676c60df8e7ap-67, 0x1.ebb6e25c6e492p-71, 0x1.95b0cc441e6d9p-74, 0x1.4b7ec8ecbeb46p-77},
      {0x1.06e1fb5ad2256p-35, -0x1.f6f52412f42d7p-40, 0x1.a87f53370a4b4p-42, -0x1.7777b494e535cp-44,
       -0x1.cdd5b844669f3p-50, 0x1.2b08a28b8f302p-50, 0x1.f4dfe8a6496edp-53, 0x1.232a0f3b8c04bp-55,
       0x1.26c412ad6786ap-58, 0x1.1578485c751d4p-61, 0x1.f373aa9bffc0ep-65, 0x1.b40680c799516p-68,
       0x1.745b2e620988p-71, 0x1.38b8aa1568e2ep-74, 0x1.03399ef6bcc55p-77, 0x1.a942d7c504cc4p-81},
      {0x1.cef68a1d6ddbdp-39, -0x1.081396cb2f1c2p-40, 0x1.841909f9a14bbp-44, -0x1.acbfddf18318fp-48,
       -0x1.15945e0289ac5p-51, 0x1.638718b6372b6p-55, 0x1.d6d2582a2764cp-57, 0x1.2ffa092b8af03p-59,
       0x1.424ea9153f4f3p-62, 0x1.376082b5fe6ddp-65, 0x1.1cf058ca7b5cap-68, 0x1.f7494a813996fp-72,
       0x1.b175e86555a5p-75, 0x1.6e6a7aa9999f8p-78, 0x1.314d11c54fd5p-81, 0x1.f6f137be4057fp-85},
      {-0x1.d644c07cd8486p-42, -0x1.6cb466aaebc06p-44, 0x1.25d6ab1c5c8e5p-47, -0x1.572f344b7cb9p-53,
       -0x1.01ee11f6d41bep-54, -0x1.1b56408e4e3b5p-62, 0x1.752126067f4cfp-61, 0x1.211197909b0cfp-63,
       0x1.4787967facdcdp-66, 0x1.476fb9063da6fp-69, 0x1.31f33a488e3ffp-72, 0x1.1205500772cfap-75,
       0x1.dccc6c2ea55edp-79, 0x1.9621aaaa2e8cfp-82, 0x1.5469130f741dfp-85, 0x1.19bb2f9b71d1ap-88},
      {-0x1.73f41329a8f16p-44, 0x1.61a147e39ce93p-48, 0x1.b0a641825b686p-53, 0x1.e9b158ec39604p-56,
       -0x1.44ed2ca4f6954p-58, -0x1.d88d69b277926p-63, 0x1.b48a915e508e3p-66, 0x1.e11aa62f559f5p-68,
       0x1.2ad60be001884p-70, 0x1.37a7ebe47994cp-73, 0x1.2a5ba29132eecp-76, 0x1.0f75c63f83a9ep-79,
       0x1.dd959f1b841efp-83, 0x1.9a230d843e6c1p-86, 0x1.59efae693fc47p-89, 0x1.1fbcaf12c85bfp-92}};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
