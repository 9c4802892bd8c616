// Written by tools/coefficients/erfc.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// exp(x^2) erfc x in sixteen pieces of u = (x - 2)/(x + 2).
template <class T> struct erfc;

template <> struct erfc<double> {
  // g_k, what rounding lost of it, c1, c2, ... (max error 2^-56.7)
  alignas(64) static constexpr double piece[11][16] = {
      {0x1p+0, 0x1.bb3bc32623c5dp-1, 0x1.7d3335cdc4256p-1, 0x1.459bb6da1bafbp-1, 0x1.141d15fe9bfb3p-1,
       0x1.d0a634ea4d397p-2, 0x1.839f500817f68p-2, 0x1.403aebd4e520bp-2, 0x1.058671b52c776p-2, 0x1.a51c36ded2f06p-3,
       0x1.4cc78960fa548p-3, 0x1.004a44af3aa23p-3, 0x1.7c0348489d721p-4, 0x1.08e76c386c63fp-4, 0x1.494bb2ce2924fp-5,
       0x1.33f3abfd60d6fp-6},
      {0x0p+0, 0x1.21157b6f1cf89p-55, 0x1.c1254c2560d8ap-55, -0x1.337f7cd4e9e39p-55, 0x1.e8949815827a8p-56,
       0x1.edbfdc0d5ae36p-57, 0x1.872995e202babp-56, 0x1.2fd75a3c308bp-56, -0x1.3b83c701df899p-58,
       0x1.6bc30a84648ccp-57, 0x1.9800d4d5be94p-57, 0x1.c71ee8f5cd074p-60, 0x1.ca9cebb9a1c44p-58,
       -0x1.24d30d9e99e34p-60, 0x1.5741133d175cep-59, 0x1.060d74c72796bp-60},
      {-0x1.20dd750429b6cp+0, -0x1.056c91b512242p+0, -0x1.d61352a946cb6p-1, -0x1.a3da665478c19p-1,
       -0x1.749591d9358bep-1, -0x1.489d54486d878p-1, -0x1.2036a0c10f08bp-1, -0x1.f71d6106f4753p-2,
       -0x1.b57034efd3f72p-2, -0x1.7b538c281a311p-2, -0x1.4880481361d1ep-2, -0x1.1c81839e2591bp-2,
       -0x1.ed7f66d9d09fep-3, -0x1.ad1c3f24ffe6dp-3, -0x1.76711f8b6cf4dp-3, -0x1.481e34f76a622p-3},
      {0x1.be4515f7ac005p-2, 0x1.af397ccd6014ep-2, 0x1.9c8c5a1a5a052p-2, 0x1.8678258d5943fp-2, 0x1.6d5e7b7d65ce8p-2,
       0x1.51c8dd06978dp-2, 0x1.3465a8db55435p-2, 0x1.16006bbb93726p-2, 0x1.eeea7dc8a78a4p-3, 0x1.b33fd9e87c645p-3,
       0x1.7a91c776b5939p-3, 0x1.462666039d804p-3, 0x1.16dec4ecdbdbcp-3, 0x1.da58bb7b4d3ecp-4, 0x1.9230a4f30e3aep-4,
       0x1.54b20bd017024p-4},
      {-0x1.1960132152dd9p-5, -0x1.683fb91589ecbp-5, -0x1.b3ccc89a29406p-5, -0x1.f8e13d4a66e6dp-5,
       -0x1.1a13409607666p-4, -0x1.312d45895fa88p-4, -0x1.40559d1fe0715p-4, -0x1.468fcfe169b6fp-4,
       -0x1.437f0b68c0b9bp-4, -0x1.378ad44aa4dcbp-4, -0x1.23e6f5ea28fecp-4, -0x1.0a7415496cad1p-4,
       -0x1.daf23d4475071p-5, -0x1.9e8a2a371724p-5, -0x1.63a99ca1267c9p-5, -0x1.2d2f9cb48e349p-5},
      {-0x1.3e48eb9d71bfep-6, -0x1.36d7fa6cbe5c9p-6, -0x1.23742ab00b7d1p-6, -0x1.02f1234f22a03p-6,
       -0x1.aa0d964bead73p-7, -0x1.3561d48f4bc43p-7, -0x1.59f38507e2a6p-8, -0x1.94ab0950431c1p-11,
       0x1.e947159a096fbp-9, 0x1.00f7fb020554ep-7, 0x1.6e6eab413798ap-7, 0x1.b9c0b1fd98ed6p-7, 0x1.df5ce3816bd0dp-7,
       0x1.e1c71f2a57cbap-7, 0x1.c869e805687bdp-7, 0x1.9d0a760de0027p-7},
      {0x1.9b5390b7fd1edp-13, 0x1.51024c572e292p-10, 0x1.4a750d21cdbf4p-9, 0x1.f6875ca6629b9p-9, 0x1.4f7026c84ae71p-8,
       0x1.988c1b136afccp-8, 0x1.cbebadccc7b09p-8, 0x1.df216f016aa1p-8, 0x1.ca95ed5088e3ep-8, 0x1.8c8127347a33fp-8,
       0x1.2b29f318cb539p-8, 0x1.69e3056d49c57p-9, 0x1.e95c372f90d0ep-11, -0x1.4ce6b263c4ee7p-11,
       -0x1.cd69fd809e87bp-10, -0x1.3a38a208d793bp-9},
      {0x1.5d68b25787646p-10, 0x1.9957ba65e4244p-10, 0x1.c26c5ee0a2f44p-10, 0x1.cd21986303dcfp-10,
       0x1.ac78f552fc407p-10, 0x1.55b88b3ae97d7p-10, 0x1.8982c97a445d1p-11, 0x1.1f8ce85959ceep-18,
       -0x1.bc25c1c527ff2p-11, -0x1.b290c320e3b0bp-10, -0x1.275516b5cac82p-9, -0x1.4650367535331p-9,
       -0x1.2ff5823e8e2d3p-9, -0x1.dd782025eed2fp-10, -0x1.32a64ae7c36cdp-10, -0x1.1e882d50a1e27p-11},
      {0x1.5d52ab78fa941p-12, 0x1.db6ce3edfbf8p-13, 0x1.00b772913fcdbp-13, -0x1.449f74dc42963p-15,
       -0x1.0a869f48b593cp-12, -0x1.0916be294ad98p-11, -0x1.8ae6af64efbc7p-11, -0x1.ea9f1fe2e117bp-11,
       -0x1.016b45d1040abp-10, -0x1.b6883d1c34c6p-11, -0x1.03f5d44eb869ep-11, -0x1.225f9e67278c9p-15,
       0x1.ac6129d3e18f7p-12, 0x1.6bec831c6377dp-11, 0x1.8def45a398ddap-11, 0x1.5112b306f0db3p-11},
      {-0x1.ff8a4287c51b2p-12, -0x1.46497aa390752p-14, -0x1.151d119cfcef9p-13, -0x1.8df0e29070e93p-13,
       -0x1.f31a62e36452ep-13, -0x1.0e3f95dd74943p-12, -0x1.da8432f1e08e5p-13, -0x1.075ae331b80bap-13,
       0x1.6f8eca7e392f1p-15, 0x1.046fd960bbb61p-12, 0x1.b79851df431cbp-12, 0x1.f440a842d885fp-12,
       0x1.9136736fe4627p-12, 0x1.72833f40aa248p-13, -0x1.4609a23bd1b71p-15, -0x1.6dde88cd1133ap-13},
      {0x1.a72053f778bd3p-10, -0x1.759636a3bf04ap-15, -0x1.acfef404c8ee8p-15, -0x1.9e96bc181798fp-15,
       -0x1.18b6b43cd77p-15, 0x1.f21f978cc89e1p-20, 0x1.ddd2fda6332f9p-15, 0x1.0049d1867d089p-13,
       0x1.6cfe6d60b4359p-13, 0x1.77800d93bbccbp-13, 0x1.d64489f59b4a2p-14, -0x1.098388f3d4a8fp-16,
       -0x1.31b3491cfd40dp-13, -0x1.abced9d21b051p-13, -0x1.59fdfc28bca7p-13, -0x1.32b8bc999c0adp-14}};
  // the same in one part, with fewer terms (max error 2^-33.8)
  alignas(64) static constexpr double coarse_piece[6][16] = {
      {0x1p+0, 0x1.bb3bc32623c5dp-1, 0x1.7d3335cdc4256p-1, 0x1.459bb6da1bafbp-1, 0x1.141d15fe9bfb3p-1,
       0x1.d0a634ea4d397p-2, 0x1.839f500817f68p-2, 0x1.403aebd4e520bp-2, 0x1.058671b52c776p-2, 0x1.a51c36ded2f06p-3,
       0x1.4cc78960fa548p-3, 0x1.004a44af3aa23p-3, 0x1.7c0348489d721p-4, 0x1.08e76c386c63fp-4, 0x1.494bb2ce2924fp-5,
       0x1.33f3abfd60d6fp-6},
      {-0x1.20dd75040aep+0, -0x1.056c91b50ff7p+0, -0x1.d61352a94472ap-1, -0x1.a3da66547981fp-1, -0x1.749591d93a707p-1,
       -0x1.489d544877409p-1, -0x1.2036a0c11d82ap-1, -0x1.f71d61070f5d1p-2, -0x1.b57034eff9ae8p-2,
       -0x1.7b538c283a4f1p-2, -0x1.4880481374db7p-2, -0x1.1c81839e26e7bp-2, -0x1.ed7f66d9b148fp-3,
       -0x1.ad1c3f24caa0cp-3, -0x1.76711f8b32ab8p-3, -0x1.481e34f738f9p-3},
      {0x1.be451582dcfc7p-2, 0x1.af397c1e61e5ep-2, 0x1.9c8c5959d45c4p-2, 0x1.867824c849b95p-2, 0x1.6d5e7ac656323p-2,
       0x1.51c8dc74a47c4p-2, 0x1.3465a8875a699p-2, 0x1.16006bbb47f89p-2, 0x1.eeea7e8686285p-3, 0x1.b33fdb5bcdec7p-3,
       0x1.7a91c96f4b2cep-3, 0x1.462668311caf2p-3, 0x1.16dec6f440296p-3, 0x1.da58beab871f2p-4, 0x1.9230a6ffb21d9p-4,
       0x1.54b20cc5a3a7dp-4},
      {-0x1.195efcfd1704ap-5, -0x1.683fbb1c23dcfp-5, -0x1.b3ccc9b1c09fep-5, -0x1.f8e13cf0f3a74p-5,
       -0x1.1a133f729f5cfp-4, -0x1.312d434641fadp-4, -0x1.405599c19c585p-4, -0x1.468fcc7a35e1ep-4,
       -0x1.437f070569ce3p-4, -0x1.378ad08e0c4cep-4, -0x1.23e6f3b3245b6p-4, -0x1.0a741521a5edfp-4,
       -0x1.daf240e9f61adp-5, -0x1.9e8a3069e3aa9p-5, -0x1.63a9a3692fa3cp-5, -0x1.2d2fa27427becp-5},
      {-0x1.3e90115ee1ab7p-6, -0x1.36b473fda22bcp-6, -0x1.234d14c932f38p-6, -0x1.02c920f9599c2p-6,
       -0x1.a9c33faae9b5ep-7, -0x1.35268e97835edp-7, -0x1.59af4b90d8e69p-8, -0x1.94a8a57ece8e6p-11,
       0x1.e8ace72667fabp-9, 0x1.00ac9620bb5c5p-7, 0x1.6e0835a801d18p-7, 0x1.b94f7d96383e3p-7, 0x1.def36d2a43555p-7,
       0x1.e17443ac47c48p-7, 0x1.c834a920bc0cbp-7, 0x1.9cf18d7cb5443p-7},
      {0x1.d305810433d4dp-12, 0x1.5175cccb95784p-10, 0x1.4a9432a4e17b7p-9, 0x1.f67d6cd584dc4p-9, 0x1.4f4fb7f3485e2p-8,
       0x1.984ba3054df5ap-8, 0x1.cb8bad61d3f73p-8, 0x1.deb51333cca02p-8, 0x1.ca18d64eea535p-8, 0x1.8c169fdf94017p-8,
       0x1.2aeacdce7fcfap-8, 0x1.69da2c03ec66fp-9, 0x1.eafc24b1a5291p-11, -0x1.4a23c3c02cf4cp-11,
       -0x1.cbe7549edde7ep-10, -0x1.3994c7a2c7bd4p-9}};
};

