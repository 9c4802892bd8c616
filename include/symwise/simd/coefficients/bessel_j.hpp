// Written by tools/coefficients/bessel_j.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// J in sixteen pieces below 25, its amplitude and its phase beyond.
template <class T, int Order> struct bessel_j;

template <> struct bessel_j<double, 0> {
  // zero or middle in two words, value there in two words, c1, c2, ... (max error 2^-58.3)
  alignas(64) static constexpr double piece[18][16] = {
      {0x1.921fb54442d18p-1, 0x1.33d152e971b4p+1, 0x1.f6a7a2955385ep+1, 0x1.6148f5b2c2e45p+2, 0x1.c463abeccb2bbp+2,
       0x1.14eb56cccdecap+3, 0x1.46b9c347764a4p+3, 0x1.79544008272b6p+3, 0x1.ab41b09886feap+3, 0x1.ddca13ef271d2p+3,
       0x1.07e4cef4cbd98p+4, 0x1.212313f8a19f6p+4, 0x1.3a28c59d5433bp+4, 0x1.5362dd173f792p+4, 0x1.6c6cbc45dc8dep+4,
       0x1.85a3b930156ddp+4},
      {0x0p+0, -0x1.0f539d7da258ep-53, 0x0p+0, 0x1.75054cd60a517p-54, 0x0p+0, -0x1.51970714c7c25p-52, 0x0p+0,
       0x1.444fd5821d5b1p-52, 0x0p+0, -0x1.9796609364e85p-51, 0x0p+0, -0x1.165fd108f46ffp-50, 0x0p+0,
       0x1.1d2dfa1c3b5a8p-51, 0x0p+0, 0x1.0847c620015ep-50},
      {0x1.b40919232f208p-1, 0x0p+0, -0x1.9a91ec4237597p-2, 0x0p+0, 0x1.32e35cd2e8066p-2, 0x0p+0,
       -0x1.ff0d2eab58219p-3, 0x0p+0, 0x1.bf06209fd40b6p-3, 0x0p+0, -0x1.9241d68a622f8p-3, 0x0p+0,
       0x1.70b3dc6e5e3f1p-3, 0x0p+0, -0x1.5659016d4880bp-3, 0x0p+0},
      {-0x1.6d323893ea515p-55, 0x0p+0, 0x1.d4ae75345fb75p-56, 0x0p+0, -0x1.9a7bef674210fp-61, 0x0p+0,
       0x1.65bf09c4aaa97p-60, 0x0p+0, -0x1.d031c13f8162cp-57, 0x0p+0, 0x1.dfbb5ba30ca4p-59, 0x0p+0,
       0x1.f5e0f7f939454p-57, 0x0p+0, 0x1.50473d4feef31p-57, 0x0p+0},
      {-0x1.73e7834004d7ep-2, -0x1.09cdb3655128p-1, 0x1.36197628e594p-5, 0x1.5c6e60a097823p-2, -0x1.037df29407845p-6,
       -0x1.15f7977a772d4p-2, 0x1.2bbfe60ab255ep-7, 0x1.dc13e66ac2e77p-3, -0x1.9150d2112eec3p-8, -0x1.a701d0f9675p-3,
       0x1.2473c704065e4p-8, 0x1.8077f56c9b782p-3, -0x1.c26ee7953b53cp-9, -0x1.62d93aa9d05bbp-3, 0x1.6898bbb05726dp-9,
       0x1.4b2a2ebf61ecep-3},
      {-0x1.8e8c39ec96e71p-3, 0x1.ba1deea029493p-4, 0x1.90b301524b22cp-3, -0x1.f8f72e7a848dfp-6, -0x1.3097fe2e84e54p-3,
       0x1.00f7fcf183e0cp-6, 0x1.fd377499d383dp-4, -0x1.42ff0cdc58462p-7, -0x1.be15aba4edf38p-4, 0x1.c54b930fef89p-8,
       0x1.91b3fc66ce166p-4, -0x1.5467eb535dea9p-8, -0x1.7058197c8d708p-4, 0x1.0ba9ce88929fp-8, 0x1.5619ad88be1bdp-4,
       -0x1.b3297fdae79p-9},
      {0x1.709709e6e7acbp-5, 0x1.cfae864368d6ap-5, -0x1.70c34cd50c52dp-6, -0x1.b2150cb41e8b6p-5, 0x1.3a95fc575519ap-7,
       0x1.68b984ec6493p-5, -0x1.6cf324230209p-8, -0x1.38d1dd8992df9p-5, 0x1.e965802861aa6p-9, 0x1.17798aa09f114p-5,
       -0x1.64eac61f08d33p-9, -0x1.fd7c3ad6f59cap-6, 0x1.12fae27078608p-9, 0x1.d7073daebb016p-6,
       -0x1.b86400339dee6p-10, -0x1.b8105d59b1137p-6},
      {0x1.82373e6060544p-7, -0x1.1bb1cbe1a3fa5p-7, -0x1.a3bb0cb805acbp-7, 0x1.2f7ffe90255d7p-8, 0x1.7add63710e9afp-7,
       -0x1.48e63600d82ep-9, -0x1.488535453af3bp-7, 0x1.a55e9b346ebedp-10, 0x1.23c4feb0ba17fp-7,
       -0x1.2a2151407db9ap-10, -0x1.087bbce9722f6p-7, 0x1.c1b47c809c399p-11, 0x1.e6d46306b248dp-8,
       -0x1.62813c7f58547p-11, -0x1.c52b04a82954ap-8, 0x1.20a3f8c12a061p-11},
      {-0x1.e9410da2163f8p-10, -0x1.1f992590d0763p-9, 0x1.4606d692d0eeap-10, 0x1.27e31fe9a8652p-9,
       -0x1.822935212db97p-11, -0x1.0e0d60385947dp-9, 0x1.dd479672e317bp-12, 0x1.e2e16f97ce517p-10,
       -0x1.4788580df0601p-12, -0x1.b541f829bd64fp-10, 0x1.e3108968a73cbp-13, 0x1.9166c7d3e868p-10,
       -0x1.76770fc9c13c8p-13, -0x1.74a948d0540cp-10, 0x1.2cfe072df3101p-13, 0x1.5d18d69de4b6bp-10},
      {-0x1.51dd94eceb157p-12, 0x1.15382ba055224p-12, 0x1.734d7b61317d8p-12, -0x1.6f641f417b4cfp-13,
       -0x1.688b1164e50e7p-12, 0x1.d796052751cep-14, 0x1.4a87cba96c9afp-12, -0x1.3dfc37829435p-14,
       -0x1.2c8d7e1326ad8p-12, 0x1.cc0bda19d5966p-15, 0x1.13aec837bc5eap-12, -0x1.5f0152476d26bp-15,
       -0x1.fedc7d02d05d6p-13, 0x1.1695765ef76e8p-15, 0x1.dd85d6926c998p-13, -0x1.c79db4b3123e5p-16},
      {0x1.454adfe0ede2p-15, 0x1.6ed3b9eeae0b1p-15, -0x1.ea8c0637b11c3p-16, -0x1.863f4817a1ed3p-15,
       0x1.5458381a67bf3p-16, 0x1.7800bc52361f9p-15, -0x1.d319e07e5786ap-17, -0x1.5ce7f4938c432p-15,
       0x1.4e30a87349p-17, 0x1.41f3b0635fb7ap-15, -0x1.f70a4c9454b7dp-18, -0x1.2aa939fae33adp-15,
       0x1.8a709e0f79dbap-18, 0x1.170ab5ec0b827p-15, -0x1.3f4af5c88cf9fp-18, -0x1.0679c929a32e2p-15},
      {0x1.4e9ed69c161d4p-18, -0x1.232c77acba59ep-18, -0x1.6eaa9e359e4edp-18, 0x1.ad77d71fa29e7p-19,
       0x1.7065ee04ecbbap-18, -0x1.3324841356eep-19, -0x1.5f1ccb7dca913p-18, 0x1.bb178d7f74896p-20,
       0x1.47b8edeec04b2p-18, -0x1.4b230af00453cp-20, -0x1.311d789bc404ap-18, 0x1.01297073d20a4p-20,
       0x1.1d3db6be759bdp-18, -0x1.9c8e415d8c5p-21, -0x1.0c27ca33c9677p-18, 0x1.53ac4ea7bf233p-21},
      {-0x1.03c46c3e23672p-21, -0x1.1cce2de780cfbp-21, 0x1.a3403ef96bfc6p-22, 0x1.32e6d68767f3bp-21,
       -0x1.3e55343483aa1p-22, -0x1.30e8c8ef86c76p-21, 0x1.d88a45307d40bp-23, 0x1.2346d3fa71f46p-21,
       -0x1.62f08dbcfaed8p-23, -0x1.1223df7a2eb93p-21, 0x1.1255186a9447cp-23, 0x1.01716a9d97628p-21,
       -0x1.b4fbd0bccb7ep-24, -0x1.e4d88dba684efp-22, 0x1.653ba7e878b59p-24, 0x1.ca75019a4a4ecp-22},
      {-0x1.a98e34d255f78p-25, 0x1.7ff957b298804p-25, 0x1.cf6fc25a0aaa8p-25, -0x1.2da35eecd2792p-25,
       -0x1.d99b451c928e1p-25, 0x1.ceda1c7ea52ap-26, 0x1.cee060d4b41e1p-25, -0x1.612f0dfd80d42p-26,
       -0x1.b9968597d4795p-25, 0x1.11961fd049e2dp-26, 0x1.a170aa7ebe66p-25, -0x1.b227c575e7663p-27,
       -0x1.8a2fd90ad0c54p-25, 0x1.60f71810755ecp-27, 0x1.75150f8b884aap-25, -0x1.2533f8fa9b3eep-27},
      {0x1.14b6f24b08e6fp-28, 0x1.294ed2e6cdfb4p-28, -0x1.d1fcee25b855fp-29, -0x1.41d374a352e88p-28,
       0x1.76a201c781e7bp-29, 0x1.457edf9655d3dp-28, -0x1.2613c38ec0edp-29, -0x1.3d759576a81eap-28,
       0x1.cd2588f91747dp-30, 0x1.2ff7aabb07e41p-28, -0x1.6ea102c05c2p-30, -0x1.20fdfcdb2ecd1p-28,
       0x1.294dd4e01dfe7p-30, 0x1.127487f7cd04fp-28, -0x1.ebe23c787d89bp-31, -0x1.05108fedf46e8p-28},
      {0x1.78812525d1cacp-32, -0x1.5c010db7af686p-32, -0x1.9755b9826bfc1p-32, 0x1.1cece272cb778p-32,
       0x1.a3e78ed448cc2p-32, -0x1.cabdb99ac8be8p-33, -0x1.a11c4c7f12f09p-32, 0x1.6da38608ede1fp-33,
       0x1.94a59c646aa14p-32, -0x1.24b114f9d7152p-33, -0x1.83c57dfd95ccap-32, 0x1.dafefd4907f89p-34,
       0x1.71dbd19e3c0fep-32, -0x1.88032ade082d2p-34, -0x1.6093e5f33f21fp-32, 0x1.49037cf2df5abp-34},
      {-0x1.a0f4fbc9e4c0fp-36, -0x1.b9f92e38445f3p-36, 0x1.694c1c328c252p-36, 0x1.de795adca90cap-36,
       -0x1.2dead6099d2d4p-36, -0x1.e906024d0e40ap-36, 0x1.ed89c56b6dd7ap-37, 0x1.e3de23809a216p-36,
       -0x1.90a740a784c9dp-37, -0x1.d5b8758d6f324p-36, 0x1.46f52cc4ddb52p-37, 0x1.c3920c68d6257p-36,
       -0x1.0e09cf35a5539p-37, -0x1.b073a8d3de48dp-36, 0x1.c482a73a94075p-38, 0x1.9de4f217827aap-36},
      {-0x1.e51cc06598344p-40, 0x1.b321815737d5p-40, 0x1.04d406fac4b39p-39, -0x1.762366cc7b2f4p-40,
       -0x1.0e0ba539bca75p-39, 0x1.39771ca2d0195p-40, 0x1.0f17477aae13bp-39, -0x1.02ea7e388b1c2p-40,
       -0x1.0a447122d7519p-39, 0x1.aab275e713808p-41, 0x1.021201fb62776p-39, -0x1.61cd0ef03f587p-41,
       -0x1.f0d4ffdbf9584p-40, 0x1.288f8f6d524abp-41, 0x1.dcf5e3f06e609p-40, -0x1.f760ab33f51e4p-42}};
  static constexpr double leading = -0x1p-3;  // b
  // a(z) (max error 2^-67.7)
  alignas(64) static constexpr double amplitude[8] = {
      0x1.9884533d43651p-1, -0x1.9884533d4361fp-5, 0x1.524d94ee6c3c9p-4, -0x1.bb86289798c1fp-2, 0x1.2aa86ea546088p+2,
      -0x1.54d2be4980538p+6, 0x1.2094759267fbbp+11, -0x1.0a1d472975c68p+16};
  // c(z); error of z c(z) (max error 2^-72.7)
  alignas(64) static constexpr double phase[9] = {
      0x1.0aaaaaaaaaaaap-4, -0x1.ad333333319ecp-3, 0x1.a358491e65db1p+0, -0x1.779a19b74ccfp+4, 0x1.0bd06e8bb6f37p+9,
      -0x1.16750f447042ep+14, 0x1.8862a1ab22e7fp+19, -0x1.44ae44722a56p+25, 0x1.9ef1a4a17c9fdp+30};
};

