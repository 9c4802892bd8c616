// Written by tools/coefficients/erf.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// erf(k w) and c1 in two parts each, and the further coefficients, for sixteen pieces.
template <class T> struct erf;

template <> struct erf<double> {
  static constexpr double width = 0x1.94p-2;
  static constexpr double per_width = 0x1.446f86562d9fbp+1;
  // erf(k w), what rounding lost of it, c1, what rounding lost of it, c2, ... (max error 2^-60.4, relative in piece 0)
  alignas(64) static constexpr double piece[16][16] = {
      {0x0p+0, 0x1.b147038f62a25p-2, 0x1.78983697dc96fp-1, 0x1.cfca5c7cb5c2cp-1, 0x1.f2e0e9a6a8b09p-1,
       0x1.fd4ca07f5c70ap-1, 0x1.ff9532f846abp-1, 0x1.fff3aef09afap-1, 0x1.fffef1960d85dp-1, 0x1.ffffeecd6d7f3p-1,
       0x1.ffffff30d18e8p-1, 0x1.fffffff8cc288p-1, 0x1.ffffffffd0b56p-1, 0x1.ffffffffff1b2p-1, 0x1.fffffffffffcdp-1,
       0x1.fffffffffffffp-1},
      {0x0p+0, 0x1.39d71e987d21dp-56, -0x1.4a8401a89640ep-56, -0x1.08063d995a274p-57, 0x1.4ef7dec7df292p-56,
       0x1.ccbfe970c817bp-57, 0x1.daf212460c511p-55, -0x1.41486510c1245p-55, -0x1.f7cc780a237bap-55,
       -0x1.eec02c9173c58p-56, 0x1.b08a261287afep-56, 0x1.5b7cc3a9c5c71p-56, -0x1.e07628b697d2dp-57,
       0x1.2b422a1ba5084p-55, 0x1.b112c5b81c5c8p-59, 0x1.e94556b204f45p-55},
      {0x1.06eba8214db69p-3, 0x1.ee73f3170abf1p-1, 0x1.35f93fe7d1b3dp-1, 0x1.1cada71290b76p-2, 0x1.7f036c0107294p-4,
       0x1.79764a2b78f3dp-6, 0x1.107a8c7323a6ep-8, 0x1.2026eb467119p-11, 0x1.be6abbb10a5aap-15, 0x1.fa97e6569bce6p-19,
       0x1.a517d9e61628ap-23, 0x1.00633005d73c7p-27, 0x1.c960bf23153ep-33, 0x1.2ad45b00a5a87p-38,
       0x1.1e06010120f6ap-44, 0x1.910f6f2769877p-51},
      {-0x1.ca38add6025p-57, 0x1.abe15e7ad58c9p-55, 0x1.182860a4fb729p-55, 0x1.2fed0036d4855p-56,
       0x1.81b332104ecdbp-58, -0x1.e0ae6dddf494bp-60, 0x1.539204846d638p-63, 0x1.8536d30d34ea1p-66,
       -0x1.d55324bec8058p-70, 0x1.6245bb91ff02fp-73, 0x1.538872b60c3e1p-77, 0x1.887303f4e6572p-81,
       0x1.2808777f6a7e4p-88, -0x1.aa2b6d9579ef9p-95, 0x1.151972d4deafep-98, -0x1.231fa58e199cfp-105},
      {-0x1.2401b9bbb00f1p-134, -0x1.86277dd02e79bp-2, -0x1.e92d58d9d6f09p-2, -0x1.50f188bef9493p-2,
       -0x1.2e38b338cfa5dp-3, -0x1.744d2c27e0cd4p-5, -0x1.42810c3c47344p-7, -0x1.8de5bde1c524ep-10,
       -0x1.60403819b2243p-13, -0x1.c1b357386224bp-17, -0x1.9f56066b7188ep-21, -0x1.162b9d5a53224p-25,
       -0x1.0eacc11d275c6p-30, -0x1.7f2ac9aedb865p-36, -0x1.8af54a60662acp-42, -0x1.28aecad3c262p-48},
      {-0x1.812746b0379dfp-2, -0x1.c6087defe08d3p-3, 0x1.956d8115b4c2cp-5, 0x1.55f411c100eebp-3, 0x1.fc40d51c87dfcp-4,
       0x1.aab4710a88231p-5, 0x1.cf89e53befc35p-7, 0x1.5647eadc4d15ep-9, 0x1.5fff1dde52f78p-12, 0x1.ff279aa2caaf9p-16,
       0x1.085511ae85d75p-19, 0x1.87b8f5f61adedp-24, 0x1.a1a1477161e29p-29, 0x1.414ffc2c9abc4p-34,
       0x1.65a1041e79b09p-40, 0x1.2072e8927f584p-46},
      {0x1.56a118711b89p-127, 0x1.5dab00b7ec841p-3, 0x1.1e212e4083a04p-3, 0x1.6431552ee9875p-7, -0x1.8f200c054ce53p-5,
       -0x1.28c5401c415ebp-5, -0x1.b923dce8803f6p-7, -0x1.965359d445588p-9, -0x1.f0c93c73ef799p-12,
       -0x1.a0464b6acf784p-15, -0x1.e6d34f57f8bc8p-19, -0x1.91d29fc076c42p-23, -0x1.d7bf7e3014eabp-28,
       -0x1.8c07b18a8c58p-33, -0x1.dd60f4c4bb98cp-39, -0x1.9e656559f3c7cp-45},
      {0x1.ce2f21a03f068p-4, 0x1.441ca5122ccdap-5, -0x1.e2ddf11e5238ap-5, -0x1.c480b8e316aa1p-5, -0x1.a8088f07d0ae2p-8,
       0x1.a8a2d77fc9b9ep-7, 0x1.16a496cd5cf92p-7, 0x1.5a2db3932c612p-9, 0x1.04cbf67b0d427p-11, 0x1.01488cc2bc08cp-14,
       0x1.587c605ad1e6cp-18, 0x1.3f63f16857ap-22, 0x1.9f5d394bf66eap-27, 0x1.7e244aebeda33p-32, 0x1.f4883a99c26f7p-38,
       0x1.d4d7ca832a7fp-44},
      {0x1.f3b7c0c7defe7p-122, -0x1.9f9a6fc3aece2p-5, -0x1.6466d5c3380f9p-6, 0x1.358f86851b334p-6,
       0x1.0ca1af1e5915cp-6, 0x1.2aadc99756db1p-10, -0x1.98ead4a2f7965p-9, -0x1.a4a87d3630a7p-10,
       -0x1.a048934bbe765p-12, -0x1.f2080f9b00c06p-15, -0x1.841fed51e42bbp-18, -0x1.98755c4742e2cp-22,
       -0x1.284c625b81fb3p-26, -0x1.2c4269e634904p-31, -0x1.acf35d8ff29a5p-37, -0x1.b2ce39527a44p-43},
      {-0x1.b82ce308de10bp-6, -0x1.e5244cfd51d0dp-9, 0x1.3649404e0bc9fp-6, 0x1.bb2c90cec0e3ap-8, -0x1.7f8930a092216p-8,
       -0x1.e895df3b00614p-9, 0x1.6629fa5e53bedp-14, 0x1.4e2846d23a408p-11, 0x1.f66b4fa4bda25p-13,
       0x1.7ebdd20d38f19p-15, 0x1.637c78966f632p-18, 0x1.ae6cc6932fa0bp-22, 0x1.5f592f25206e9p-26,
       0x1.8a81f9169a1b6p-31, 0x1.34ace79c129aep-36, 0x1.53b023422f19bp-42},
      {-0x1.681f32ed4127ep-114, 0x1.7031a2da206ebp-7, 0x1.e537f008d954bp-11, -0x1.8c78e0152dcffp-8,
       -0x1.3bc16b6677509p-10, 0x1.a1e731edc690dp-10, 0x1.4401742142c45p-11, -0x1.9370f695becc9p-14,
       -0x1.b410e195d6e1cp-14, -0x1.d212c53f9f244p-16, -0x1.0b74d23fb48acp-18, -0x1.7b77cee90fbe7p-22,
       -0x1.605d2bdf1268ap-26, -0x1.b9842108b627bp-31, -0x1.7c4b9e2fbf7cbp-36, -0x1.c804b64e39f51p-42},
      {0x1.565bc17ea5b74p-8, -0x1.165265e4b28ep-12, -0x1.f7effda3ba4a6p-9, 0x1.21b8a50ed8c46p-12,
       0x1.990a1413f6695p-10, 0x1.b3dafab66d3dcp-16, -0x1.664ab47e853eap-12, -0x1.1033df3950678p-14,
       0x1.b9ddd529f42dp-16, 0x1.b5d59e337fb15p-17, 0x1.4abb8a2886c96p-19, 0x1.1a44b39ed62b8p-22,
       0x1.2e65a1ff5f78cp-26, 0x1.aa81d16c04851p-31, 0x1.96c259885f99p-36, 0x1.0ad2d717e2fa6p-41},
      {0x1.8ed1dee9b0887p-109, -0x1.030cacc4f1dacp-9, 0x1.cf837df1e2ba2p-12, 0x1.08c86308f2ab1p-10,
       -0x1.23c8e448fd8c6p-12, -0x1.33f2a1e6f71f5p-12, 0x1.b34ef0550cd8p-15, 0x1.bc329489dd27cp-15,
       0x1.f2d82189c1895p-20, -0x1.2278d06036ba8p-18, -0x1.4bc47e8ce8b5fp-20, -0x1.6308185488504p-23,
       -0x1.bf2af6cf48ee4p-27, -0x1.66a76968ae3a2p-31, -0x1.7d11c0eca4d3p-36, -0x1.1284588d7dc67p-41},
      {-0x1.c01fb63fc1539p-11, 0x1.844e06f1ed935p-13, 0x1.2890306e10713p-11, -0x1.1344b336faa5fp-12,
       -0x1.7003ba9946e0cp-13, 0x1.a7e27b7a062c6p-14, 0x1.19b4d1a61b639p-15, -0x1.0bdeec72c4c8ap-16,
       -0x1.68d2ca04a8d65p-18, 0x1.61bc9ee892b7cp-21, 0x1.037fbfa7de617p-21, 0x1.779822e7cb22fp-24,
       0x1.1e0c0891ea943p-27, 0x1.08ca4e671fd16p-31, 0x1.3c56b051a42dfp-36, 0x1.f7db51689b797p-42},
      {-0x1.0edfbde875695p-105, 0x1.2854ab5b84d77p-12, -0x1.21632e4504022p-13, -0x1.a6695856b66a1p-14,
       0x1.6b8ad465ca5fap-14, 0x1.895d7d2e6729cp-17, -0x1.5e2667c0f5f69p-16, -0x1.aa826089edbe5p-21,
       0x1.5392ea3f13395p-19, 0x1.29be3b31c9dcdp-22, -0x1.151ee1b8c4b5dp-23, -0x1.4bbb05555d593p-25,
       -0x1.43fed452e12c6p-28, -0x1.65abfa5429dcp-32, -0x1.ec5c9f22e567p-37, -0x1.bad0f61588555p-42},
      {0x1.f14bb7ba58f7dp-14, -0x1.6442fb8be4e19p-15, -0x1.0368e890873a3p-14, 0x1.c7da677999b2bp-15,
       0x1.e716a50070d48p-19, -0x1.253f37b9e808bp-16, 0x1.7992020fa546fp-19, 0x1.54fa45b9a599cp-19,
       -0x1.efb8b1559a23ep-22, -0x1.01764109fe7a6p-22, 0x1.571e07277b6c6p-27, 0x1.c57e9c884563p-27,
       0x1.30b08fe142d16p-29, 0x1.971573fd35cb1p-33, 0x1.42c311e4882ddp-37, 0x1.4596d2fbca971p-42}};
};