template <> struct erfc<float> {
  // g_k, what rounding lost of it, c1, c2, ... (max error 2^-26.9)
  alignas(64) static constexpr float piece[6][16] = {
      {0x1p+0f, 0x1.bb3bc4p-1f, 0x1.7d3336p-1f, 0x1.459bb6p-1f, 0x1.141d16p-1f, 0x1.d0a634p-2f, 0x1.839f5p-2f,
       0x1.403aecp-2f, 0x1.058672p-2f, 0x1.a51c36p-3f, 0x1.4cc78ap-3f, 0x1.004a44p-3f, 0x1.7c0348p-4f, 0x1.08e76cp-4f,
       0x1.494bb2p-5f, 0x1.33f3acp-6f},
      {0x0p+0f, -0x1.b3b874p-26f, -0x1.91ded4p-28f, 0x1.b4376p-26f, -0x1.6404ccp-33f, 0x1.d49a72p-27f, 0x1.02fedp-31f,
       -0x1.58d6fap-29f, -0x1.2b4e22p-28f, 0x1.bda5ep-28f, -0x1.3e0b56p-28f, 0x1.5e7544p-28f, 0x1.2275c8p-30f,
       0x1.c3632p-31f, 0x1.9c524ap-30f, -0x1.4f9486p-37f},
      {-0x1.20dd76p+0f, -0x1.056c92p+0f, -0x1.d61354p-1f, -0x1.a3da66p-1f, -0x1.749592p-1f, -0x1.489d56p-1f,
       -0x1.2036a2p-1f, -0x1.f71d64p-2f, -0x1.b57038p-2f, -0x1.7b538ep-2f, -0x1.48804ap-2f, -0x1.1c8184p-2f,
       -0x1.ed7f68p-3f, -0x1.ad1c3ep-3f, -0x1.76711ep-3f, -0x1.481e34p-3f},
      {0x1.be451ap-2f, 0x1.af397cp-2f, 0x1.9c8c58p-2f, 0x1.867824p-2f, 0x1.6d5e7ap-2f, 0x1.51c8dcp-2f, 0x1.3465a8p-2f,
       0x1.16006cp-2f, 0x1.eeea7ep-3f, 0x1.b33fdcp-3f, 0x1.7a91cap-3f, 0x1.46266ap-3f, 0x1.16dec8p-3f, 0x1.da58cp-4f,
       0x1.9230a8p-4f, 0x1.54b20ep-4f},
      {-0x1.19665cp-5f, -0x1.6832b4p-5f, -0x1.b3b32ep-5f, -0x1.f8ba44p-5f, -0x1.19f938p-4f, -0x1.310d8cp-4f,
       -0x1.4031ep-4f, -0x1.466a9p-4f, -0x1.435b6cp-4f, -0x1.376c0ep-4f, -0x1.23cfc6p-4f, -0x1.0a6616p-4f,
       -0x1.dae8dap-5f, -0x1.9e907ep-5f, -0x1.63bb74p-5f, -0x1.2d47fep-5f},
      {-0x1.3d74e6p-6f, -0x1.36ada8p-6f, -0x1.23459cp-6f, -0x1.02c17ap-6f, -0x1.a9b50ap-7f, -0x1.351b3ap-7f,
       -0x1.59a242p-8f, -0x1.94a7dap-11f, 0x1.e88f6cp-9f, 0x1.009e2cp-7f, 0x1.6df4ap-7f, 0x1.b939dap-7f,
       0x1.dedf44p-7f, 0x1.e1648p-7f, 0x1.c82a7ap-7f, 0x1.9ceccap-7f}};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
