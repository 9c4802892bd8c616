// Written by tools/coefficients/bessel_k.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// exp(x) K(x) in sixteen pieces of v = 1/sqrt(x), for x >= 1; the parts of K for x < 1.
template <class T, int Order> struct bessel_k;

template <> struct bessel_k<double, 0> {
  static constexpr double first = 0x1.08p-4;  // the middle of the first piece
  static constexpr double width = 0x1.fp-5;
  static constexpr double per_piece = 0x1.0842108421084p+4;
  // g_k, c1, c2, ... (max error 2^-53.6)
  alignas(64) static constexpr double piece[9][16] = {
      {0x1.4ab419abd6a2dp-4, 0x1.403a289da43f7p-3, 0x1.da3f86b0289fbp-3, 0x1.39855c9a5252dp-2, 0x1.8523843df396fp-2,
       0x1.cfd5eccb80387p-2, 0x1.0cbf432d1f0e2p-1, 0x1.3102a4b1e5505p-1, 0x1.54abdfee82a6bp-1, 0x1.77b4354344eeep-1,
       0x1.9a170c75fb734p-1, 0x1.bbd1a193d4819p-1, 0x1.dce2b73e3846ep-1, 0x1.fd4a50badd0dep-1, 0x1.0e84ba5407e81p+0,
       0x1.1e10fc26bbbf6p+0},
      {0x1.4059bc2f809f3p+0, 0x1.3efed112280cp+0, 0x1.3cd563a161e92p+0, 0x1.39f153264d8ffp+0, 0x1.366a92adff5c2p+0,
       0x1.325ad64e066a2p+0, 0x1.2ddbad7923db7p+0, 0x1.29052d7f83963p+0, 0x1.23ed24b3ba18dp+0, 0x1.1ea6ba6e64b1ap+0,
       0x1.19425be849576p+0, 0x1.13cdd9d15014cp+0, 0x1.0e54a135dd183p+0, 0x1.08e000d076daep+0, 0x1.03777136c459fp+0,
       0x1.fc41b46a22f61p-1},
      {-0x1.ec7b36dfb6a48p-6, -0x1.d3a2cafa42286p-5, -0x1.4fbb3e6a02fd6p-4, -0x1.aa20198e02173p-4,
       -0x1.f7851b9fe1adp-4, -0x1.1bc5d601eb839p-3, -0x1.3555b7a5bf93ep-3, -0x1.48f3957e0c4fdp-3,
       -0x1.574640a5fe15fp-3, -0x1.61020fa5597edp-3, -0x1.66d8ed9468e0fp-3, -0x1.6970d6e40338dp-3,
       -0x1.695efb74b117cp-3, -0x1.6725f8611e875p-3, -0x1.6335fa2357c9bp-3, -0x1.5dedf1ed8d40bp-3},
      {-0x1.39767eb404c15p-3, -0x1.262b1c0eef419p-3, -0x1.09a4e986590f3p-3, -0x1.ceacabc8dc78ep-4,
       -0x1.852f774b03d7bp-4, -0x1.3c3ddaf19846ep-4, -0x1.ef3f53a1b2619p-5, -0x1.7327cd98c608fp-5,
       -0x1.0646f7a718d98p-5, -0x1.51f85e338d2ebp-6, -0x1.6a54aed583875p-7, -0x1.9c7a0c8316871p-9,
       0x1.afad1829bc125p-9, 0x1.153bccb515a61p-7, 0x1.9b012d6e5bda5p-7, 0x1.0170ce26a9852p-6},
      {0x1.c383b39cd8633p-6, 0x1.93e08caab73fap-5, 0x1.084df88183644p-4, 0x1.29a2b8e7ad9edp-4, 0x1.317d26f8045aap-4,
       0x1.264b408e0a79fp-4, 0x1.0ed5ece30b7d5p-4, 0x1.e1b6fdfbf6717p-5, 0x1.a1323cd461e69p-5, 0x1.61ba5b6703459p-5,
       0x1.26a25d48d8a1dp-5, 0x1.e331d129af9b2p-6, 0x1.866cbde46c7e3p-6, 0x1.36d0c8b882abdp-6, 0x1.e6f4073e2eb37p-7,
       0x1.76505153752e5p-7},
      {0x1.495e0a8214b64p-4, 0x1.fae19bdfd469cp-5, 0x1.3ace563c6e82ap-5, 0x1.03c0a137433d4p-6, -0x1.2bf152d3dc94cp-9,
       -0x1.e633f127fff0dp-7, -0x1.6c111946cb037p-6, -0x1.a2d2e2a50dba4p-6, -0x1.ab8b269009f5bp-6,
       -0x1.97785bfa2485fp-6, -0x1.738a0370e30d8p-6, -0x1.489fa543f65f9p-6, -0x1.1c5de0d046c9fp-6,
       -0x1.e4285279b77b4p-7, -0x1.96fd2491ff80cp-7, -0x1.52aef3bf9d62dp-7},
      {-0x1.3a893c63ad33cp-5, -0x1.f1b8905ebedcep-5, -0x1.0c995f74fd11ep-4, -0x1.d3879de658174p-5,
       -0x1.5aafed6f9fce2p-5, -0x1.ba7d8773623bep-6, -0x1.d0bca1052d0e6p-7, -0x1.3a2cec752bce4p-8,
       0x1.69324eda05e4ep-10, 0x1.4814abe316517p-8, 0x1.bf0e898eb2114p-8, 0x1.e7d21c6031031p-8, 0x1.e0d9061b45bcdp-8,
       0x1.bf512f1d9a1bbp-8, 0x1.911aa9b18a0a1p-8, 0x1.5ed1645f5d1cep-8},
      {-0x1.2788a10566dabp-4, -0x1.03adf0ec7aab3p-5, 0x1.c3be5862ff7ddp-8, 0x1.ebe518f0a53c2p-6, 0x1.2ff3a3a252859p-5,
       0x1.157e21d52db7cp-5, 0x1.ae8691fb6df18p-6, 0x1.295c3870a0136p-6, 0x1.71974a295ed4ap-7, 0x1.93de42b3cae6dp-8,
       0x1.5e36e8ba9fc94p-9, 0x1.e4fed9166546ap-12, -0x1.b18d199ef027cp-11, -0x1.8898a7a52a2b1p-10,
       -0x1.d12875a9c8691p-10, -0x1.dba14053043a2p-10},
      {0x1.1f70fa0dcf3bfp-4, 0x1.6b90209a16132p-4, 0x1.0db86109604b2p-4, 0x1.e76131444f229p-6, 0x1.b82efa3244f2ep-10,
       -0x1.a6ea05b4e4b7cp-7, -0x1.190ec50d88769p-6, -0x1.0336bb6ac7253p-6, -0x1.965307463d42ap-7,
       -0x1.1fd2e8395b93p-7, -0x1.791661fa8d911p-8, -0x1.ca1cb04233a1ap-9, -0x1.fab167f44650ep-10,
       -0x1.ded3d6383a932p-11, -0x1.28ac493af6062p-12, 0x1.42e6fa1b1a2fdp-14}};
  // the same in one part, with fewer terms (max error 2^-29.3)
  alignas(64) static constexpr double coarse_piece[5][16] = {
      {0x1.4ab419abd6a2dp-4, 0x1.403a289da43f7p-3, 0x1.da3f86b0289fbp-3, 0x1.39855c9a5252dp-2, 0x1.8523843df396fp-2,
       0x1.cfd5eccb80387p-2, 0x1.0cbf432d1f0e2p-1, 0x1.3102a4b1e5505p-1, 0x1.54abdfee82a6bp-1, 0x1.77b4354344eeep-1,
       0x1.9a170c75fb734p-1, 0x1.bbd1a193d4819p-1, 0x1.dce2b73e3846ep-1, 0x1.fd4a50badd0dep-1, 0x1.0e84ba5407e81p+0,
       0x1.1e10fc26bbbf6p+0},
      {0x1.4059bbe3d935cp+0, 0x1.3efed0ce9434fp+0, 0x1.3cd56377b4125p+0, 0x1.39f153156c8dep+0, 0x1.366a92b00f4b1p+0,
       0x1.325ad65e0a24dp+0, 0x1.2ddbad9179cbfp+0, 0x1.29052d9baaab3p+0, 0x1.23ed24d0850adp+0, 0x1.1ea6ba89cc185p+0,
       0x1.19425c0140628p+0, 0x1.13cdd9e7615a4p+0, 0x1.0e54a148f34ddp+0, 0x1.08e000e0b4fb6p+0, 0x1.037771446ac21p+0,
       0x1.fc41b47af020ep-1},
      {-0x1.ec7bda78a166dp-6, -0x1.d3a2b8f1214b4p-5, -0x1.4fbb34ac9ad35p-4, -0x1.aa2011125ea56p-4,
       -0x1.f78515bd3e13ap-4, -0x1.1bc5d3ff4e002p-3, -0x1.3555b697341f4p-3, -0x1.48f395224f3dfp-3,
       -0x1.574640bfde502p-3, -0x1.610210046a384p-3, -0x1.66d8ee1621418p-3, -0x1.6970d771a44adp-3,
       -0x1.695efc00571eep-3, -0x1.6725f8e30e30bp-3, -0x1.6335fa97dee92p-3, -0x1.5dedf7400ded5p-3},
      {-0x1.3949dc49f7c26p-3, -0x1.26063f4a757f9p-3, -0x1.098e0df546ad5p-3, -0x1.ce99e403ae23bp-4,
       -0x1.8532059f9d1d8p-4, -0x1.3c4f74bb7e1d1p-4, -0x1.ef744cde52a18p-5, -0x1.7364dc1a3a78ap-5,
       -0x1.068556e5a4c8ep-5, -0x1.526f38c993f5bp-6, -0x1.6b2d63cfe3168p-7, -0x1.9f78a7bbe7db5p-9,
       0x1.ad15ca4b9d545p-9, 0x1.14aea4ac5971ap-7, 0x1.9a8a86b53b46ep-7, 0x1.0145f2816a3dfp-6},
      {0x1.c7a20264137c5p-6, 0x1.931ee62f48143p-5, 0x1.07e5690f2e31p-4, 0x1.2947abd7a6f2bp-4, 0x1.313b562f4dbd4p-4,
       0x1.26201d6de7149p-4, 0x1.0ebf40cfcbca8p-4, 0x1.e1a7a0c5d7ccbp-5, 0x1.a1369740b8bebp-5, 0x1.61ca4ebcc1a4bp-5,
       0x1.26b81f4b7f03p-5, 0x1.e361523bf552cp-6, 0x1.869b93fea92f9p-6, 0x1.36fc5c66b1165p-6, 0x1.e7422f9d6f111p-7,
       0x1.78ddea89ffc7ap-7}};
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
  // g_k, c1, c2, ... (max error 2^-53.2)
  alignas(64) static constexpr double piece[9][16] = {
      {0x1.4b63c420c0eb3p-4, 0x1.42b8263fc88f9p-3, 0x1.e25803a74342ep-3, 0x1.42e1012a70756p-2, 0x1.970a072932cf7p-2,
       0x1.ee2b3a27f2942p-2, 0x1.245e9d69ef271p-1, 0x1.5396892dd148p-1, 0x1.84ee4b322b89bp-1, 0x1.b8918c1d7d607p-1,
       0x1.eea71e9fdbb2ep-1, 0x1.13a8b9f4f28cap+0, 0x1.3157880c25d8bp+0, 0x1.506d7cb74c05cp+0, 0x1.70f68fc0b0a22p+0,
       0x1.92fd5c7dbb535p+0},
      {0x1.42583c4e148dep+0, 0x1.46717b6d69132p+0, 0x1.4d0faec406303p+0, 0x1.5610b7588ecc3p+0, 0x1.614a775dbd7a2p+0,
       0x1.6e8e52c23e755p+0, 0x1.7dac306cfd3aep+0, 0x1.8e74c06fba6dfp+0, 0x1.a0bb058fffd29p+0, 0x1.b4553f3197006p+0,
       0x1.c91d5a63a14fap+0, 0x1.def10eca9b84fp+0, 0x1.f5b1c54f4039ep+0, 0x1.06a22f67f844cp+1, 0x1.12c8752b4411bp+1,
       0x1.1f412a88a8f1ap+1},
      {0x1.72a2bd8387f29p-4, 0x1.633dfe26b16dp-3, 0x1.02d9b8cf3b02ep-2, 0x1.4f155d5141732p-2, 0x1.958544dc822bap-2,
       0x1.d5ca54f742428p-2, 0x1.07ee96b6d1ca7p-1, 0x1.21fa7ccc7ea91p-1, 0x1.393849c22301dp-1, 0x1.4de22fd45398ap-1,
       0x1.603698a988a27p-1, 0x1.7073c40fa70d6p-1, 0x1.7ed5145299caep-1, 0x1.8b918e8865ca8p-1, 0x1.96db2b58e2de8p-1,
       0x1.a0deadb01490ep-1},
      {0x1.db1a6a9529a5ep-2, 0x1.cad76aae491cep-2, 0x1.b26430de36766p-2, 0x1.9442f066d1333p-2, 0x1.72f8c412ea2e9p-2,
       0x1.50ab74ed672afp-2, 0x1.2ef873560a1a6p-2, 0x1.0ef56aacfe48dp-2, 0x1.e28c475b0808cp-3, 0x1.ac7170098bfd9p-3,
       0x1.7bbfd7523ead5p-3, 0x1.5050e7a3ab7e8p-3, 0x1.29d166222157p-3, 0x1.07d74c1d476d1p-3, 0x1.d3e052643b81p-4,
       0x1.9f54374981p-4},
      {-0x1.7a14d2e3742e1p-5, -0x1.56a64b140db1cp-4, -0x1.c9ec01094ed9dp-4, -0x1.09258c55026e5p-3,
       -0x1.19b1cd8af7c84p-3, -0x1.1a9ee8114305dp-3, -0x1.107afb16ffd05p-3, -0x1.febbbb90e661cp-4,
       -0x1.d501ef9a2b0b7p-4, -0x1.a86a8d76e3b68p-4, -0x1.7c0a40360b9ddp-4, -0x1.51c50cf7e5443p-4,
       -0x1.2aa59f85c1686p-4, -0x1.07240e11758dep-4, -0x1.ceb533edfc516p-5, -0x1.9655c939dedbap-5},
      {-0x1.169dbf1e66615p-3, -0x1.c15e6b5a64988p-4, -0x1.35ca3836bafd2p-4, -0x1.551b33a98a7b9p-5,
       -0x1.a5a273a41538ep-7, 0x1.1abd9ab6b4509p-7, 0x1.785f1b279104bp-6, 0x1.00f4affc97f42p-5, 0x1.214b6c4d58c53p-5,
       0x1.28893d6b30149p-5, 0x1.1fc23033712e9p-5, 0x1.0da37d80db9edp-5, 0x1.ed95e49daea9fp-6, 0x1.bc7f91c9587cfp-6,
       0x1.8bc78a000a441p-6, 0x1.5d9d154b4e521p-6},
      {0x1.bb1b5e2cf8527p-5, 0x1.64bb406eba753p-4, 0x1.8c780be6caad7p-4, 0x1.6863b8bcdce5cp-4, 0x1.1cc14025d779fp-4,
       0x1.90da5fce1411p-5, 0x1.f5b3c19e62903p-6, 0x1.0b1749e2561edp-6, 0x1.8df40bc6e7fcfp-8, -0x1.6d6bce33f7bbp-11,
       -0x1.3c8cc414779aep-8, -0x1.d0be411a1f185p-8, -0x1.09410762864b5p-7, -0x1.0fd8511fec0dcp-7, -0x1.06a15954a18p-7,
       -0x1.e95c980987757p-8},
      {0x1.a687e484c0d14p-4, 0x1.9b05b9f6da44ep-5, -0x1.0a3449f24ef9dp-9, -0x1.22e2936e7ddedp-5, -0x1.8be7ff61b64a5p-5,
       -0x1.80b1a10390fe1p-5, -0x1.3d7cdb44a47f6p-5, -0x1.d80323528fcd5p-6, -0x1.43a71e0f5ea25p-6,
       -0x1.9b562efb777fdp-7, -0x1.dd4710245a7ep-8, -0x1.deafe384c60f3p-9, -0x1.4f090dea1a3f4p-10,
       0x1.93dbb2d132c4dp-13, 0x1.115c7b969571ap-10, 0x1.84c61be3b413p-10},
      {-0x1.749c581427965p-4, -0x1.e236ed50de0dep-4, -0x1.770068cef0aap-4, -0x1.7bb929be301a7p-5,
       -0x1.295bab9931366p-7, 0x1.8caa1a694ba47p-7, 0x1.48145cff2aa7fp-6, 0x1.4a80a7f750264p-6, 0x1.151f99c76b3f3p-6,
       0x1.a3c917c48f94p-7, 0x1.28dc020febadep-7, 0x1.8d970b1f02c5bp-8, 0x1.f9b0bfd74345bp-9, 0x1.2ef25a17345b8p-9,
       0x1.4d2dab56abd97p-10, 0x1.3f3777cd79892p-11}};
  // the same in one part, with fewer terms (max error 2^-28.5)
  alignas(64) static constexpr double coarse_piece[5][16] = {
      {0x1.4b63c420c0eb3p-4, 0x1.42b8263fc88f9p-3, 0x1.e25803a74342ep-3, 0x1.42e1012a70756p-2, 0x1.970a072932cf7p-2,
       0x1.ee2b3a27f2942p-2, 0x1.245e9d69ef271p-1, 0x1.5396892dd148p-1, 0x1.84ee4b322b89bp-1, 0x1.b8918c1d7d607p-1,
       0x1.eea71e9fdbb2ep-1, 0x1.13a8b9f4f28cap+0, 0x1.3157880c25d8bp+0, 0x1.506d7cb74c05cp+0, 0x1.70f68fc0b0a22p+0,
       0x1.92fd5c7dbb535p+0},
      {0x1.42583cce00be4p+0, 0x1.46717be57c569p+0, 0x1.4d0faf166bc73p+0, 0x1.5610b7858f5dcp+0, 0x1.614a776b32fdcp+0,
       0x1.6e8e52b95c6fdp+0, 0x1.7dac30540a3ecp+0, 0x1.8e74c04d519b1p+0, 0x1.a0bb056917aa2p+0, 0x1.b4553f09a15e4p+0,
       0x1.c91d5a3ce53d2p+0, 0x1.def10ea656715p+0, 0x1.f5b1c52e11f12p+0, 0x1.06a22f5908c75p+1, 0x1.12c8751df86ffp+1,
       0x1.1f412a7ffa25p+1},
      {0x1.72a3042e4e4afp-4, 0x1.633df7afccfa3p-3, 0x1.02d9b5370afd9p-2, 0x1.4f155a0c45bf8p-2, 0x1.95854246c86e2p-2,
       0x1.d5ca5327eb159p-2, 0x1.07ee9624e92a4p-1, 0x1.21fa7c7ebf9cdp-1, 0x1.393849a51be91p-1, 0x1.4de22fd78d2dfp-1,
       0x1.603698c075e4dp-1, 0x1.7073c4315d6f5p-1, 0x1.7ed514791b22p-1, 0x1.8b918eafdf1c9p-1, 0x1.96db2b7f076f5p-1,
       0x1.a0deb060d2021p-1},
      {0x1.daf4a97a1c3b8p-2, 0x1.cab6b73baa098p-2, 0x1.b24dabb080aecp-2, 0x1.9436901a55c95p-2, 0x1.72f4f84d1dfep-2,
       0x1.50adfa0d70bb1p-2, 0x1.2eff470de83b8p-2, 0x1.0efec510d85afp-2, 0x1.e2a15eaea6818p-3, 0x1.ac871262099cap-3,
       0x1.7bd4d47c964b4p-3, 0x1.506491b715891p-3, 0x1.29e3653aa9e2dp-3, 0x1.07e780c18aa3ep-3, 0x1.d3fd2debf45bbp-4,
       0x1.9f6a57a04acc9p-4},
      {-0x1.7db1ff317fea9p-5, -0x1.561b7b116c3e2p-4, -0x1.c951a7f455a85p-4, -0x1.08df5cf20b704p-3,
       -0x1.197a526f86747p-3, -0x1.1a77ed8f3db76p-3, -0x1.1062856224faep-3, -0x1.fea1abfaa986p-4,
       -0x1.d4f8360fff4d9p-4, -0x1.a86ba43bce78bp-4, -0x1.7c11f1d830cecp-4, -0x1.51d05c1cf6e45p-4,
       -0x1.2ab289ce25b0bp-4, -0x1.07314b4847cb6p-4, -0x1.cecec98027a85p-5, -0x1.979c7368452a5p-5}};
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