template <> struct bessel_j<double, 1> {
  // zero or middle in two words, value there in two words, c1, c2, ... (max error 2^-58.4)
  alignas(64) static constexpr double piece[18][16] = {
      {0x0p+0, 0x1.2d97c7f3321d2p+1, 0x1.ea75575af6f09p+1, 0x1.5fdbbe9bba775p+2, 0x1.c0ff5f3b4725p+2,
       0x1.1475cc9eedf01p+3, 0x1.458d0d0bdfc29p+3, 0x1.78fdb9effea47p+3, 0x1.aa5baf310e5a2p+3, 0x1.dd85a7410f58dp+3,
       0x1.0787b360508c5p+4, 0x1.2106ca4910069p+4, 0x1.39da8e7416ca4p+4, 0x1.534ac0f19860cp+4, 0x1.6c294e3d4d8acp+4,
       0x1.858eb79a20bbp+4},
      {0x0p+0, 0x0p+0, -0x1.60155a9d1b256p-53, 0x0p+0, -0x1.b226d9d243827p-54, 0x0p+0, 0x1.02610a51562b6p-51, 0x0p+0,
       0x1.2bce7fd18e693p-52, 0x0p+0, -0x1.d2a68e88ab317p-50, 0x0p+0, -0x1.21830197e9e86p-50, 0x0p+0,
       -0x1.1bf33afef88f1p-51, 0x0p+0},
      {0x0p+0, 0x1.0ef896f273b59p-1, 0x0p+0, -0x1.5dc1d0cc178cdp-2, 0x0p+0, 0x1.1666707ffa365p-2, 0x0p+0,
       -0x1.dc7a5d0963e1dp-3, 0x0p+0, 0x1.a73aa685c7b7p-3, 0x0p+0, -0x1.809b3d6b1946p-3, 0x0p+0, 0x1.62f0dedc0134bp-3,
       0x0p+0, -0x1.4b3aeccf9997dp-3},
      {0x0p+0, 0x1.86d8c9cf324f9p-55, 0x0p+0, -0x1.2e245a2cb732dp-57, 0x0p+0, -0x1.2eb82b4308de7p-56, 0x0p+0,
       0x1.2eeadfa9e9914p-57, 0x0p+0, 0x1.dc924093347a6p-59, 0x0p+0, -0x1.c93c1694f7178p-59, 0x0p+0,
       -0x1.6a46f73b0d39bp-59, 0x0p+0, 0x1.6c03433eb3c1dp-59},
      {0x1p-1, -0x1.97ccd62c999c3p-3, -0x1.9c6cf582cbf7fp-2, 0x1.beafd0b1da24bp-5, 0x1.33518b3874e8ap-2,
       -0x1.c3baad2bfb8b1p-6, -0x1.ff654544ebcd1p-3, 0x1.1b5052a19e403p-6, 0x1.bf3337873a7d8p-3, -0x1.8d3d8d8d082c9p-7,
       -0x1.925c6fca08f55p-3, 0x1.2a2ab58725c55p-7, 0x1.70c511227d5aap-3, -0x1.d4c44ac102c93p-8, -0x1.5664e13b70622p-3,
       0x1.7cfc8ac2d8d41p-8},
      {-0x1.0cfff64b23304p-53, -0x1.65c93bb37c8dbp-3, 0x1.ae8a39f51ad05p-5, 0x1.48078dbc8c7a7p-3,
       -0x1.5e70dc60362c1p-6, -0x1.0f66f9456076dp-3, 0x1.9223ff2c0785ep-7, 0x1.d609f3cd7af33p-4, -0x1.0c83a2d7add35p-7,
       -0x1.a3aa2d6b5da99p-4, 0x1.86dd32e059b12p-8, 0x1.7e65698b3aa26p-4, -0x1.2ccb0e97558ddp-8, -0x1.6175f624c3b3dp-4,
       0x1.e16555e108dcbp-9, 0x1.4a2eb2c08631fp-4},
      {-0x1.ffffffffffd44p-5, 0x1.09e906ab87d62p-5, 0x1.b589d1da13906p-5, -0x1.1eed3339b0693p-6, -0x1.80c83bdeee5a9p-5,
       0x1.357b0c55d795fp-7, 0x1.4b0c5d5da677fp-5, -0x1.8bd5fa818c2e6p-8, -0x1.2518580118161p-5, 0x1.17daa69ec6e64p-8,
       0x1.09463bbd03675p-5, -0x1.a5f7c95be48a1p-9, -0x1.e7dc08e70e985p-6, 0x1.4c8f6c872d615p-9, 0x1.c5e1ad9fb2f2cp-6,
       -0x1.0ebb4db63aa1p-9},
      {-0x1.66dfb8121563p-44, 0x1.73c6bd6522db4p-7, -0x1.537544c331fbap-8, -0x1.759e3406dd8f3p-7, 0x1.9a4b292e3e192p-9,
       0x1.531e8efe3d718p-7, -0x1.f91a9ee0d2d84p-10, -0x1.2e9251c5c4a8dp-7, 0x1.59eb160bf76a6p-10,
       0x1.11ba25f6654ebp-7, -0x1.fda0298c87c9ep-11, -0x1.f64eee03ecd6fp-8, 0x1.8acdc5b059107p-11, 0x1.d233f67b09f4p-8,
       -0x1.3d369f958e991p-11, -0x1.b4a3b236feb41p-8},
      {0x1.55555556d5349p-9, -0x1.87f8af065802dp-10, -0x1.24b340995911dp-9, 0x1.080e857b460aap-10, 0x1.13fbc7d69764p-9,
       -0x1.537c9c786fe8ap-11, -0x1.f51c2489b7fa1p-10, 0x1.c99946f054554p-12, 0x1.c5bce33af0c45p-10,
       -0x1.4ae6d926d7e9cp-12, -0x1.9f4be60756df5p-10, 0x1.f8d597a61c9dp-13, 0x1.80503724ab19dp-10,
       -0x1.909ec628b771fp-13, -0x1.66f4ec27a7633p-10, 0x1.47927bc83e46ep-13},
      {-0x1.ec2267b5f03f2p-39, -0x1.4d071b901e6b5p-12, 0x1.6e4c2d53942fap-13, 0x1.5994466d602f1p-12,
       -0x1.07358bbdf0f0ep-13, -0x1.4ae64aa304d51p-12, 0x1.6b4c9ca13f999p-14, 0x1.324cf00660297p-12,
       -0x1.0413e30717962p-14, -0x1.1a4db433673dap-12, 0x1.877991aff5abp-15, 0x1.05b5fb5e42a77p-12,
       -0x1.32ee4ca24514dp-15, -0x1.e8d89db85b6b6p-13, 0x1.f0de0532ddfa8p-16, 0x1.cbb5285063f44p-13},
      {-0x1.c71c6b6312e1cp-15, 0x1.13474093c6aap-15, 0x1.83a06e30a3411p-15, -0x1.9df8a9aacd385p-16,
       -0x1.796a751d9fcd4p-15, 0x1.2944179035fd8p-16, 0x1.63c54751d3ab5p-15, -0x1.ad387090bf94p-17,
       -0x1.4a6704cdcc34p-15, 0x1.40d1ce1e03f3cp-17, 0x1.32cb00ebf612cp-15, -0x1.f24ec5d741eabp-18,
       -0x1.1e5d28343aa71p-15, 0x1.8fb45e947ed29p-18, 0x1.0cf2643194e0fp-15, -0x1.49165eb789655p-18},
      {-0x1.cde75f03d366p-36, 0x1.4d30e1f2d23bp-18, -0x1.9799d534dc48dp-19, -0x1.5dea1b414c1f7p-18,
       0x1.4255b062a3c19p-19, 0x1.59534788dc7c7p-18, -0x1.e3725e1f54476p-20, -0x1.48fb0944f1173p-18,
       0x1.6c43ef35a87c8p-20, 0x1.353368aca5e93p-18, -0x1.19d8ced054dd8p-20, -0x1.2224d3bfbb722p-18,
       0x1.c129f0e6ec138p-21, 0x1.11162411c1b26p-18, -0x1.6f46d57b03975p-21, -0x1.0224a50712797p-18},
      {0x1.6c1c719d5a825p-21, -0x1.c69871c361f12p-22, -0x1.33825c3cda3ffp-21, 0x1.6ca09850c680ep-22,
       0x1.3026de68302adp-21, -0x1.1939ab96c9a96p-22, -0x1.25c120ab4bfadp-21, 0x1.aded7a321837ep-23,
       0x1.16abd47c91afbp-21, -0x1.4d3e0b7870b8cp-23, -0x1.06a03ff371d78p-21, 0x1.087aa600585eap-23,
       0x1.ef160f9898b8cp-22, -0x1.ae17559795c57p-24, -0x1.d407f1f042b5fp-22, 0x1.654b221c37c0cp-24},
      {-0x1.95246bee4196cp-35, -0x1.a9d3b6f959ac6p-25, 0x1.1706e9ad50379p-25, 0x1.c0fb3e6707151p-25,
       -0x1.d48e42547d9aep-26, -0x1.c2edf578e7daep-25, 0x1.74874a0c977a7p-26, 0x1.b67f20943c04dp-25,
       -0x1.257f565090e9dp-26, -0x1.a339193ae47fp-25, 0x1.d3a6ee2f6b4a3p-27, 0x1.8e38a2df8cf05p-25,
       -0x1.7b9c02263c0a5p-27, -0x1.79fbf023e1ccdp-25, 0x1.3a341191251dfp-27, 0x1.6769cdbef3345p-25},
      {-0x1.81e19156e9afbp-28, 0x1.ef3d01f592723p-29, 0x1.45683d1c4e9c2p-28, -0x1.9e46f00a6d4d6p-29,
       -0x1.4460770fcade5p-28, 0x1.4f75f46cc1de7p-29, 0x1.3e3860ba88168p-28, -0x1.0bfa605630e6fp-29,
       -0x1.32d76d87e9ec9p-28, 0x1.ad72784af5ba4p-30, 0x1.250ce25663e56p-28, -0x1.5ca08b4b4b06p-30,
       -0x1.16effc56b43c3p-28, 0x1.1fca9ce76008fp-30, 0x1.098c9d9812bc9p-28, -0x1.e3270c3d80c09p-31},
      {-0x1.57aad655f0073p-36, 0x1.79b5c83335206p-32, -0x1.03feedf7a2029p-32, -0x1.8e71562c516c5p-32,
       0x1.c68098eda00a7p-33, 0x1.945ca3a42f36fp-32, -0x1.78ddfaa19e039p-33, -0x1.8ee7da83f2ae3p-32,
       0x1.33d8c0fc33d41p-33, 0x1.82a7feed0e3ebp-32, -0x1.f7fe115e9e3d3p-34, -0x1.7365cdcaff61dp-32,
       0x1.a0f49f28493c6p-34, 0x1.637cb99f7bc2ep-32, -0x1.5db3fbb724893p-34, -0x1.541dd5cd49619p-32},
      {0x1.655266f12056bp-35, -0x1.7b1c2c5eac1f1p-36, -0x1.e967e216fb16ep-36, 0x1.467c2095c4579p-36,
       0x1.e88535341f85ep-36, -0x1.11a7dfa178fc1p-36, -0x1.e3d65672eff6p-36, 0x1.c4245f329cd99p-37,
       0x1.d816b7f0a1a6ap-36, -0x1.7498341d29554p-37, -0x1.c7d852fa3f5d5p-36, 0x1.34f38e81ac5bap-37,
       0x1.b5c7b84394d76p-36, -0x1.02f8b92c34106p-37, -0x1.a3a281b84c7e9p-36, 0x1.b7941b5fdac75p-38},
      {-0x1.a5d7af547332dp-40, -0x1.e75513b992a37p-40, 0x1.881cbfd502638p-40, 0x1.00c4294b6d3f6p-39,
       -0x1.51e133ccaf598p-40, -0x1.06352baae86dfp-39, 0x1.1cf9df9c0c46fp-40, 0x1.0544c7b46a621p-39,
       -0x1.dc24bc7883401p-41, -0x1.ffecfb3d1e58bp-40, 0x1.8dc7ba39c69bcp-41, 0x1.f06c38967d71p-40,
       -0x1.4e737576fd8d6p-41, -0x1.ded857a83646cp-40, 0x1.1bf28a734682p-41, 0x1.ccea887128c2ep-40}};
  static constexpr double leading = 0x1.8p-2;  // b
  // a(z) (max error 2^-67.5)
  alignas(64) static constexpr double amplitude[8] = {
      0x1.9884533d43651p-1, 0x1.32633e6df28aep-3, -0x1.3bf658613487dp-3, 0x1.48fa4ec7e584dp-1, -0x1.8b3bcc16ef032p+2,
      0x1.a75c02b9bf4dap+6, -0x1.58de970e2bb8cp+11, 0x1.37043c711a76p+16};
  // c(z); error of z c(z) (max error 2^-71.8)
  alignas(64) static constexpr double phase[9] = {
      -0x1.5p-3, 0x1.7bcccccccb742p-2, -0x1.2f486db1c6ff7p+1, 0x1.e9fbeabe33224p+4, -0x1.499557f53a3b1p+9,
      0x1.4a344c85f5238p+14, -0x1.c44d23af566fap+19, 0x1.68c52249186a9p+25, -0x1.ad56c083fb714p+30};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
