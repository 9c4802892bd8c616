// Written by tools/coefficients/norm_cdf.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// exp(x^2/2) norm_cdf(-x) in sixteen pieces of u = (x - 3)/(x + 3).
template <class T> struct norm_cdf;

template <> struct norm_cdf<double> {
  // g_k, what rounding lost of it, c1, c2, ... (max error 2^-57.2)
  alignas(64) static constexpr double piece[11][16] = {
      {0x1p-1, 0x1.b78aa3ea042ddp-2, 0x1.770b89997cd25p-2, 0x1.3e0029fe72c15p-2, 0x1.0bdb2e039df32p-2,
       0x1.c00e9b55fbb45p-3, 0x1.73d548492f874p-3, 0x1.31d49fe55b916p-3, 0x1.f1b89c231e9b8p-4, 0x1.8f90f02c57f14p-4,
       0x1.3b0fbcb4c77bep-4, 0x1.e4826d3b5036ap-5, 0x1.66ccb7b9c0c57p-5, 0x1.f3ddc25e8b10bp-6, 0x1.368cc8451e6e5p-6,
       0x1.225b8f7917656p-7},
      {0x0p+0, 0x1.5ff74be4e323fp-57, -0x1.1635509218ba9p-56, -0x1.4dd0c54f35ebdp-57, -0x1.389f1b0bbd828p-57,
       -0x1.cb1f996e8e932p-60, 0x1.7cd1a7c35f2dap-57, 0x1.db2ff0d6df463p-58, -0x1.da9b41d833643p-58,
       -0x1.8f4d605d23b9ap-59, 0x1.31794a900891fp-58, 0x1.fd7d289a152fcp-59, -0x1.6c7f8b0100bc9p-59,
       0x1.7bc56e79fe305p-61, -0x1.dcc73f0c81e1ep-60, -0x1.2096069835d37p-61},
      {-0x1.32633e6df28bbp-1, -0x1.11960376270c3p-1, -0x1.e573f6d294245p-2, -0x1.abfed975c16d8p-2,
       -0x1.7718634463da7p-2, -0x1.46f350306100bp-2, -0x1.1ba649ea39ac6p-2, -0x1.ea54aaed28206p-3,
       -0x1.a6b669a315453p-3, -0x1.6bf3ee79562bcp-3, -0x1.3963479b80d8ep-3, -0x1.0e3b142ae5f1fp-3,
       -0x1.d341b49bf29a7p-4, -0x1.956e35a19a4fap-4, -0x1.615293d12e6e6p-4, -0x1.3568e1def700fp-4},
      {0x1.0d9cc1920d1cp-2, 0x1.fdd6e6071db0dp-3, 0x1.dd28beaa2e2c5p-3, 0x1.b9c3974fce989p-3, 0x1.945fba249ae4bp-3,
       0x1.6dd307b297442p-3, 0x1.4706b721ef32fp-3, 0x1.20e93a9dff831p-3, 0x1.f8bab9ba7d87ep-4, 0x1.b45147c801fe9p-4,
       0x1.75c79a99ec18bp-4, 0x1.3de0d37d33907p-4, 0x1.0cebbd7a30addp-4, 0x1.c5998f75abfc7p-5, 0x1.7e29c03ac7c0ap-5,
       0x1.423da68451edbp-5},
      {-0x1.2633e6dd122bep-5, -0x1.4bea7c11fd46dp-5, -0x1.6c3af96974891p-5, -0x1.8594ed6f1b35dp-5,
       -0x1.9694c8b08f5f5p-5, -0x1.9e2e479696759p-5, -0x1.9bd8247795776p-5, -0x1.8fb12d05e01c1p-5,
       -0x1.7a94a515d0ee4p-5, -0x1.5e13fcc630ab8p-5, -0x1.3c4fe5a6e6bbap-5, -0x1.17b34a0fd169ep-5,
       -0x1.e53b2a1cfc795p-6, -0x1.9e24303e055b3p-6, -0x1.5d04ba85b1bfp-6, -0x1.237ddc677fe65p-6},
      {-0x1.3f03854ff092dp-7, -0x1.1a4097ec8b689p-7, -0x1.d158e725f5e72p-8, -0x1.5625f13dd1c16p-8,
       -0x1.8dfc461d1733ap-9, -0x1.55cb07b9f428ep-11, 0x1.d4c5dfbeef8fap-10, 0x1.0d6356334760ep-8,
       0x1.91f4b3443cf06p-8, 0x1.f860e31e2c8p-8, 0x1.1ccbe858532d1p-7, 0x1.29c8b9d051b25p-7, 0x1.24dc198efbb3p-7,
       0x1.11ed0c6efc4a3p-7, 0x1.ebf6fc1e6d555p-8, 0x1.abcf6b06c1b13p-8},
      {0x1.848621a1e9f7p-10, 0x1.148b49d44d4d6p-9, 0x1.653d90cff7271p-9, 0x1.ad1200be583c7p-9, 0x1.e3781acf18ddfp-9,
       0x1.ff909b253d7a2p-9, 0x1.f9c47ecac7657p-9, 0x1.cdd322da8f6e8p-9, 0x1.7ce2514871743p-9, 0x1.0ec39c6bd88c6p-9,
       0x1.2300591036903p-10, 0x1.69ef908d8fc97p-13, -0x1.4575dd4a1ffd5p-11, -0x1.3708643f2287bp-10,
       -0x1.89b9b74ee9e7fp-10, -0x1.a3218a1632543p-10},
      {0x1.af79a7611f09bp-11, 0x1.b85d0c89b2049p-11, 0x1.9de596f0a049dp-11, 0x1.5896a4e9b4d32p-11,
       0x1.c745bbcdfd8ffp-12, 0x1.04769f7b394d2p-13, -0x1.05db42a921688p-12, -0x1.50e6baf8a7366p-11,
       -0x1.03bdff4fecba6p-10, -0x1.4133acae7be6fp-10, -0x1.52ddefb2f25eep-10, -0x1.34ef54fbb758cp-10,
       -0x1.e15bebe2ae43ap-11, -0x1.3309501d8a9acp-11, -0x1.140257485fe3ep-12, -0x1.42103863eb7dap-17},
      {0x1.4b60f9d560a94p-14, -0x1.19fd5aaa1e566p-16, -0x1.aacc3b3b45c1ep-14, -0x1.a82fdd8167819p-13,
       -0x1.41e152284ca89p-12, -0x1.a08d93d4922c6p-12, -0x1.d699b03d99477p-12, -0x1.ca0a1731f5b4fp-12,
       -0x1.6a5b1464135a8p-12, -0x1.78da03a779df4p-13, 0x1.e129ec311cf84p-16, 0x1.d897887301995p-13,
       0x1.7449bdc9d0a53p-12, 0x1.977fa2a081776p-12, 0x1.613694be7b551p-12, 0x1.f52a91b3bd5eap-13},
      {-0x1.5892ca6720b45p-12, -0x1.3ac2fce802fc5p-14, -0x1.8a36aad07d629p-14, -0x1.b86a27ebe6f41p-14,
       -0x1.a7bb3a8585696p-14, -0x1.3ae7a9a5e3934p-14, -0x1.88461e35815bfp-16, 0x1.a69f489f937a7p-15,
       0x1.139ce6270c24p-13, 0x1.97ced853f7856p-13, 0x1.bcec8f7801394p-13, 0x1.66068bb231e56p-13,
       0x1.5cc337a41e75ap-14, -0x1.d02e9e400df62p-17, -0x1.5889f0c8a6ceep-14, -0x1.bb7fda5955474p-14},
      {0x1.0082496ab5a4p-10, -0x1.37869d5d11871p-16, -0x1.df11ebee6e97fp-17, -0x1.1c4dc06780621p-18,
       0x1.9fa4dbc2be8fp-17, 0x1.2049e3f9a618fp-15, 0x1.de9f5fa69766bp-15, 0x1.2d845b5badba5p-14,
       0x1.1e8bc5c6eb44bp-14, 0x1.4ae64cd2b0283p-15, -0x1.583a74d254a59p-17, -0x1.01b9e212451dp-14,
       -0x1.72d9446bc7ba8p-14, -0x1.46f80195dc7ecp-14, -0x1.588240bd6ca55p-15, -0x1.53e481d8f1ea2p-19}};
  // the same in one part, with fewer terms (max error 2^-34.2)
  alignas(64) static constexpr double coarse_piece[6][16] = {
      {0x1p-1, 0x1.b78aa3ea042ddp-2, 0x1.770b89997cd25p-2, 0x1.3e0029fe72c15p-2, 0x1.0bdb2e039df32p-2,
       0x1.c00e9b55fbb45p-3, 0x1.73d548492f874p-3, 0x1.31d49fe55b916p-3, 0x1.f1b89c231e9b8p-4, 0x1.8f90f02c57f14p-4,
       0x1.3b0fbcb4c77bep-4, 0x1.e4826d3b5036ap-5, 0x1.66ccb7b9c0c57p-5, 0x1.f3ddc25e8b10bp-6, 0x1.368cc8451e6e5p-6,
       0x1.225b8f7917656p-7},
      {-0x1.32633e6dcda5dp-1, -0x1.11960376275fap-1, -0x1.e573f6d2980f4p-2, -0x1.abfed975c9355p-2,
       -0x1.771863446fa7ep-2, -0x1.46f350306feb7p-2, -0x1.1ba649ea4aeafp-2, -0x1.ea54aaed49af5p-3,
       -0x1.a6b669a32fcfdp-3, -0x1.6bf3ee7963f87p-3, -0x1.3963479b7ea5bp-3, -0x1.0e3b142ad4a5ap-3,
       -0x1.d341b49bbc163p-4, -0x1.956e35a15e9dcp-4, -0x1.615293d0faa86p-4, -0x1.3568e1ded6202p-4},
      {0x1.0d9cc14c0ca89p-2, 0x1.fdd6e54ae88aep-3, 0x1.dd28bdf95139bp-3, 0x1.b9c396bc9908ap-3, 0x1.945fb9c36711cp-3,
       0x1.6dd30796d0d82p-3, 0x1.4706b759f4c45p-3, 0x1.20e93b2dff28cp-3, 0x1.f8babb766a96ap-4, 0x1.b45149ece291ap-4,
       0x1.75c79cdcf7628p-4, 0x1.3de0d58d2991ap-4, 0x1.0cebbf15a5026p-4, 0x1.c5999182f1336p-5, 0x1.7e29c1274d281p-5,
       0x1.423da68cc2bf3p-5},
      {-0x1.26333fcfca82p-5, -0x1.4bea7beb2f5f4p-5, -0x1.6c3af8801ef9ap-5, -0x1.8594eb9faf12ap-5,
       -0x1.9694c5f18f487p-5, -0x1.9e2e4417b27ebp-5, -0x1.9bd8207467426p-5, -0x1.8fb1291e6073ep-5,
       -0x1.7a94a1ff4beaep-5, -0x1.5e13fb2b2e85ep-5, -0x1.3c4fe5e86f175p-5, -0x1.17b34c130cd94p-5,
       -0x1.e53b3074c571dp-6, -0x1.9e24372ffdddfp-6, -0x1.5d04c08bab7aep-6, -0x1.237de062b8f61p-6},
      {-0x1.3f5943c8458e3p-7, -0x1.1a1a620c2c6d9p-7, -0x1.d11115afc8663p-8, -0x1.55ea294eee3acp-8,
       -0x1.8dad5124a76ecp-9, -0x1.5570d02ae627fp-11, 0x1.d46ae9cafaa4cp-10, 0x1.0d28de27b65d1p-8,
       0x1.919a90fc3bbd9p-8, 0x1.f7f1706a74cf8p-8, 0x1.1c911ed077f92p-7, 0x1.2993206861714p-7, 0x1.24b255192aeaap-7,
       0x1.11d264afd2835p-7, 0x1.ebdefded85d9ep-8, 0x1.abce883098e08p-8},
      {0x1.ac2407abdbdd8p-10, 0x1.1486f9fc5cc01p-9, 0x1.652398af46ab6p-9, 0x1.acde6a58adfa3p-9, 0x1.e329d6fb4bd02p-9,
       0x1.ff2c15128b808p-9, 0x1.f9521f70e183ep-9, 0x1.cd63d6c7678cp-9, 0x1.7c8a4931a420ep-9, 0x1.0e95d6fd2ef87p-9,
       0x1.230ef2777f448p-10, 0x1.6d85b1683385dp-13, -0x1.440c2fc972214p-11, -0x1.364265b54141bp-10,
       -0x1.890e065291994p-10, -0x1.a2ab6a12e42cdp-10}};
};

