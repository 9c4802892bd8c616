// Written by tools/coefficients/bessel_k.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// exp(x) K(x) in sixteen pieces of v = 1/sqrt(x), over v, for x >= 1; the parts of K for x < 1.
template <class T, int Order> struct bessel_k;

template <> struct bessel_k<double, 0> {
  static constexpr double first = 0x1.08p-4;  // the middle of the first piece
  static constexpr double width = 0x1.fp-5;
  static constexpr double per_piece = 0x1.0842108421084p+4;
  // g_k, what rounding lost of it, c1, c2, ... (max error 2^-56.4)
  alignas(64) static constexpr double piece[10][16] = {
      {0x1.40aea48799d43p+0, 0x1.403a289da43f7p+0, 0x1.3f7e555908812p+0, 0x1.3e7f5a025bc1ep+0, 0x1.3d4275993bff2p+0,
       0x1.3bcd90e1b3e51p+0, 0x1.3a26e1d037015p+0, 0x1.3854a074a116ep+0, 0x1.365ccfa72f0e5p+0, 0x1.34451802aeb6ep+0,
       0x1.3212b1fa04115p+0, 0x1.2fca5b6ec57aep+0, 0x1.2d70557ca993ep+0, 0x1.2b0867c49dfa1p+0, 0x1.2895e724c30cbp+0,
       0x1.261bbe5b3a57dp+0},
      {0x1.073dd7a3d57cfp-55, 0x1.4dc0f9ee7ea48p-54, -0x1.195ab56e5987p-56, -0x1.76436fc3257dep-54,
       0x1.8f323ad0c029fp-55, 0x1.12219b1fbe802p-58, 0x1.0f100ef37cd45p-55, -0x1.893ad4cd888bcp-55,
       -0x1.eb5a3885b9861p-56, -0x1.8933237cd0032p-57, 0x1.ff8fc33ed0394p-54, 0x1.7fd3848e5f418p-54,
       -0x1.815fdea20991bp-54, -0x1.37cb3234458b1p-55, -0x1.880f08c15fbe5p-54, -0x1.f2b1e2f9ce109p-55},
      {-0x1.4956ab0c6ec71p-6, -0x1.3b578b7c33686p-5, -0x1.cabdc9deb7732p-5, -0x1.282240039b033p-4,
       -0x1.651287ff50947p-4, -0x1.9bb2d253ff2b9p-4, -0x1.cbdd90d088787p-4, -0x1.f5b081adc2a5bp-4,
       -0x1.0cbc4bcfff66ap-3, -0x1.1bd0493edf72bp-3, -0x1.2851a2c94520ap-3, -0x1.3280c0eb03001p-3,
       -0x1.3a9d8fc148852p-3, -0x1.40e53efa63c9p-3, -0x1.4590ec3263503p-3, -0x1.48d4f3dc4d013p-3},
      {-0x1.3c65e8636dec2p-3, -0x1.30967efc1e21bp-3, -0x1.1e9d3c9346fdap-3, -0x1.081c23a35b8f5p-3,
       -0x1.dd964344b3869p-4, -0x1.a86f40824bbebp-4, -0x1.7344a973a4048p-4, -0x1.3fecdfdbd2dc3p-4,
       -0x1.0fa117fffb319p-4, -0x1.c633093113ffbp-5, -0x1.7559116d0e30ep-5, -0x1.2cd608106ebcdp-5,
       -0x1.d8ddb262f235ap-6, -0x1.675db3eaab65bp-6, -0x1.0402ab9ceeca5p-6, -0x1.5b0d3dc462d9dp-7},
      {0x1.6c52451ab4fc9p-6, 0x1.4d6c5da2ba71bp-5, 0x1.c411c5db59102p-5, 0x1.0a57cd32718f5p-4, 0x1.204a57fc694c3p-4,
       0x1.26a7354aa20acp-4, 0x1.211187eb2752fp-4, 0x1.1324cef8c8231p-4, 0x1.fff74a6cc1ea8p-5, 0x1.d40b3e81b4924p-5,
       0x1.a6163cc7261d6p-5, 0x1.788c304cae388p-5, 0x1.4d01799e8839ap-5, 0x1.2464c1eb6a31dp-5, 0x1.fe5e922cdbd1dp-6,
       0x1.bb1500090401bp-6},
      {0x1.523417a93f998p-4, 0x1.19d0bc40120ap-4, 0x1.9c82419762518p-5, 0x1.fca1404fe274ep-6, 0x1.c0b1a0dcf2e48p-7,
       -0x1.f4dde89d67337p-13, -0x1.550324e1e44d5p-7, -0x1.18dfbe4fa430cp-6, -0x1.595a62be57ebp-6,
       -0x1.7730dc3d98adfp-6, -0x1.7c7ffe7ca27b6p-6, -0x1.717d5836089bap-6, -0x1.5c6566345e6fp-6,
       -0x1.41ba664da7ffdp-6, -0x1.249c4b28b0d9ep-6, -0x1.071eae1f1cb3ap-6},
      {-0x1.122c86da7095p-5, -0x1.c5feb66b2048fp-5, -0x1.0748f297988c7p-4, -0x1.f9a8a390788a8p-5,
       -0x1.aaf367bd50f82p-5, -0x1.45b44d4bf7b86p-5, -0x1.c486a886ff2aap-6, -0x1.1a856e143b7c3p-6,
       -0x1.2b832a4e515b6p-7, -0x1.a7c47d542ff05p-9, 0x1.ac09901e4de92p-11, 0x1.bf8f7cd69c452p-9, 0x1.43c897c08799bp-8,
       0x1.7622142a961cp-8, 0x1.86d03d1cd2f7fp-8, 0x1.81a87272c4aa5p-8},
      {-0x1.390e5adecbebp-4, -0x1.5dd0a33bc68d7p-5, -0x1.ca445259ac031p-8, 0x1.35dfcfedf9ec9p-6, 0x1.05c08abc735f6p-5,
       0x1.1c7c2fa4a8199p-5, 0x1.015a818c54474p-5, 0x1.a1bef7d134621p-6, 0x1.39ff89eb10477p-6, 0x1.bb0c40c03d404p-7,
       0x1.25bad5c28568ap-7, 0x1.6977929b6b017p-8, 0x1.8d1ebcd6b6023p-9, 0x1.57c354a3ab777p-10, 0x1.6908406291902p-13,
       -0x1.1e9203760d84dp-11},
      {0x1.04bb0c7defa8cp-4, 0x1.68091bf8f8e6ap-4, 0x1.34dc0899a9116p-4, 0x1.763fc675092cap-5, 0x1.18c6892208fbfp-6,
       -0x1.1b363cad27da5p-9, -0x1.87b377631cfc3p-7, -0x1.ece0d3e157843p-7, -0x1.d74652124e321p-7,
       -0x1.8c463c3632df7p-7, -0x1.344f4f5737cbp-7, -0x1.c6367dde4906p-8, -0x1.402a9dfb5af28p-8, -0x1.b13f112afa353p-9,
       -0x1.185477f795c1ep-9, -0x1.565e638e44564p-10},
      {0x1.778d75df083cp-4, 0x1.e3b264df92677p-8, -0x1.a499eaa16e3b3p-5, -0x1.0956826176379p-4, -0x1.9d6a60de70ad9p-5,
       -0x1.e0351914c6c92p-6, -0x1.8f3ece43238e5p-7, -0x1.a5f3e71b5645fp-10, 0x1.d8bde24a49d11p-9,
       0x1.63e0ef78e9c97p-8, 0x1.65979a547afbdp-8, 0x1.344de663d3842p-8, 0x1.e95c1be84d7c2p-9, 0x1.704d303305aecp-9,
       0x1.0ac43075c44d2p-9, 0x1.79edf16594808p-10}};
  // the same in one part, with fewer terms (max error 2^-33.4)
  alignas(64) static constexpr double coarse_piece[5][16] = {
      {0x1.40aea48799d43p+0, 0x1.403a289da43f7p+0, 0x1.3f7e555908812p+0, 0x1.3e7f5a025bc1ep+0, 0x1.3d4275993bff2p+0,
       0x1.3bcd90e1b3e51p+0, 0x1.3a26e1d037015p+0, 0x1.3854a074a116ep+0, 0x1.365ccfa72f0e5p+0, 0x1.34451802aeb6ep+0,
       0x1.3212b1fa04115p+0, 0x1.2fca5b6ec57aep+0, 0x1.2d70557ca993ep+0, 0x1.2b0867c49dfa1p+0, 0x1.2895e724c30cbp+0,
       0x1.261bbe5b3a57dp+0},
      {-0x1.4956a362b1a64p-6, -0x1.3b5783e9e5f1ap-5, -0x1.cabdc104fd90fp-5, -0x1.28223bc55b955p-4,
       -0x1.6512846caa93ap-4, -0x1.9bb2cf9bd8df9p-4, -0x1.cbdd8eee0f857p-4, -0x1.f5b080817ae1p-4, -0x1.0cbc4b80df92p-3,
       -0x1.1bd049237160bp-3, -0x1.2851a2cf9dcabp-3, -0x1.3280c10892a02p-3, -0x1.3a9d8fec97d84p-3,
       -0x1.40e53f2cac6bfp-3, -0x1.4590ec670b722p-3, -0x1.48d4f402ae604p-3},
      {-0x1.3c65d9ba8b7d3p-3, -0x1.30967bcf414bfp-3, -0x1.1e9d3c0ca51f3p-3, -0x1.081c250999d5ap-3,
       -0x1.dd9648028f0bep-4, -0x1.a86f45ab0e82ep-4, -0x1.7344ae1f45342p-4, -0x1.3fece3a6b2ff4p-4,
       -0x1.0fa11ada048c2p-4, -0x1.c6330d377c654p-5, -0x1.755913fbbd555p-5, -0x1.2cd609b50ecdbp-5,
       -0x1.d8ddb431536fap-6, -0x1.675db4b312d8cp-6, -0x1.0402abb7a0cebp-6, -0x1.5b0d0fd37bfc1p-7},
      {0x1.6bbecb812ef58p-6, 0x1.4ce85b5c6fac6p-5, 0x1.c3784754e59fcp-5, 0x1.0a0e1d79e9673p-4, 0x1.200c293e90bcbp-4,
       0x1.2677cac3f693p-4, 0x1.20f09b39208e9p-4, 0x1.1310441813eafp-4, 0x1.ffe18a31e24d7p-5, 0x1.d40395989413ep-5,
       0x1.a6181b321caffp-5, 0x1.78944c02e1eabp-5, 0x1.4d0d41a02fa0ep-5, 0x1.2472649528ebcp-5, 0x1.fe7b14fc97068p-6,
       0x1.bb2d6a27d75ebp-6},
      {0x1.513a2ba497e8p-4, 0x1.198c94e820a61p-4, 0x1.9c6bbdb726c92p-5, 0x1.fd198a5cb2c93p-6, 0x1.c248efaba5a52p-7,
       -0x1.861a10ac8b5b9p-13, -0x1.53722082f2fbdp-7, -0x1.183cf2166e606p-6, -0x1.58dffbbecdfc7p-6,
       -0x1.76da7c1d4659ep-6, -0x1.7c47aa909523dp-6, -0x1.715a173f2d8bdp-6, -0x1.5c5206761ad87p-6,
       -0x1.41b2015dceaf6p-6, -0x1.249b2de4676aep-6, -0x1.07c9c9918c1a5p-6}};
  // r(z); error absolute (max error 2^-59.6)
  alignas(64) static constexpr double r[7] = {
      0x1p-2, 0x1.fffffffffffbfp-7, 0x1.c71c71c724a0cp-12, 0x1.c71c71bad7a33p-18, 0x1.2345704b6f616p-24,
      0x1.02e1f200b1016p-31, 0x1.56d1c4d6de41ap-39};
  // s(z); error absolute (max error 2^-58.1)
  alignas(64) static constexpr double s[7] = {
      0x1.1dadb014541ebp-2, 0x1.9dadb0145418ep-6, 0x1.bb90e85df78fp-11, 0x1.f47476856b6d3p-17, 0x1.5d6b201a72ad4p-23,
      0x1.4c22571b29d6ap-30, 0x1.d09af3ff252c8p-38};
  static constexpr double constant = 0x1.dadb014541eb2p-4;  // log 2 - gamma
};

