// Written by tools/coefficients/inverse_erf.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// The inverse error function: over x in sixteen pieces of x^2 < 1/4, and beyond, over s = sqrt(-log(1 - x)), in sixteen pieces of v = 1/(s + 6).
template <class T> struct inverse_erf;

template <> struct inverse_erf<double> {
  // g_k, what rounding lost of it, c1, c2, ... (max error 2^-64.4)
  alignas(64) static constexpr double centre[9][16] = {
      {0x1.c6ae24b9aef02p-1, 0x1.c8919d4130e2dp-1, 0x1.ca7da7473a341p-1, 0x1.cc728bf11128ep-1, 0x1.ce70980c3a9fbp-1,
       0x1.d0781c4d9e30ap-1, 0x1.d2896d9612036p-1, 0x1.d4a4e53cdeea7p-1, 0x1.d6cae160df43ap-1, 0x1.d8fbc540efa2fp-1,
       0x1.db37f99c7fda8p-1, 0x1.dd7fed1d2e01bp-1, 0x1.dfd414ca74548p-1, 0x1.e234ec8896d2ep-1, 0x1.e4a2f7a42752dp-1,
       0x1.e71ec16ba746dp-1},
      {0x1.97faa97be2b0ep-57, 0x1.f6b53499f3512p-55, 0x1.907b7dd90cc0bp-57, 0x1.c0f8f8e77ab7cp-55,
       0x1.9d403a676b23fp-55, 0x1.0d8e8dbd20fa1p-59, -0x1.5473c12ef09eep-55, 0x1.9f29a6b213fedp-55,
       0x1.747a280d46da6p-56, 0x1.f05e5f46d5bedp-55, 0x1.6b27ebca6df3cp-55, 0x1.1180001dcda19p-55,
       -0x1.0bb3537f850e9p-58, -0x1.580df07245b0cp-57, -0x1.c9b857c70dc3ap-56, 0x1.cc40d42c38f7p-55},
      {0x1.df474bbd9272bp-3, 0x1.e7b560ec9168cp-3, 0x1.f06adb0ee5ap-3, 0x1.f96b447d65d79p-3, 0x1.015d3216abcbcp-2,
       0x1.062e216aa2201p-2, 0x1.0b2a984d15c62p-2, 0x1.1054e5aaebd2cp-2, 0x1.15af82c4be7d9p-2, 0x1.1b3d17094d6bbp-2,
       0x1.21007c5da9e8p-2, 0x1.26fcc3e1a2a53p-2, 0x1.2d353b412f5d2p-2, 0x1.33ad72a63ea8p-2, 0x1.3a694361640dbp-2,
       0x1.416cd76392874p-2},
      {0x1.097053d364381p-3, 0x1.1226ad27838d5p-3, 0x1.1b4abacae7ee6p-3, 0x1.24e3c33411cdcp-3, 0x1.2ef9a99021a2ap-3,
       0x1.3994fdd91b9c1p-3, 0x1.44bf0ee1feedfp-3, 0x1.5081fe9fd599fp-3, 0x1.5ce8d9026fe69p-3, 0x1.69ffadbd2d006p-3,
       0x1.77d3ad7070991p-3, 0x1.86734ab7bd96dp-3, 0x1.95ee5fb78a19dp-3, 0x1.a65658e193d08p-3, 0x1.b7be65c7caa17p-3,
       0x1.ca3bb0fe19d98p-3},
      {0x1.6af69fa7c7939p-4, 0x1.7cac3b32ef145p-4, 0x1.8f8c029579a4dp-4, 0x1.a3aed64f0c7cdp-4, 0x1.b9301ef65dd6p-4,
       0x1.d02e1b7f91aadp-4, 0x1.e8ca3a81cc6ecp-4, 0x1.0194c020857bp-3, 0x1.0fba7dc9ea09bp-3, 0x1.1eed260fdb026p-3,
       0x1.2f461e6fc567ep-3, 0x1.40e1bb3bfdc9ep-3, 0x1.53dfa6c7d67eap-3, 0x1.6863591c3c724p-3, 0x1.7e94a33fd88cfp-3,
       0x1.96a051c06779p-3},
      {0x1.1283c78be261bp-4, 0x1.246be77df5fdep-4, 0x1.37cf491a3759p-4, 0x1.4cd4301323352p-4, 0x1.63a574db3a51ep-4,
       0x1.7c7327ee99006p-4, 0x1.97734f2694e2bp-4, 0x1.b4e2c1ca01688p-4, 0x1.d506290017387p-4, 0x1.f82b2b75d90efp-4,
       0x1.0f54e639f5ed7p-3, 0x1.247304333a912p-3, 0x1.3ba8dd83e22a6p-3, 0x1.55376f0ad3793p-3, 0x1.7169196e6b00fp-3,
       0x1.90933692a26c1p-3},
      {0x1.b89f341089079p-5, 0x1.dcc5d986cace9p-5, 0x1.024526548341ep-4, 0x1.182d37320b2bp-4, 0x1.3059a48741051p-4,
       0x1.4b11bb1ab2a8ep-4, 0x1.68a6f8d73e07cp-4, 0x1.8976b825149d4p-4, 0x1.adec2a7ffe694p-4, 0x1.d682b2c3cfa16p-4,
       0x1.01e459bb86a33p-3, 0x1.1b317511ef88dp-3, 0x1.37883b6b4ac62p-3, 0x1.5757db3d4ece2p-3, 0x1.7b221041600b5p-3,
       0x1.a37eb2573c93bp-3},
      {0x1.6fbda06bf7ef8p-5, 0x1.9438602e6fd53p-5, 0x1.bcfdea3b0003cp-5, 0x1.eaa4a1f4a86ep-5, 0x1.0eed322e03aep-4,
       0x1.2bb46276c25dep-4, 0x1.4c1d068fb85c4p-4, 0x1.70af9f38d9b86p-4, 0x1.9a0ba892895c8p-4, 0x1.c8ebfc0c6c915p-4,
       0x1.fe2c2251a3db6p-4, 0x1.1d676729b645ep-3, 0x1.4002e4ce040dfp-3, 0x1.679dd6bb1be77p-3, 0x1.950feec919d38p-3,
       0x1.c95aacc0fc6e3p-3},
      {0x1.3b930cb8b490cp-5, 0x1.6050c715ca3c4p-5, 0x1.8a1da1428c8abp-5, 0x1.b9aeabbefd8bbp-5, 0x1.efed121b3634bp-5,
       0x1.16f5d4fb1ed96p-4, 0x1.3a77a512ad468p-4, 0x1.633c7e71b17d3p-4, 0x1.922940db14f3fp-4, 0x1.c84ed997878bp-4,
       0x1.0379e359ff00fp-3, 0x1.27cff1c62b003p-3, 0x1.52158d16a2b6bp-3, 0x1.8367e14650582p-3, 0x1.bd20da4a1bc5cp-3,
       0x1.0072d864d389fp-2}};
  static constexpr double first = 0x1.14p-5;  // the middle of the first piece
  static constexpr double width = 0x1.ep-8;
  static constexpr double per_piece = 0x1.1111111111111p+7;
  // g_k, what rounding lost of it, c1, c2, ... (max error 2^-59.3)
  alignas(64) static constexpr double piece[15][16] = {
      {0x1.fe4ad66773a64p-1, 0x1.fd5b395a00e96p-1, 0x1.fc1f95504e734p-1, 0x1.fa8592714e99bp-1, 0x1.f874e1a428012p-1,
       0x1.f5ccf5fd5cc02p-1, 0x1.f261a4d7d7062p-1, 0x1.edf610a3ba2d4p-1, 0x1.e834dc5b623f1p-1, 0x1.e0a3f757724eep-1,
       0x1.d69128047aecp-1, 0x1.c8f290dbe4eecp-1, 0x1.b633993572143p-1, 0x1.9be42cd602919p-1, 0x1.76468fc1254ffp-1,
       0x1.3febf66451a16p-1},
      {-0x1.ca5e99aa84df4p-58, 0x1.c6f04cb103364p-57, 0x1.2f1126356858ep-56, 0x1.2981e089454d3p-56,
       0x1.e705e28a048a3p-57, 0x1.61aa26137bcf3p-56, -0x1.d5c620a8febf9p-59, -0x1.068f1ed0da4e4p-55,
       0x1.99826add261afp-55, 0x1.b69e083e8dab4p-55, 0x1.a03285f5b7d77p-55, 0x1.38b93d13effb2p-55,
       0x1.313a746c0dc9bp-58, 0x1.41ca231c27bc3p-55, 0x1.515c4e0fc015dp-55, -0x1.84fd40396bf66p-57},
      {-0x1.b8a42e6cdecaep-3, -0x1.254fe6225ff7ep-2, -0x1.7f49f632f25d2p-2, -0x1.efaf0893a838bp-2,
       -0x1.3ef57c6df241ap-1, -0x1.9a2beca6795d3p-1, -0x1.086be28a33b36p+0, -0x1.56d428eb17594p+0,
       -0x1.c038c2c60bfc7p+0, -0x1.28498f3b5a83p+1, -0x1.8d317d7d7c6ecp+1, -0x1.0eb075f0a22a6p+2,
       -0x1.77f9eec919de4p+2, -0x1.0a4a339a0c81fp+3, -0x1.7f732acc03456p+3, -0x1.14f4b54181a14p+4},
      {-0x1.195f6e4290b1cp+2, -0x1.585b99393b40ap+2, -0x1.ab43708b98a04p+2, -0x1.0c86902379253p+3,
       -0x1.55f88c81b3256p+3, -0x1.b988f2fe42679p+3, -0x1.214cc087396bbp+4, -0x1.814d3ebe41f81p+4,
       -0x1.0532ed9d3f5cap+5, -0x1.6924e72e0d2f1p+5, -0x1.fe09da4c096b1p+5, -0x1.7037f1f6c645fp+6,
       -0x1.0f78ef487fd4fp+7, -0x1.963033073bafcp+7, -0x1.2e72fbbd44fd7p+8, -0x1.a9c585b9c0537p+8},
      {-0x1.37700d33ba8d1p+5, -0x1.99975eb53c877p+5, -0x1.0e19970dd8725p+6, -0x1.673d7a3416e08p+6,
       -0x1.e37464be263b7p+6, -0x1.49f9a0acf3355p+7, -0x1.c9dde5062ae7dp+7, -0x1.43868777b6e2ep+8,
       -0x1.d2714019cb38ep+8, -0x1.5779da1ac37b8p+9, -0x1.0267346d6c70dp+10, -0x1.8c3aa6c9f1449p+10,
       -0x1.32dff3d0c5afp+11, -0x1.d494a5861411p+11, -0x1.4989573bbf7e8p+12, -0x1.53eda2205c7eap+12},
      {-0x1.6e3c4eec486fdp+8, -0x1.df0de83f3281p+8, -0x1.430a56666566p+9, -0x1.bd7478fba3b11p+9,
       -0x1.393de37c87091p+10, -0x1.c12feceece9ebp+10, -0x1.4895c579a88fcp+11, -0x1.ead8dd0a1d72cp+11,
       -0x1.767dcbab14be9p+12, -0x1.239b6c657a20bp+13, -0x1.cdb56f698309dp+13, -0x1.6f8fbdc4ec78cp+14,
       -0x1.1ddc55daf0c9dp+15, -0x1.8fb7c9a910097p+15, -0x1.62249497bb4bp+15, 0x1.e9b1e9b59dfa7p+15},
      {-0x1.3523cb3b012dap+11, -0x1.d3bb92ed6b93ap+11, -0x1.56d985faa76ebp+12, -0x1.f7cb621071a88p+12,
       -0x1.76f4f6574bbdep+13, -0x1.1bea258bece14p+14, -0x1.b64ec00af15f4p+14, -0x1.591a2f72898b1p+15,
       -0x1.14cdf72cddc2ep+16, -0x1.c230fdbab650cp+16, -0x1.6e7a9495041dfp+17, -0x1.210950599ef21p+18,
       -0x1.90d336333b5e8p+18, -0x1.29eb697cb39a6p+18, 0x1.daf406d08b975p+19, 0x1.5ac745a9bd7b1p+22},
      {-0x1.9343cdf2fb985p+14, -0x1.029b8ba7a1a3fp+15, -0x1.738e576204e0ep+15, -0x1.17aa20c2fb55dp+16,
       -0x1.b0f110581f081p+16, -0x1.56bfbc81c9bc3p+17, -0x1.14e4159536157p+18, -0x1.c73e2433f226ap+18,
       -0x1.7a82006178ab1p+19, -0x1.39c275681e3e4p+20, -0x1.f43b146824a6p+20, -0x1.579e0e2c5b362p+21,
       -0x1.a3828089ac49ep+20, 0x1.27b61bf710f11p+23, 0x1.bb2130b0d69cbp+25, 0x1.2b053dea39249p+27},
      {-0x1.144bcdf36d726p+16, -0x1.98f2d44b7c56dp+17, -0x1.6225613a8c1abp+18, -0x1.2171068964fe9p+19,
       -0x1.d9af60eadd566p+19, -0x1.88c1496e32612p+20, -0x1.4a335dfca9279p+21, -0x1.17e4eed249d8bp+22,
       -0x1.d726fbeb44d65p+22, -0x1.7ac0ad27e6e9p+23, -0x1.01aaf4d507586p+24, -0x1.f877d4e45e58cp+22,
       0x1.1b2a4d82d187p+26, 0x1.b205bde168c89p+28, 0x1.76862dd0c8dccp+30, 0x1.48fb12a007bc2p+30},
      {-0x1.525d3b63f4362p+21, -0x1.16e036c4a647dp+21, -0x1.7b33ae3456957p+21, -0x1.2d846e42b4b8p+22,
       -0x1.f7bef865cdedep+22, -0x1.adf2ef1633492p+23, -0x1.7206d935d48d6p+24, -0x1.3b508488f507cp+25,
       -0x1.fe42acfbf1947p+25, -0x1.57c82d2891b69p+26, -0x1.053e210adb8bfp+25, 0x1.c12f65745eacp+28,
       0x1.5bcfb1c230b5cp+31, 0x1.5afe6043cb519p+33, 0x1.6ce6ace75f2ap+34, -0x1.15ffd37677c4dp+36},
      {0x1.8972c8f96d803p+24, -0x1.2a32c26219f75p+22, -0x1.2bbe578722b43p+24, -0x1.1bb84a238c1c4p+25,
       -0x1.f6e809655f159p+25, -0x1.b9241b3714b93p+26, -0x1.7c7bf6b2bb47bp+27, -0x1.35999a7e25ff6p+28,
       -0x1.9d48e03eebb53p+28, -0x1.cfde5d0251bb9p+26, 0x1.335427e8e0372p+31, 0x1.dc672dd2ce292p+33,
       0x1.01fc8ca2d177cp+36, 0x1.8460a3ff40361p+37, -0x1.76f1cffe682cp+34, -0x1.d225fa5280f7p+41},
      {-0x1.6ea40461355c5p+29, -0x1.c2caeb9e854c6p+27, -0x1.7becbe772b70fp+27, -0x1.1b73850217e09p+28,
       -0x1.e586534179221p+28, -0x1.a3855da494633p+29, -0x1.563c4c43cb1f8p+30, -0x1.c47a721afe09ap+30,
       -0x1.582c22c12bc5ep+28, 0x1.74140b7f47ea3p+33, 0x1.1f06fc8d085d5p+36, 0x1.45583452d746cp+38,
       0x1.24c36c8a28055p+40, 0x1.efe79ba49c432p+40, -0x1.d9086428dbacep+43, -0x1.4af8aea76162fp+46},
      {0x1.c998fcbc51b9ep+33, 0x1.d5b627c5fd363p+30, -0x1.08450d4582483p+29, -0x1.bcd71428c23bep+30,
       -0x1.a0fe9d3590cap+31, -0x1.59b0f9a48634fp+32, -0x1.c6204c6b6eb17p+32, -0x1.82aa4ce0bb95cp+29,
       0x1.95a1600ed332ep+35, 0x1.36664c4fa0b0bp+38, 0x1.6877ce34dfeabp+40, 0x1.64a26d3cd11fp+42,
       0x1.f1e1bad25cfd2p+43, -0x1.2dc46d3d2a08bp+44, -0x1.1801412dea6bep+49, -0x1.0e4da81ef6047p+45},
      {-0x1.54f1fb76500fdp+38, -0x1.8dd82736a48e6p+35, -0x1.f3d6f1951ab76p+33, -0x1.cd2b4e15848c2p+33,
       -0x1.4e29f48bec09p+34, -0x1.a760de1111222p+34, -0x1.49bcdbfabdf1cp+27, 0x1.9990364161555p+37,
       0x1.350aca2f26fd3p+40, 0x1.6a92e9708193fp+42, 0x1.78fd2613253cap+44, 0x1.428914d6237a6p+46,
       0x1.98876ea6b0e59p+46, -0x1.a0aef7dedbb8ep+50, -0x1.7c58a2c33014fp+53, 0x1.254c698764a93p+56},
      {0x1.ea909967bd1dfp+42, 0x1.a9264333bf69ap+39, 0x1.82512a958c4f9p+36, -0x1.4f49bce663a24p+35,
       -0x1.4e1878b8f4a2p+36, 0x1.0f4501e28d9ddp+33, 0x1.7706032a9d3b8p+39, 0x1.17d6f514c309cp+42,
       0x1.49d5d55d96187p+44, 0x1.60dec7a105e1ap+46, 0x1.5017e061a7af1p+48, 0x1.b53f216bdfb6cp+49,
       -0x1.18d6a0418e3e9p+51, -0x1.908caefa31ca8p+55, -0x1.9e3f317b50d99p+56, 0x1.61ddc53d24e06p+61}};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