template <> struct erf<float> {
  static constexpr float width = 0x1.0cp-2f;
  static constexpr float per_width = 0x1.e9131ap+1f;
  // erf(k w), what rounding lost of it, c1, what rounding lost of it, c2, ... (max error 2^-36.9, relative in piece 0)
  alignas(64) static constexpr float piece[10][16] = {
      {0x0p+0f, 0x1.27a4p-2f, 0x1.14eab4p-1f, 0x1.776148p-1f, 0x1.b8f742p-1f, 0x1.df1e36p-1f, 0x1.f27ff8p-1f,
       0x1.fb194p-1f, 0x1.fe6e18p-1f, 0x1.ff8ea2p-1f, 0x1.ffe3e2p-1f, 0x1.fff9ep-1f, 0x1.fffed4p-1f, 0x1.ffffcep-1f,
       0x1.fffff8p-1f, 0x1p+0f},
      {0x0p+0f, -0x1.53deacp-28f, 0x1.c20daap-28f, 0x1.50724ep-26f, -0x1.0ab07cp-29f, -0x1.42d2d4p-26f,
       0x1.2a4b5ap-26f, -0x1.17b09ap-27f, -0x1.7a1062p-26f, -0x1.ba993ap-31f, -0x1.b2d88ep-27f, -0x1.00cc9p-28f,
       0x1.0f89e2p-27f, -0x1.d6859ep-28f, 0x1.3ff896p-26f, -0x1.e57d76p-26f},
      {0x1.06eba8p-3f, 0x1.0dbdcp+0f, 0x1.b745c6p-1f, 0x1.37e2b8p-1f, 0x1.822e66p-2f, 0x1.a0f50cp-3f, 0x1.888d1ep-4f,
       0x1.42426ep-5f, 0x1.cd5ecap-7f, 0x1.1ffbd8p-8f, 0x1.397ceep-10f, 0x1.299008p-12f, 0x1.ec929ap-15f,
       0x1.637f68p-17f, 0x1.bf716cp-20f, 0x1.eb11e2p-23f},
      {0x1.0a6db4p-30f, -0x1.884a38p-25f, -0x1.4df48p-26f, 0x1.33df72p-28f, -0x1.497d04p-27f, 0x1.ca0e7p-30f,
       -0x1.c6bbd8p-30f, -0x1.a0a9ccp-32f, -0x1.87db7ap-32f, -0x1.b9d2dcp-35f, -0x1.0a1a9ep-35f, -0x1.bdbf62p-37f,
       0x1.996d12p-41f, 0x1.8e6832p-42f, 0x1.85a2ecp-46f, 0x1.8d92ep-48f},
      {0x1.0f4p-136f, -0x1.1a62a4p-2f, -0x1.cbdd0ap-2f, -0x1.e9c206p-2f, -0x1.944892p-2f, -0x1.10d056p-2f,
       -0x1.3436ccp-3f, -0x1.2731dap-4f, -0x1.e2ff3ap-6f, -0x1.532b1ap-7f, -0x1.9a3a7ap-9f, -0x1.ac53d6p-11f,
       -0x1.82bf28p-13f, -0x1.2e61b8p-15f, -0x1.99dda8p-18f, -0x1.e1f5d8p-21f},
      {-0x1.812746p-2f, -0x1.366274p-2f, -0x1.08c018p-3f, 0x1.83789cp-5f, 0x1.32dbb2p-3f, 0x1.51047cp-3f,
       0x1.013c84p-3f, 0x1.32d3dp-4f, 0x1.2aa4e6p-5f, 0x1.e49a6p-7f, 0x1.4bc1fp-8f, 0x1.823dc4p-10f, 0x1.8059f8p-12f,
       0x1.481f74p-14f, 0x1.e1f28p-17f, 0x1.311d28p-19f},
      {-0x1.447b94p-127f, 0x1.0d7bdcp-3f, 0x1.77dc08p-3f, 0x1.2079f6p-3f, 0x1.b39e82p-5f, -0x1.350acep-6f,
       -0x1.8ced72p-5f, -0x1.6d52fcp-5f, -0x1.d04b7ap-6f, -0x1.c9af36p-7f, -0x1.6dc3f4p-8f, -0x1.e493bp-10f,
       -0x1.0d8766p-11f, -0x1.fbbaa6p-14f, -0x1.97398p-16f, -0x1.17463ap-18f},
      {0x1.ce2d5ap-4f, 0x1.3c082cp-4f, 0x1.763376p-12f, -0x1.dea014p-5f, -0x1.135122p-4f, -0x1.438988p-5f,
       -0x1.daf17ap-8f, 0x1.4e73bep-7f, 0x1.a34feap-7f, 0x1.1dd7cap-7f, 0x1.1b6336p-8f, 0x1.ba29d8p-10f,
       0x1.18f56ep-11f, 0x1.284cb4p-13f, 0x1.064d76p-15f, 0x1.88d6a8p-18f},
      {0x1.55dbccp-121f, -0x1.53f11ep-5f, -0x1.8ee1bep-5f, -0x1.6c523cp-6f, 0x1.2a2564p-7f, 0x1.69eda6p-6f,
       0x1.11237cp-6f, 0x1.758634p-8f, -0x1.5bb118p-10f, -0x1.96b71ap-9f, -0x1.2b2bdp-9f, -0x1.284092p-10f,
       -0x1.c03404p-12f, -0x1.0fc5c2p-13f, -0x1.0eb8aap-15f, -0x1.c1791cp-18f},
      {-0x1.b55f0cp-6f, -0x1.f05f28p-7f, 0x1.d4258ap-8f, 0x1.334e92p-6f, 0x1.afc8eep-7f, 0x1.28e5a6p-10f,
       -0x1.7645d6p-8f, -0x1.5ffac8p-8f, -0x1.24e53ep-9f, 0x1.909c64p-17f, 0x1.606344p-11f, 0x1.12930cp-11f,
       0x1.0a2ab2p-12f, 0x1.7ffae2p-14f, 0x1.b60b22p-16f, 0x1.96ec58p-18f}};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
