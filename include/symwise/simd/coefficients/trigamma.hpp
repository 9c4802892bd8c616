// Written by tools/coefficients/trigamma.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// trigamma(x) in sixteen pieces of [1, 5), and the rest of the asymptotic series.
template <class T> struct trigamma;

template <> struct trigamma<double> {
  // trigamma at the middle, what rounding lost of it, c1, c2, ... (max error 2^-58.2)
  alignas(64) static constexpr double piece[16][16] = {
      {0x1.635cb6a4b519bp+0, 0x1.0cf87b2d7d936p+0, 0x1.aeaf8f944ee16p-1, 0x1.663465af31633p-1, 0x1.322e5d7bfb956p-1,
       0x1.0b219f9c915dcp-1, 0x1.d995a77d71d4fp-2, 0x1.a92363d4b6f87p-2, 0x1.8198146f8cde8p-2, 0x1.60b8f6e409e9ap-2,
       0x1.44fa149fb1afdp-2, 0x1.2d406d068f49cp-2, 0x1.18bc88c31bd1dp-2, 0x1.06d2f3610dc68p-2, 0x1.ee19e81b2a257p-3,
       0x1.d21cb07e99ea1p-3},
      {-0x1.3b0792de19acbp-57, -0x1.d529e35e493ep-57, 0x1.ae71a6728076cp-56, 0x1.cf7d6004d03d3p-57,
       -0x1.e34cf484f5093p-55, 0x1.21d3287a294fep-59, 0x1.0ad8a7f649ee7p-56, 0x1.c66334c882decp-57,
       0x1.6ad34411601e9p-57, -0x1.d4ae341d67dddp-56, -0x1.5caa681810ffcp-57, 0x1.faf6ce6eacfabp-60,
       0x1.fde53391b4e78p-61, -0x1.4b05febcd5c81p-56, 0x1.a8825711a2e6bp-57, 0x1.2477179b3873fp-57},
      {-0x1.c0dac4543912dp+0, -0x1.0943ea9544987p+0, -0x1.5a68dffaeaa6dp-1, -0x1.e4e39acf9a4e6p-2,
       -0x1.650ad9212218dp-2, -0x1.11402259b0191p-2, -0x1.af160a951716bp-3, -0x1.5c6658bdc618ap-3,
       -0x1.1f3a1e6ea947fp-3, -0x1.e17f95c15f508p-4, -0x1.9945c3496aaffp-4, -0x1.60125bc376d0bp-4,
       -0x1.3204c2d1f3b71p-4, -0x1.0c67d94884ea4p-4, -0x1.da98349b2af13p-5, -0x1.a68fbc923ed83p-5},
      {0x1.092dc726e8f3cp+1, 0x1.f25a1f413a963p-1, 0x1.0c9df27d971dbp-1, 0x1.3f1030566b985p-2, 0x1.973131ef34062p-3,
       0x1.128c6b9a9f8b8p-3, 0x1.82af58d6bc47ep-4, 0x1.1a0c2cbdca5aap-4, 0x1.a785f92b1ab1cp-5, 0x1.45c4b08c1e80ap-5,
       0x1.ff8a5f100db7ap-6, 0x1.98c2165598a1p-6, 0x1.4ba68d21a83e2p-6, 0x1.10b483cf9c4b9p-6, 0x1.c5c8a062de079p-7,
       0x1.7d84b89baf025p-7},
      {-0x1.2a5b19d1486bfp+1, -0x1.c2a076a12ade1p-1, -0x1.9444eff45deadp-2, -0x1.99f04d1b9d75bp-3,
       -0x1.c76e7b5a0f5f9p-4, -0x1.0f77f05a3ad9bp-4, -0x1.56416050e7c86p-5, -0x1.c38c22dd3b42dp-6,
       -0x1.3542f438eb6cp-6, -0x1.b52d90969d245p-7, -0x1.3d63f6cee8e0cp-7, -0x1.d7974b36a8cd2p-8,
       -0x1.656fd5a8b5f8cp-8, -0x1.13b56afffd1cep-8, -0x1.aff99dd2d3779p-9, -0x1.57195186c4df7p-9},
      {0x1.438493d5a5cfcp+1, 0x1.8b59c3e009d3cp-1, 0x1.28c5cc505dd74p-2, 0x1.02059b303664ep-3, 0x1.f4cc30f327c4fp-5,
       0x1.089e1e369b1b3p-5, 0x1.2b4981253486cp-6, 0x1.65bc005925c88p-7, 0x1.bfa3f1fcb949dp-8, 0x1.2313f2b9df862p-8,
       0x1.8730b84b55409p-9, 0x1.0e6abe6619024p-9, 0x1.7f2fcf948c02p-10, 0x1.156d41c0ea956p-10, 0x1.997810e362306p-11,
       0x1.335dfb87ae72dp-11},
      {-0x1.54fa5c31c51b1p+1, -0x1.528efc4940198p-1, -0x1.aadcf9543741bp-3, -0x1.3f32150bf6808p-4,
       -0x1.0f496dac67bdbp-5, -0x1.fd5f383b670f4p-7, -0x1.02de73f6dc271p-7, -0x1.18bddcb22567p-8,
       -0x1.414e49e57d0d4p-9, -0x1.80cf52bcf29aap-10, -0x1.df14626988e9bp-11, -0x1.345e52193ff7p-11,
       -0x1.98b7fcaf77f7cp-12, -0x1.15e45a61e7875p-12, -0x1.828d5ee4e21c2p-13, -0x1.1257056c60fc9p-13},
      {0x1.5f7a464afea9dp+1, 0x1.1c4bc2c0cb7a6p-1, 0x1.2dc7504d7a783p-3, 0x1.85098f41c715fp-5, 0x1.22235659013c2p-6,
       0x1.e4c298decc8a3p-8, 0x1.bb6e5e6575a56p-9, 0x1.b4d9aaef9dcd1p-10, 0x1.c9c164cd8fe5ap-11, 0x1.f94f7038030f4p-12,
       0x1.239b12445c898p-12, 0x1.5dc4fc86562a8p-13, 0x1.b1dd03fdc2983p-14, 0x1.1527e92c73a83p-14,
       0x1.6b7ddf8260d11p-15, 0x1.e7fbe80d69b49p-16},
      {-0x1.63f3d1e99f2a7p+1, -0x1.d5de5c85b4486p-2, -0x1.a49daab1401f4p-4, -0x1.d426ba5a5dbacp-6,
       -0x1.32d03611e7563p-7, -0x1.c8bf81dbd46b4p-9, -0x1.7870bdc7ca00ep-10, -0x1.51388800fe74fp-11,
       -0x1.43cd5256e6342p-12, -0x1.49b4a2edc34e6p-13, -0x1.61019fbc9e9fdp-14, -0x1.8abc6848c512cp-15,
       -0x1.ca77539defdb3p-16, -0x1.134932ed1be83p-16, -0x1.5487b2b36af87p-17, -0x1.b0861418019fdp-18},
      {0x1.6361a13c9b26fp+1, 0x1.7f2f42d962416p-2, 0x1.2199b33438f59p-4, 0x1.169b37603796ep-6, 0x1.414250779ffbep-8,
       0x1.aa8df582e6676p-10, 0x1.3d096c1c80aaap-11, 0x1.0275bbcca6e2ep-12, 0x1.c7298bd6ce12cp-14,
       0x1.abc591eb6ec45p-15, 0x1.a91bf6e57d131p-16, 0x1.bb61c3afd9227p-17, 0x1.e2638f4d11e02p-18,
       0x1.105cb40554fd5p-18, 0x1.3de1f8b9bd0dap-19, 0x1.7e1dc6d5c095ep-20},
      {-0x1.5eb4642afe25dp+1, -0x1.3512239cbaa72p-2, -0x1.8ab822a747af1p-5, -0x1.487d3b5f7d467p-7,
       -0x1.4d7d3a0330713p-9, -0x1.8b3bb2484c658p-11, -0x1.091add80dff06p-12, -0x1.89a06535ffbep-14,
       -0x1.3e0757ac75ef6p-15, -0x1.1405fd68d6642p-16, -0x1.fd74c0a62d462p-18, -0x1.efd236001d2dep-19,
       -0x1.f982cfa12dfe8p-20, -0x1.0c794ab52c50bp-20, -0x1.27bc645d22da5p-21, -0x1.50881dcf4c437p-22},
      {0x1.56c34ccfd5a3bp+1, 0x1.edfd5209d0bbdp-3, 0x1.0aa736969c5p-5, 0x1.8025ac7ad9e39p-8, 0x1.57917743bcac5p-10,
       0x1.6ba8b747b89dp-12, 0x1.b88527bc05accp-14, 0x1.29fb1e92bfa4dp-15, 0x1.ba08901798db9p-17,
       0x1.62759923aa816p-18, 0x1.2fe47458464e4p-19, 0x1.1415a7ce7cd6dp-20, 0x1.07dd5b5c866fap-21,
       0x1.07b76cadfdb02p-22, 0x1.123f1bef01941p-23, 0x1.27812a17ccbc9p-24},
      {-0x1.4be62971abc24p+1, -0x1.877abee30ecedp-3, -0x1.657bc5a78e255p-6, -0x1.bdfc14abd58cep-9,
       -0x1.5f90b162bb852p-11, -0x1.4c8314684f547p-13, -0x1.6be161a06c271p-15, -0x1.c0bc53bbaff93p-17,
       -0x1.31ad652c77a18p-18, -0x1.c51c6d52cbc9dp-20, -0x1.6906150c6c96dp-21, -0x1.32451c8ec136ep-22,
       -0x1.127a43f07edf9p-23, -0x1.02301dd48a05fp-24, -0x1.fb153a9172b87p-26, -0x1.02be8c79972e4p-26},
      {0x1.3f750a0777f03p+1, 0x1.3448921dfe298p-3, 0x1.dc3e9eb207a58p-7, 0x1.0150213502774p-9, 0x1.65a8956805a18p-12,
       0x1.2e5cf27443effp-14, 0x1.2b062f23beabep-16, 0x1.504072ae743f3p-18, 0x1.a4de6dc0a20bbp-20,
       0x1.2066788087a23p-21, 0x1.ab3b7886b987ep-23, 0x1.52883d3abf7aep-24, 0x1.1c900f38ae387p-25,
       0x1.f7faf7b115d37p-27, 0x1.d3720c0cb3c41p-28, 0x1.c3e5810f996d4p-29},
      {-0x1.42ee48d6fff07p+1, -0x1.f4902ca11e10bp-4, -0x1.43adc37871ea7p-7, -0x1.2d0b46a06a028p-10,
       -0x1.6f694a613c1fdp-13, -0x1.14de6e477a6bdp-15, -0x1.edf11e8aac1e9p-18, -0x1.f9c9e138c820cp-20,
       -0x1.22849ab51224fp-21, -0x1.6fdaa2e1d0729p-23, -0x1.fa4ff61c9600ap-25, -0x1.769520a9cb4ep-26,
       -0x1.273c85a3fe46ap-27, -0x1.ec2211f7fa52dp-29, -0x1.af0d0d7d2be84p-30, -0x1.8ab2b6ef5db14p-31},
      {0x1.3592439ae5bc9p+1, 0x1.87b89c809ddb2p-4, 0x1.ac0c4c28e28c7p-8, 0x1.58a99251990c8p-11, 0x1.72ce7e1a8c58dp-14,
       0x1.f390a149dcba9p-17, 0x1.92cb31223602p-19, 0x1.7835d47154c55p-21, 0x1.8d2f602f74d4ap-23,
       0x1.d125f1d76f6b5p-25, 0x1.29b229525e61ep-26, 0x1.9b9585480140bp-28, 0x1.30605d018c646p-29,
       0x1.ddcd48d8c48b1p-31, 0x1.8b66c265bfd4dp-32, 0x1.5713dbaa0d119p-33}};
  // s(z) in z = u^2; error absolute (max error 2^-55.7)
  alignas(64) static constexpr double series[10] = {
      0x1.5555555555555p-3, -0x1.111111110df6bp-5, 0x1.86186171da509p-6, -0x1.111104349511bp-5, 0x1.3649642e85d51p-4,
      -0x1.02caa6048f9aep-2, 0x1.24a7b3d8a4543p+0, -0x1.8ac9046f4ca84p+2, 0x1.eca44e829ce05p+4, -0x1.6a27d8a02fa36p+6};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