template <> struct norm_cdf<float> {
  // g_k, what rounding lost of it, c1, c2, ... (max error 2^-26.4)
  alignas(64) static constexpr float piece[6][16] = {
      {0x1p-1f, 0x1.b78aa4p-2f, 0x1.770b8ap-2f, 0x1.3e002ap-2f, 0x1.0bdb2ep-2f, 0x1.c00e9cp-3f, 0x1.73d548p-3f,
       0x1.31d4ap-3f, 0x1.f1b89cp-4f, 0x1.8f90fp-4f, 0x1.3b0fbcp-4f, 0x1.e4826ep-5f, 0x1.66ccb8p-5f, 0x1.f3ddc2p-6f,
       0x1.368cc8p-6f, 0x1.225b9p-7f},
      {0x0p+0f, -0x1.5fbd22p-30f, -0x1.9a0cb6p-28f, -0x1.8d3eb2p-34f, 0x1.cef98ep-33f, -0x1.540898p-28f,
       0x1.24be1ep-29f, -0x1.aa46eap-31f, 0x1.18f4dcp-31f, 0x1.62bf8ap-31f, 0x1.698ef8p-29f, -0x1.895f92p-30f,
       -0x1.18fceap-31f, 0x1.7a2c42p-32f, 0x1.1479bap-32f, -0x1.0dd136p-32f},
      {-0x1.32633ep-1f, -0x1.119604p-1f, -0x1.e573f8p-2f, -0x1.abfedap-2f, -0x1.771864p-2f, -0x1.46f352p-2f,
       -0x1.1ba64cp-2f, -0x1.ea54aep-3f, -0x1.a6b66cp-3f, -0x1.6bf3fp-3f, -0x1.396348p-3f, -0x1.0e3b14p-3f,
       -0x1.d341b4p-4f, -0x1.956e34p-4f, -0x1.615292p-4f, -0x1.3568ep-4f},
      {0x1.0d9cd2p-2f, 0x1.fdd6e4p-3f, 0x1.dd28bep-3f, 0x1.b9c396p-3f, 0x1.945fbap-3f, 0x1.6dd308p-3f, 0x1.4706b8p-3f,
       0x1.20e93cp-3f, 0x1.f8babcp-4f, 0x1.b4514cp-4f, 0x1.75c79ep-4f, 0x1.3de0d6p-4f, 0x1.0cebcp-4f, 0x1.c59992p-5f,
       0x1.7e29c2p-5f, 0x1.423da6p-5f},
      {-0x1.264e02p-5f, -0x1.4bd508p-5f, -0x1.6c1f3ep-5f, -0x1.85739ap-5f, -0x1.966f38p-5f, -0x1.9e0682p-5f,
       -0x1.9bb0d6p-5f, -0x1.8f8d5p-5f, -0x1.7a7718p-5f, -0x1.5dff04p-5f, -0x1.3c44aap-5f, -0x1.17b196p-5f,
       -0x1.e547acp-6f, -0x1.9e3c46p-6f, -0x1.5d234cp-6f, -0x1.239e72p-6f},
      {-0x1.3745e6p-7f, -0x1.1a1314p-7f, -0x1.d1035ap-8f, -0x1.55debcp-8f, -0x1.8d9e3ap-9f, -0x1.555f9ep-11f,
       0x1.d45984p-10f, 0x1.0d1dbp-8f, 0x1.918956p-8f, 0x1.f7dc22p-8f, 0x1.1c85e2p-7f, 0x1.298a02p-7f, 0x1.24aa58p-7f,
       0x1.11cd4cp-7f, 0x1.ebda66p-8f, 0x1.abce52p-8f}};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