template <> struct bessel_k<double, 1> {
  static constexpr double first = 0x1.08p-4;  // the middle of the first piece
  static constexpr double width = 0x1.fp-5;
  static constexpr double per_piece = 0x1.0842108421084p+4;
  // g_k, what rounding lost of it, c1, c2, ... (max error 2^-56.0)
  alignas(64) static constexpr double piece[10][16] = {
      {0x1.4158fc3eca967p+0, 0x1.42b8263fc88f9p+0, 0x1.44f28932b40cbp+0, 0x1.4801053f6e2e2p+0, 0x1.4bda8505de6b3p+0,
       0x1.50749488226fcp+0, 0x1.55c3eef3108b3p+0, 0x1.5bbcf6f79f021p+0, 0x1.62541521dcf5bp+0, 0x1.697dfccffdd9p+0,
       0x1.712fdb25f5538p+0, 0x1.795f744df5ccdp+0, 0x1.820333428ea9p+0, 0x1.8b122fd033b24p+0, 0x1.94842dc6a63eap+0,
       0x1.9e5197a331af2p+0},
      {0x1.bac95357f1c95p-54, -0x1.761a414c65d7bp-55, 0x1.28df5ab5b3e3ap-54, -0x1.bb1e96203bdc7p-54,
       -0x1.145389e990cc6p-54, 0x1.089910799e12bp-55, -0x1.80edceb1f14fep-54, 0x1.783102236d34bp-55,
       -0x1.69d4519f500cep-57, -0x1.4c60e8cf5b611p-54, 0x1.02207e6660be6p-56, 0x1.f2f569078f3acp-54,
       0x1.20bfbe065c1bp-56, -0x1.fda407631e4cep-54, 0x1.538aedbcc6772p-56, -0x1.e18a496092ff8p-56},
      {0x1.ef07df9734034p-5, 0x1.dcaa96d041bc1p-4, 0x1.5dd5d26974865p-3, 0x1.c91aaddb81da9p-3, 0x1.17a3fdf489c09p-2,
       0x1.47e769f64c81p-2, 0x1.7532519ac3cbp-2, 0x1.9f7b2ed9f72a4p-2, 0x1.c6cd733146f8bp-2, 0x1.eb4357d5fa71ep-2,
       0x1.06805d446e6a4p-1, 0x1.16178e56a63f3p-1, 0x1.247d55756d84fp-1, 0x1.31c810701e28ap-1, 0x1.3e0dacd00cec1p-1,
       0x1.49633134b140fp-1},
      {0x1.dd8ec0d8ec245p-2, 0x1.d3a2cafa42991p-2, 0x1.c45a9a286ff8cp-2, 0x1.b0e3a82ebd07dp-2, 0x1.9a8359601b68ep-2,
       0x1.8269fd496c3bep-2, 0x1.6998cd52b3802p-2, 0x1.50d8a976d54c5p-2, 0x1.38bbe714f2683p-2, 0x1.21a5cb32568fp-2,
       0x1.0bd3e94bb00ccp-2, 0x1.eece7f2a74ab3p-3, 0x1.c8d827c4316c3p-3, 0x1.a5c08d5ce922cp-3, 0x1.85705a0d8843ep-3,
       0x1.67c4501e61f1cp-3},
      {-0x1.30a5f206ac4f5p-5, -0x1.196c097bfd51dp-4, -0x1.833c110f6736bp-4, -0x1.d150bf84ace66p-4,
       -0x1.01e6741df808ep-3, -0x1.0ef28f948994dp-3, -0x1.1220094af5b25p-3, -0x1.0de03c92f0ee1p-3,
       -0x1.0468d12ffcd15p-3, -0x1.ef1abf86c5eedp-4, -0x1.d17223233e8f5p-4, -0x1.b1f1315af1e6fp-4,
       -0x1.9214e0194b6b2p-4, -0x1.72dfb7c6a8a8dp-4, -0x1.54f8321e6fb1ap-4, -0x1.38c1b4e580ffdp-4},
      {-0x1.1cd4db8151704p-3, -0x1.e9d20ce62365cp-4, -0x1.7cf7942369917p-4, -0x1.08098abf22585p-4,
       -0x1.3663213da646dp-5, -0x1.fca79263a87a8p-7, 0x1.ec3155ddc167bp-10, 0x1.db707c42d1a12p-7, 0x1.799d3b6400aeap-6,
       0x1.d001489d6fe0bp-6, 0x1.fdf1e33302ff5p-6, 0x1.075128c269f14p-5, 0x1.058602b887e52p-5, 0x1.fa0c822642ee3p-6,
       0x1.e0b668d43de6bp-6, 0x1.c2ae03341ac6bp-6},
      {0x1.81b48cddb8a57p-5, 0x1.439cdbc62b92ep-4, 0x1.7f9c03a869a0cp-4, 0x1.7bdfbd506a709p-4, 0x1.4e3bdd2c486e8p-4,
       0x1.0d696b149301p-4, 0x1.940029d770dd5p-5, 0x1.1ad216f41601ep-5, 0x1.6e30786021324p-6, 0x1.a79acbab5045ap-7,
       0x1.878550687920cp-8, 0x1.14ee4573bfbp-10, -0x1.29f6353d17c6cp-9, -0x1.211e5a02e6eep-8, -0x1.74781b6c71d76p-8,
       -0x1.9fa1296e2721dp-8},
      {0x1.bd39068992de9p-4, 0x1.08f439a84c8d3p-4, 0x1.153ae31e4f742p-6, -0x1.3cb33650505d5p-6, -0x1.42b7997aed94cp-5,
       -0x1.77c01b370e21ep-5, -0x1.660c7c7d270dap-5, -0x1.31b7409043ff9p-5, -0x1.e5f2516dd2049p-6,
       -0x1.6e500bc02b96ap-6, -0x1.083c7ae3d02b4p-6, -0x1.6d808cb7d442fp-7, -0x1.e25358d9f519bp-8,
       -0x1.2af2361464ee9p-8, -0x1.4f0747a0b5391p-9, -0x1.2f357847b08f4p-10},
      {-0x1.5169aee0d033dp-4, -0x1.da791ad83058dp-4, -0x1.a51ba1f1f3746p-4, -0x1.101106a5a78b2p-4,
       -0x1.e4b4ee3f380cfp-6, -0x1.a44f9e7bb9dc9p-9, 0x1.782a423240d13p-7, 0x1.1d2376442065bp-6, 0x1.27d6545911557p-6,
       0x1.07ebb2ae08db2p-6, 0x1.b1434c57c325cp-7, 0x1.5112014ee5d82p-7, 0x1.f8b1bf427714cp-8, 0x1.6e7c6392d9a4fp-8,
       0x1.0303f7cd6420cp-8, 0x1.643cc82374027p-9},
      {-0x1.ee920e814f45bp-4, -0x1.014ce1714cda2p-6, 0x1.ef3be478613c5p-5, 0x1.4e1aa482c743fp-4, 0x1.1237232035b4p-4,
       0x1.5610ec9dbf31cp-5, 0x1.47dd7a9ad5c6dp-6, 0x1.74ceaf78fd03dp-8, -0x1.0fc2425466f01p-9, -0x1.627bf2c102cc5p-8,
       -0x1.974264b6cfc3ap-8, -0x1.7aa674eb82eddp-8, -0x1.3e74965162abap-8, -0x1.f91b67203ae93p-9,
       -0x1.8167e15135d67p-9, -0x1.202570cad7bf9p-9}};
  // the same in one part, with fewer terms (max error 2^-32.9)
  alignas(64) static constexpr double coarse_piece[5][16] = {
      {0x1.4158fc3eca967p+0, 0x1.42b8263fc88f9p+0, 0x1.44f28932b40cbp+0, 0x1.4801053f6e2e2p+0, 0x1.4bda8505de6b3p+0,
       0x1.50749488226fcp+0, 0x1.55c3eef3108b3p+0, 0x1.5bbcf6f79f021p+0, 0x1.62541521dcf5bp+0, 0x1.697dfccffdd9p+0,
       0x1.712fdb25f5538p+0, 0x1.795f744df5ccdp+0, 0x1.820333428ea9p+0, 0x1.8b122fd033b24p+0, 0x1.94842dc6a63eap+0,
       0x1.9e5197a331af2p+0},
      {0x1.ef07da3360c94p-5, 0x1.dcaa916b1a1a3p-4, 0x1.5dd5cf30b5e4dp-3, 0x1.c91aaaaa92dc6p-3, 0x1.17a3fc8e09577p-2,
       0x1.47e768d5df442p-2, 0x1.753250c2dddc6p-2, 0x1.9f7b2e4316d7dp-2, 0x1.c6cd72cfd2965p-2, 0x1.eb43579dd3145p-2,
       0x1.06805d3793a3cp-1, 0x1.16178e5485492p-1, 0x1.247d557a3ffa4p-1, 0x1.31c81079bce05p-1, 0x1.3e0dacdc8894bp-1,
       0x1.4963313f0ed8cp-1},
      {0x1.dd8eb67e67bc3p-2, 0x1.d3a2c892a76ap-2, 0x1.c45a9986782c6p-2, 0x1.b0e3a8e5953f1p-2, 0x1.9a835ad62eea2p-2,
       0x1.8269fefd7f2d2p-2, 0x1.6998cef284b16p-2, 0x1.50d8aada0a01ep-2, 0x1.38bbe82f59516p-2, 0x1.21a5cc0745a68p-2,
       0x1.0bd3e9e551b35p-2, 0x1.eece7ff72d134p-3, 0x1.c8d8285077c55p-3, 0x1.a5c08db3e0ac3p-3, 0x1.85705a3e496a5p-3,
       0x1.67c44d22790c4p-3},
      {-0x1.303e3436e45c9p-5, -0x1.190df14712a54p-4, -0x1.82cc43076f3fap-4, -0x1.d0e1ff8b580e6p-4,
       -0x1.01b5c1a009309p-3, -0x1.0ecb527a7cfdbp-3, -0x1.12029ffe944f7p-3, -0x1.0dcba77b37cb4p-3,
       -0x1.045b7fa453e9dp-3, -0x1.ef0b5aa794eecp-4, -0x1.d16b09bcebd82p-4, -0x1.b1eff4a361a1dp-4,
       -0x1.92178e8c72ebp-4, -0x1.72e4f82a3b58bp-4, -0x1.54fefa482c475p-4, -0x1.38c849b3b0b9fp-4},
      {-0x1.1c24218312a3p-3, -0x1.e96ad1648451ep-4, -0x1.7cdc749597bc2p-4, -0x1.08283f91077d3p-4,
       -0x1.36e0a7eef96bcp-5, -0x1.fef0b972b17f5p-7, 0x1.dac24e93da6e9p-10, 0x1.d993fa84afb01p-7, 0x1.78dfd3b27f15p-6,
       0x1.cf727ab1907a7p-6, 0x1.fd8adc1a64108p-6, 0x1.072e0b9381469p-5, 0x1.056e7ecee6517p-5, 0x1.f9ef5a40c0e98p-6,
       0x1.e0a610f6443d4p-6, 0x1.c35bfe7cd028ep-6}};
  // r(z); error absolute (max error 2^-55.6)
  alignas(64) static constexpr double r[7] = {
      0x1p-1, 0x1.ffffffffffefap-5, 0x1.5555555565b93p-9, 0x1.c71c71ae8a4b6p-15, 0x1.6c16d2f5497fep-21,
      0x1.844fb2514d35ap-28, 0x1.2c8d7b0e8a25cp-35};
  // s(z); error absolute (max error 2^-64.2)
  alignas(64) static constexpr double s[8] = {
      -0x1.3b5b6028a83d6p-2, -0x1.5dadb014541ecp-4, -0x1.303ae729ff27ep-8, -0x1.d802af7a6fc23p-14,
      -0x1.a2918212c30f4p-20, -0x1.e212b2dcd1694p-27, -0x1.86258adf6c275p-34, -0x1.db68b544f2c09p-42};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
