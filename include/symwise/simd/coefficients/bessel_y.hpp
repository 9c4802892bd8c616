// Written by tools/coefficients/bessel_y.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// Y below 49: about 0, and in pieces of width pi of which the first is not used.
template <class T, int Order> struct bessel_y;

template <> struct bessel_y<double, 0> {
  static constexpr double end = 0x1.921fb54442d18p+1;  // of the logarithm
  static constexpr double middle = 0x1.4p+2;
  static constexpr double root = 0x1.c982eb8d417eap-1;  // r, in two words
  static constexpr double root_low = 0x1.ea9d270347f83p-56;
  static constexpr double inverse = 0x1.1e7d3131dd6bap+0;  // 1/r, in two words
  static constexpr double inverse_low = 0x1.e5197d7b65facp-54;
  // j (max error 2^-65.8)
  alignas(64) static constexpr double j[12] = {
      0x1.d77b1b2fb5585p-5, -0x1.41086fa103efcp-4, 0x1.a35b46c4e2078p-8, -0x1.a38395ee5e435p-13, 0x1.c0d3437155762p-19,
      -0x1.2c25a91420d27p-25, 0x1.132d7ac7a32edp-32, -0x1.6fc5a53e2719cp-40, 0x1.765d30bdf3b4cp-48,
      -0x1.2c02423f45a7fp-56, 0x1.8492598a738a1p-65, -0x1.9f904d0a5a6a1p-74};
  // s (max error 2^-73.5)
  alignas(64) static constexpr double s[12] = {
      0x1.c7dc13980afbbp-4, -0x1.833b3a1b60473p-7, 0x1.c166c51127e58p-12, -0x1.0a066731216a3p-17,
      0x1.7fc4683a15a1ep-24, -0x1.758072b0bbcfp-31, 0x1.061f027028ccfp-38, -0x1.1610405a5f894p-46,
      0x1.cdc826d9b45bfp-55, -0x1.3466911fc4084p-63, 0x1.52a4c1d330765p-72, -0x1.37664af427523p-81};
  // zero in two words, c1, c2, ... (max relative error 2^-61.5)
  alignas(64) static constexpr double piece[22][16] = {
      {0x0p+0, 0x1.fa9534d98569cp+1, 0x1.c581dc4e72103p+2, 0x1.471d735a47d58p+3, 0x1.ab8e1c4a1e74ap+3,
       0x1.0803c74003214p+4, 0x1.3a42cdf5febd7p+4, 0x1.6c832fd77ac07p+4, 0x1.9ec46f3e80146p+4, 0x1.d106449616c4fp+4,
       0x1.01a4420e4abeep+5, 0x1.1ac588c944279p+5, 0x1.33e6ecf5cb221p+5, 0x1.4d0867ec213f3p+5, 0x1.6629f4e1e0321p+5,
       0x1.7f4b904dc9a53p+5},
      {0x0p+0, -0x1.f06ae7804384ep-54, -0x1.9774a495f56cfp-54, -0x1.cb49ff791c495p-51, -0x1.7df81de86f24dp-51,
       0x1.25a237d12159bp-50, -0x1.8bf92d51fbaebp-50, 0x1.ca75080cf53a8p-50, -0x1.03e052bd9c0afp-52,
       0x1.0aab17eca74b9p-50, 0x1.d2f18aa8a8f2fp-49, -0x1.9dd1578036d11p-53, -0x1.9c3dd43e59158p-49,
       -0x1.753b7fcd5250cp-49, 0x1.c2eb6ee3e4c7p-49, -0x1.afdee84ced526p-53},
      {0x0p+0, -0x1.9c34256a12a0cp-2, 0x1.334cca0697a5bp-2, -0x1.ff635cc72b9f1p-3, 0x1.bf32a27594007p-3,
       -0x1.925c35988ee29p-3, 0x1.70c4f66cab47fp-3, -0x1.5664d37c37d7bp-3, 0x1.40f8ffdf09a5fp-3, -0x1.2f206e49909c7p-3,
       0x1.1ff5ebddd3c3ap-3, -0x1.12dd55d4be2b3p-3, 0x1.0768257dad56ap-3, -0x1.fa8b3f9ae4375p-4, 0x1.e8727c572a2c2p-4,
       -0x1.d82939ab62339p-4},
      {0x0p+0, 0x1.a09c9290367efp-5, -0x1.5aef611fc4d57p-6, 0x1.9036451ff57c5p-7, -0x1.0bc2d84e65214p-7,
       0x1.862549367591ep-8, -0x1.2c6731071e936p-8, 0x1.e0ee8ec84659ap-9, -0x1.8c37a29c4586fp-9, 0x1.4dbf6a9fb80d7p-9,
       -0x1.1e2035324643cp-9, 0x1.f1aee31818d19p-10, -0x1.b602a7beaaa48p-10, 0x1.856073b7fa2cdp-10,
       -0x1.5d1ef092ab395p-10, 0x1.3b5a54845670fp-10},
      {0x0p+0, 0x1.df6d59bf50ecp-5, -0x1.8969c64cbf452p-5, 0x1.4e667a71556afp-5, -0x1.26cab38a8b368p-5,
       0x1.0a4512039d6a2p-5, -0x1.e924b85a17361p-6, 0x1.c6c415c971b4bp-6, -0x1.aab099314b209p-6, 0x1.9336443318ed1p-6,
       -0x1.7f3506d4a1231p-6, 0x1.6de64242a831p-6, -0x1.5ebc22efd092cp-6, 0x1.514e652eb2e96p-6, -0x1.454e7a7395636p-6,
       0x1.3a7ff1622def8p-6},
      {0x0p+0, -0x1.c116fdc5980acp-8, 0x1.b2f14a95527cbp-9, -0x1.0325ee41e910cp-9, 0x1.5f03e47165d72p-10,
       -0x1.013b38cfb9292p-10, 0x1.8d6c364d92082p-11, -0x1.3ec49cb941f55p-11, 0x1.06f735cc0f6a6p-11,
       -0x1.bb6aa3d4e9e78p-12, 0x1.7c65c9302c53bp-12, -0x1.4afdf89fca61ap-12, 0x1.236a604142e61p-12,
       -0x1.032298718ea1ap-12, 0x1.d0cc3a7fa6d3dp-13, -0x1.a3ebc476a606dp-13},
      {0x0p+0, -0x1.1e32bc4ef8ec4p-9, 0x1.1d35e85fde2a1p-9, -0x1.fe23914fb9127p-10, 0x1.caaa76e34992dp-10,
       -0x1.a24a1215f6684p-10, 0x1.8247b02d6b0f6p-10, -0x1.6853b2d047884p-10, 0x1.52d29a06802ep-10,
       -0x1.40aaa5d94bd8dp-10, 0x1.311781633515p-10, -0x1.238cfc13ac771p-10, 0x1.17a482faa8d85p-10,
       -0x1.0d1153fde431ap-10, 0x1.0398d2cbd02dfp-10, -0x1.f61adde3a8c61p-11},
      {0x0p+0, 0x1.998276516adacp-13, -0x1.26dd71e391c68p-13, 0x1.7f84d7c50e4c2p-14, -0x1.0c5f18c46d02fp-14,
       0x1.8f91421377fabp-15, -0x1.376125938561cp-15, 0x1.f632a9396fd4bp-16, -0x1.9fc04c675c0eap-16,
       0x1.5f61b666129a4p-16, -0x1.2df9afa521292p-16, 0x1.0719d13e00e51p-16, -0x1.cfc00890787abp-17,
       0x1.9cb455c29d6a5p-17, -0x1.725b0909f9c63p-17, 0x1.4ec45da0478aep-17},
      {0x0p+0, 0x1.ab2c1fed895ebp-15, -0x1.8177e4fe5201ap-15, 0x1.6afdd57be1dedp-15, -0x1.4f0af7d46cd21p-15,
       0x1.35d17cec01708p-15, -0x1.206da232a2b43p-15, 0x1.0e6afa01af53bp-15, -0x1.fe48825ed3c44p-16,
       0x1.e4158391f2be3p-16, -0x1.cd5d4a9d789cep-16, 0x1.b974781a5267p-16, -0x1.a7d7b128ac4f5p-16,
       0x1.982167b1c5282p-16, -0x1.8a022f5fee408p-16, 0x1.7d3b28159f1ffp-16},
      {0x0p+0, -0x1.486371ed8575dp-18, 0x1.6a9227352da2bp-19, -0x1.04053abf437dp-19, 0x1.7d1e28094e11cp-20,
       -0x1.2283a93113fc1p-20, 0x1.caf84db8713a7p-21, -0x1.7541247acde21p-21, 0x1.36bd2d58ff34cp-21,
       -0x1.07a7a0745f65bp-21, 0x1.c672d4d6f75bfp-22, -0x1.8cc82a70d73b6p-22, 0x1.5e419f1b56ef1p-22,
       -0x1.38191ef68e981p-22, 0x1.185b1ea97a435p-22, -0x1.fb3f21bcd7dc8p-23},
      {0x0p+0, -0x1.3b2169c1445eep-22, 0x1.34aa7573cffe9p-21, -0x1.2aea9ec48c028p-21, 0x1.1ad0731226b35p-21,
       -0x1.099e71392dc22p-21, 0x1.f36711772d518p-22, -0x1.d735e8beb5f0dp-22, 0x1.be87e2cacfd48p-22,
       -0x1.a8ea97b66d1edp-22, 0x1.95e4b102167cp-22, -0x1.850ae878bf9c3p-22, 0x1.7603cea23277ap-22,
       -0x1.68865345b0787p-22, 0x1.5c5711673d919p-22, -0x1.5145a876cfae3p-22},
      {0x0p+0, -0x1.777031441fad1p-26, -0x1.0a2814d6b6177p-25, 0x1.93eb9f1dd1e5bp-26, -0x1.36021c8cabfep-26,
       0x1.e5de01e2d953ap-27, -0x1.8654b000f5591p-27, 0x1.40e6a7caf27dp-27, -0x1.0d1fdedc6460fp-27,
       0x1.cb10b3aff013ap-28, -0x1.8d22636133f03p-28, 0x1.5bba73e27761ep-28, -0x1.33a0b436be231p-28,
       0x1.12960010d0d8ep-28, -0x1.edff6514d0d13p-29, 0x1.bf64cdf7b0c5ep-29},
      {0x0p+0, 0x1.452ed20f4100ap-26, -0x1.442a3d1c75982p-28, 0x1.428a3a3d09eep-28, -0x1.371ae6c62d527p-28,
       0x1.2885854d7e097p-28, -0x1.199ec889f1b08p-28, 0x1.0b9cfae18a13ap-28, -0x1.fdbeb105a8e26p-29,
       0x1.e6d78877d2eedp-29, -0x1.d24fc94373f23p-29, 0x1.bfe1396c79c9fp-29, -0x1.af4641764a571p-29,
       0x1.a040367808559p-29, -0x1.9298da3a6e3a6p-29, 0x1.862204aa6d2c5p-29},
      {0x0p+0, -0x1.f6973362f569bp-29, 0x1.fa6c4f74094e4p-33, -0x1.99d8c42a09ea8p-33, 0x1.46ce07760b717p-33,
       -0x1.0730c2949971ap-33, 0x1.aeb1a842c0f9p-34, -0x1.668087e0e54e2p-34, 0x1.2f44d00e4b1cep-34,
       -0x1.0444478bffd91p-34, 0x1.c462d9d2dab4bp-35, -0x1.8d7dbe436a968p-35, 0x1.609ac8c776ce3p-35,
       -0x1.3b67cc0620befp-35, 0x1.1c347059b7579p-35, -0x1.01c0d483ffca3p-35},
      {0x0p+0, 0x1.a59eba0208642p-31, 0x1.f14e40fa2f88cp-36, -0x1.ec9803f95e0d2p-36, 0x1.e235d246cafe4p-36,
       -0x1.d1743bacb9ab1p-36, 0x1.be67c08cd7f7fp-36, -0x1.ab498d699d206p-36, 0x1.9921363edf1fp-36,
       -0x1.8850c8a230798p-36, 0x1.78eafa22eadb2p-36, -0x1.6adfbc8b13563p-36, 0x1.5e11b79505315p-36,
       -0x1.526037d99b843p-36, 0x1.47ab8deb36ca7p-36, -0x1.3dd6ca4845531p-36},
      {0x0p+0, -0x1.98f373f3de204p-33, -0x1.714bbfb4684abp-40, 0x1.261363af97ddp-40, -0x1.e408df25421bp-41,
       0x1.8f8725c26aa26p-41, -0x1.4cdf9e702bec5p-41, 0x1.18b5654b8bc8fp-41, -0x1.df6b80345dee2p-42,
       0x1.9e4fa5f22fc39p-42, -0x1.69f5d1e430f3ap-42, 0x1.3f51da493f7f9p-42, -0x1.1c27542d4642p-42,
       0x1.fda06a9720653p-43, -0x1.cc249f5e712a2p-43, 0x1.a202094886557p-43},
      {0x0p+0, 0x1.881b92e9d3209p-35, -0x1.06741b4254035p-43, 0x1.18f2b7ad08228p-43, -0x1.15f02e7a58dafp-43,
       0x1.0f1620b2c810ap-43, -0x1.0648ebf93b736p-43, 0x1.f99d0d0662a51p-44, -0x1.e6bf75ff1aa4bp-44,
       0x1.d4b2359df7924p-44, -0x1.c3c45d55b0c05p-44, 0x1.b40cac0eb8a7cp-44, -0x1.a585c71d60d9ap-44,
       0x1.981d688a31925p-44, -0x1.8bbc49d7be8b8p-44, 0x1.804a260f0e735p-44},
      {0x0p+0, -0x1.78f02df8ace78p-37, 0x1.33360be11b229p-48, -0x1.3bc8f66f9abf1p-48, 0x1.0a4443f7a3d0cp-48,
       -0x1.c10d3874780cep-49, 0x1.7c82b14219e98p-49, -0x1.450aa06dee80dp-49, 0x1.1848049490c3ap-49,
       -0x1.e806887dd4407p-50, 0x1.acc9bde4d485bp-50, -0x1.7bf432098ce92p-50, 0x1.534c2bf059969p-50,
       -0x1.311ee626a4d17p-50, 0x1.1420148ef361dp-50, -0x1.f6a07c6c060dep-51},
      {0x0p+0, 0x1.7338e3d92498cp-39, 0x1.36e93ad68a98dp-51, -0x1.f0a915c07bb3dp-52, 0x1.efa4aee76a4d1p-52,
       -0x1.e77afd2ecd0a4p-52, 0x1.db40985ecc141p-52, -0x1.cd065dd8cb66ep-52, 0x1.be2440f0d2f41p-52,
       -0x1.af64788341776p-52, 0x1.a13358400b548p-52, -0x1.93c435a692319p-52, 0x1.8729b598a1058p-52,
       -0x1.7b6494871d083p-52, 0x1.706c45ff886f1p-52, -0x1.6633dcbbc6fe2p-52},
      {0x0p+0, -0x1.5896bba7ef291p-41, -0x1.255bfebc814d7p-55, 0x1.06aded5cb8a2fp-56, -0x1.c4f20a0bb2caap-57,
       0x1.84f501692376bp-57, -0x1.4ea8d57539618p-57, 0x1.21660203ce1a6p-57, -0x1.f7ecaeecac53ep-58,
       0x1.ba098f22e4706p-58, -0x1.86b1183e79d7cp-58, 0x1.5bd4283e9b164p-58, -0x1.37c8a5219924cp-58,
       0x1.193cbb442ff5ap-58, -0x1.fe4d02180b2p-59, 0x1.d1697d176251ap-59},
      {0x0p+0, 0x1.dfb2c02356e48p-44, 0x1.d6d37bf18f902p-60, 0x1.56621988756b3p-60, -0x1.56dc880af3047p-60,
       0x1.536ca73bc163fp-60, -0x1.4d005347002fdp-60, 0x1.44d8e7ac6328p-60, -0x1.3bdbd3bae69e7p-60,
       0x1.329f6b5f0f089p-60, -0x1.297f186e6672fp-60, 0x1.20ae7e19563edp-60, -0x1.1848038763a57p-60,
       0x1.1056b9f6fee94p-60, -0x1.08dcb3fafb7a1p-60, 0x1.01d6f329e87b6p-60},
      {0x0p+0, -0x1.4ffbe65eaf7f7p-47, -0x1.9f06d8c89a4dfp-62, -0x1.52db3465ba5a7p-65, 0x1.27382a45db7f5p-65,
       -0x1.019b1ca5063c9p-65, 0x1.c16c6c3cc0a5p-66, -0x1.89188144dc74cp-66, 0x1.596c447604717p-66,
       -0x1.314234b6391b1p-66, 0x1.0f69997b00839p-66, -0x1.e598d4db11bccp-67, 0x1.b4f9ae6f36df3p-67,
       -0x1.8b6c6cc53c6cp-67, 0x1.67b14735faec6p-67, -0x1.48c627d5524c5p-67}};
  static constexpr double shift = 0x1p-2;
};

template <> struct bessel_y<double, 1> {
  static constexpr double end = 0x1.f8p+1;  // of the logarithm
  static constexpr double middle = 0x1p+3;
  static constexpr double root = 0x1.193bed4dff243p+1;  // r, in two words
  static constexpr double root_low = -0x1.bd1e50d219bfdp-55;
  static constexpr double inverse = 0x1.d20f658382cf2p-2;  // 1/r, in two words
  static constexpr double inverse_low = 0x1.5b2534b08b934p-57;
  // j (max error 2^-70.3)
  alignas(64) static constexpr double j[13] = {
      0x1.70f2d396de1c2p-4, -0x1.389a8c99f481p-6, 0x1.0042459d0ae5ep-10, -0x1.7ed9e9b33f29bp-16, 0x1.4961bc642fb99p-22,
      -0x1.719ce3b306446p-29, 0x1.245b45939c432p-36, -0x1.57e54c11c31c8p-44, 0x1.38c423f92ccdap-52,
      -0x1.c530f508423ddp-61, 0x1.0bc8f26ec63bbp-69, -0x1.0731b892e3efep-78, 0x1.b6b025082f534p-88};
  // s (max error 2^-69.0)
  alignas(64) static constexpr double s[13] = {
      0x1.7d2fc064fa737p-3, -0x1.92e600dff263ep-12, -0x1.5de3bfdf6b0b1p-11, 0x1.a1606356b98a6p-16,
      -0x1.c4e5b1e6c0f94p-22, 0x1.26874783e5c9p-28, -0x1.02ee4bf33cfafp-35, 0x1.4a4ec0b077246p-43,
      -0x1.40a359ccc37c3p-51, 0x1.ea6d35555b25bp-60, -0x1.2f6f1065a213dp-68, 0x1.366002814f047p-77,
      -0x1.0bef62656a62ap-86};
  // zero in two words, c1, c2, ... (max relative error 2^-58.4)
  alignas(64) static constexpr double piece[22][16] = {
      {0x0p+0, 0x1.5b7fe4e87b02ep+2, 0x1.13127ae6169b4p+3, 0x1.77f9138d43206p+3, 0x1.dcb7d88de848bp+3,
       0x1.20b1c695f1e3bp+4, 0x1.53025492188cdp+4, 0x1.854fa303820cap+4, 0x1.b79acee8cfb7dp+4, 0x1.e9e480605283cp+4,
       0x1.0e16907f8fb56p+5, 0x1.273a7b35a7affp+5, 0x1.405e18393afb5p+5, 0x1.5981787d668dbp+5, 0x1.72a4a85cc317ep+5,
       0x1.8bc7b10ed396p+5},
      {0x0p+0, 0x1.dfe7bac228e8cp-52, 0x1.479cc068d9046p-52, 0x1.0fc786ce0608p-55, -0x1.5e091a50f8e05p-51,
       -0x1.a1ee4c5487edep-50, 0x1.391b14410528fp-50, 0x1.52f75f025b205p-52, -0x1.cf130fbea3b24p-52,
       -0x1.e7a77047d6166p-54, -0x1.96beabef7ecf4p-49, 0x1.2481e87adfe57p-50, 0x1.a8ffacaac8461p-50,
       0x1.fe463face2c1cp-52, -0x1.26390f25f01cbp-49, -0x1.cc667e557a177p-50},
      {0x0p+0, -0x1.5c7c556f0c19ap-2, 0x1.15f993fceab5cp-2, -0x1.dc14ea14e89f9p-3, 0x1.a7022be084d99p-3,
       -0x1.80781c32422e7p-3, 0x1.62d94d97e859cp-3, -0x1.4b2a38f1ab9b4p-3, 0x1.37aaceac987b9p-3, -0x1.2740819f1caaap-3,
       0x1.192f2627a74e3p-3, -0x1.0cf3ee98f769bp-3, 0x1.0230ba90f2871p-3, -0x1.f13fb0c0e6fcdp-4, 0x1.e018dac1c17e3p-4,
       -0x1.d09b21e36c0bdp-4},
      {0x0p+0, 0x1.00b9f8571ca1ep-5, -0x1.02b3933cf21b1p-6, 0x1.4429fef5b5fbdp-7, -0x1.c650b6b83109ap-8,
       0x1.54eda697a0098p-8, -0x1.0bf614807033cp-8, 0x1.b3878aadeb34dp-9, -0x1.6afe4fe0bc0f7p-9, 0x1.349369dc780bbp-9,
       -0x1.0a846a83fecf2p-9, 0x1.d26e7af251f79p-10, -0x1.9ca16f0c9734ep-10, 0x1.706ed3d935dp-10,
       -0x1.4b994dd05c1fbp-10, 0x1.2c84acfb586b4p-10},
      {0x0p+0, 0x1.a15d92dfe3e2ep-5, -0x1.6395dfe49fcd4p-5, 0x1.367d7d608e4bap-5, -0x1.163191c30aa62p-5,
       0x1.fbe6df840847fp-6, -0x1.d5f857a2a6107p-6, 0x1.b750d89a9b35fp-6, -0x1.9de7a33bc3a97p-6, 0x1.8868d7401bf2ep-6,
       -0x1.75eceaabf7f86p-6, 0x1.65d05948a946ap-6, -0x1.579c1bdbcfc99p-6, 0x1.4af74cbd77befp-6, -0x1.3f9e0db07e7efp-6,
       0x1.355b904fbf7eep-6},
      {0x0p+0, -0x1.10a329e2c2303p-8, 0x1.3ced2a2e6918p-9, -0x1.9d6eb2bc49e35p-10, 0x1.26b045287ddcap-10,
       -0x1.be318d61276e1p-11, 0x1.6081b0b7fe572p-11, -0x1.1f6911725a956p-11, 0x1.e024f567ac487p-12,
       -0x1.98cd1bebe1445p-12, 0x1.617c581be35b1p-12, -0x1.35959b8482e4p-12, 0x1.120ecfac5c017p-12,
       -0x1.e9a9e66e5a792p-13, 0x1.b8e55b75b13abp-13, -0x1.8fb570465af0dp-13},
      {0x0p+0, -0x1.1be6db99240f1p-9, 0x1.07a678d6000bbp-9, -0x1.dc4f991b3db86p-10, 0x1.b17602840abf4p-10,
       -0x1.8efee4094379cp-10, 0x1.7307b03e248f8p-10, -0x1.5beee6fd51c8ap-10, 0x1.48843c426abdfp-10,
       -0x1.37eef9aadeee2p-10, 0x1.29934b7a84483p-10, -0x1.1cff175d05c2ap-10, 0x1.11dd26bbe2946p-10,
       -0x1.07ec9ed824fcbp-10, 0x1.fdf68a78bb3d1p-11, -0x1.edc3292ba6cfcp-11},
      {0x0p+0, 0x1.337c7e1380e43p-13, -0x1.b50d7e1d32028p-14, 0x1.315ec04d6e6cp-14, -0x1.c0a9cee3c843p-15,
       0x1.59145b4f0e4e3p-15, -0x1.132c0aa83d0e1p-15, 0x1.c3625d7a6509p-16, -0x1.7a8e14711c0fbp-16,
       0x1.43394c95b2d3p-16, -0x1.18123e875188fp-16, 0x1.eb5941687910ep-17, -0x1.b37e7c9a5715p-17,
       0x1.856d4518ab2a5p-17, -0x1.5ee9d17106a0ep-17, 0x1.3e552ee8c257cp-17},
      {0x0p+0, 0x1.85b940ebe2071p-15, -0x1.6f7bab104f31cp-15, 0x1.571814a1aa2dep-15, -0x1.3e398cbc472c5p-15,
       0x1.282d26a74c369p-15, -0x1.154ed4598d2cbp-15, 0x1.05375a588a706p-15, -0x1.eeceb341ad7ebp-16,
       0x1.d6dfcdb025fe3p-16, -0x1.c1f05a2d85121p-16, 0x1.af7544eeac723p-16, -0x1.9f01e7c19095fp-16,
       0x1.9040de830645ep-16, -0x1.82ee6dfdfedadp-16, 0x1.76d44f6a834e6p-16},
      {0x0p+0, -0x1.8061913b9e365p-19, 0x1.176e72bf94ed2p-19, -0x1.a2977fa42f559p-20, 0x1.3f35db1ff1e13p-20,
       -0x1.f56c29d9add71p-21, 0x1.94f64f476e98p-21, -0x1.4ee5e4e7cb472p-21, 0x1.1a743e05b3c49p-21,
       -0x1.e448fbc8a23ap-22, 0x1.a4e0bc092691dp-22, -0x1.720522bb1ffecp-22, 0x1.4887fe7a88f3cp-22,
       -0x1.262f69c56c916p-22, 0x1.0962d7f6d6428p-22, -0x1.e1ee2dc4a406fp-23},
      {0x0p+0, -0x1.255e6d4eeddbbp-21, 0x1.2becb2b6b9781p-21, -0x1.1e86423084c16p-21, 0x1.0e9b612dbbbb5p-21,
       -0x1.fdd03174f603dp-22, 0x1.e127258537a63p-22, -0x1.c7b3d81b5d0b1p-22, 0x1.b143d39c8dfdep-22,
       -0x1.9d764ee079b4ap-22, 0x1.8be81ad44ad57p-22, -0x1.7c41261702953p-22, 0x1.6e3723883f395p-22,
       -0x1.618c94a544a9fp-22, 0x1.560edce7d407cp-22, -0x1.4b944bbd4a0fep-22},
      {0x0p+0, 0x1.b62cc54409366p-26, -0x1.a384eec010554p-26, 0x1.4a7b82d436b43p-26, -0x1.056babcda879cp-26,
       0x1.a44a79081c93dp-27, -0x1.588c758e15409p-27, 0x1.1fce14f49a0fap-27, -0x1.e8e000125638cp-28,
       0x1.a53958c8f6cbp-28, -0x1.6f73795e417c3p-28, 0x1.43fa0ea5f8afap-28, -0x1.204b644d801cp-28,
       0x1.029d2c8c0afbbp-28, -0x1.d34381d0500b4p-29, 0x1.a8c3a4ce57f8ap-29},
      {0x0p+0, 0x1.80b1efd7ea62cp-28, -0x1.41e7a9220526bp-28, 0x1.390660a0a6927p-28, -0x1.2c1a8c8e79c12p-28,
       0x1.1df653318d97fp-28, -0x1.1021cdd89aaf8p-28, 0x1.0346643b86b17p-28, -0x1.ef28e321c4e1cp-29,
       0x1.da0e1c87f2e55p-29, -0x1.c70ab156c41f4p-29, 0x1.b5e23abcc1786p-29, -0x1.a659b13cfcacdp-29,
       0x1.983bca085b661p-29, -0x1.8b5a0e72d6d3ep-29, 0x1.7f8c9ef2a46c3p-29},
      {0x0p+0, -0x1.a7eb3b5691f21p-32, 0x1.9e32850e8b7d7p-33, -0x1.549e8b4b33bf6p-33, 0x1.161b6ab3aa6b2p-33,
       -0x1.c96e9d030b85ep-34, 0x1.7cfa7a792a36ep-34, -0x1.41c861c7224fbp-34, 0x1.137a1bff396a2p-34,
       -0x1.dd7f919e6ca98p-35, 0x1.a2621912fe41fp-35, -0x1.722397f43c685p-35, 0x1.4a40c881949afp-35,
       -0x1.28e2a00a72c92p-35, 0x1.0cab95487e68ep-35, -0x1.e929575b380a4p-36},
      {0x0p+0, 0x1.3e51b737cb049p-39, 0x1.ec40b486ecf66p-36, -0x1.e32cf67d2e15ep-36, 0x1.d4caa0dc6bf18p-36,
       -0x1.c3439e3b9de7cp-36, 0x1.b0e010d0bd04p-36, -0x1.9eeda117b26ddp-36, 0x1.8e087b84c622p-36,
       -0x1.7e68028b304d6p-36, 0x1.701129bf1ac21p-36, -0x1.62f21668246c8p-36, 0x1.56f0242dd699cp-36,
       -0x1.4beeabd4e6516p-36, 0x1.41d21b9356dcap-36, -0x1.38813b6e532e3p-36},
      {0x0p+0, -0x1.38b0cf310c0a7p-38, -0x1.268693283d769p-40, 0x1.eff59535b375bp-41, -0x1.9fdda74f827f6p-41,
       0x1.5d38b33dd94fbp-41, -0x1.276cc50edf0a3p-41, 0x1.f8cf2e623c423p-42, -0x1.b3dca3bf324dbp-42,
       0x1.7c2e68e269ca9p-42, -0x1.4ec168801d6c4p-42, 0x1.294ab465ffddcp-42, -0x1.0a1015588a8cdp-42,
       0x1.df8814b46c392p-43, -0x1.b2d2e35f270fbp-43, 0x1.8c7cdfa2e03ddp-43},
      {0x0p+0, 0x1.4bfb1a198bba6p-40, -0x1.16f737d47d462p-43, 0x1.15e57843911b2p-43, -0x1.101be8451ac21p-43,
       0x1.0833a09d39cb7p-43, -0x1.fe925f339006cp-44, 0x1.ec46528b5952cp-44, -0x1.da6a548fc929ap-44,
       0x1.c973191a27fcep-44, -0x1.b990d265cb3cep-44, 0x1.aace12ada431fp-44, -0x1.9d2228941f2d6p-44,
       0x1.907b69148e401p-44, -0x1.84c4be8a44ff3p-44, 0x1.79e88f38da58ep-44},
      {0x0p+0, -0x1.bbfeb726c285fp-43, 0x1.318906f15f2d8p-48, -0x1.0d696e0c12709p-48, 0x1.cdc4972b43f06p-49,
       -0x1.8afd3b235ea4bp-49, 0x1.5313e6d7fe8b9p-49, -0x1.2501559d429dbp-49, 0x1.fe6707a9f2319p-50,
       -0x1.c035501048326p-50, 0x1.8cbc58b7c24f5p-50, -0x1.61cdf00f4d31ep-50, 0x1.3db239721ce4bp-50,
       -0x1.1f122696ba713p-50, 0x1.04e286364f8cfp-50, -0x1.dca50bab10162p-51},
      {0x0p+0, 0x1.23d28663334ecp-45, 0x1.fa781d95774fcp-52, -0x1.ef0d0c9b88928p-52, 0x1.e83d84d9b6055p-52,
       -0x1.dd71ac81f1b4cp-52, 0x1.d04db29e35256p-52, -0x1.c21b62146daf8p-52, 0x1.b3b8e75f39429p-52,
       -0x1.a5ab6989b0556p-52, 0x1.983a96c4effe2p-52, -0x1.8b8791f7e777fp-52, 0x1.7f9cc5d32fa7fp-52,
       -0x1.7477e54846528p-52, 0x1.6a0ff3ef29af1p-52, -0x1.6058ceb4209e2p-52},
      {0x0p+0, -0x1.eb1005e5b09cfp-48, -0x1.143dc21df6546p-56, 0x1.c69d345d22f5ep-57, -0x1.8ccb13123ad35p-57,
       0x1.58dd83c5350abp-57, -0x1.2c06a646866b1p-57, 0x1.0612b049f3e85p-57, -0x1.cc75f050da94ap-58,
       0x1.971ee92ee2d59p-58, -0x1.6a551c23fcd73p-58, 0x1.448a128371c07p-58, -0x1.2473dd78a1353p-58,
       0x1.09076fe1e7426p-58, -0x1.e2dd7fdd6e51ep-59, 0x1.b9fd6720520a3p-59},
      {0x0p+0, 0x1.08d6b0ebc9092p-49, -0x1.2cd0e2f5ba6b6p-60, 0x1.56aadecf996fap-60, -0x1.539af86f20efep-60,
       0x1.4df73263defd8p-60, -0x1.4685adedec8bfp-60, 0x1.3e0e08a9d2942p-60, -0x1.3526ba49c8629p-60,
       0x1.2c34f69c7e746p-60, -0x1.23772f4f3977ap-60, 0x1.1b10c0b1bb606p-60, -0x1.13135f8921fd9p-60,
       0x1.0b85c6724f606p-60, -0x1.0468219c1aff9p-60, 0x1.fb6dc01bc19a8p-61},
      {0x0p+0, -0x1.37847089313bfp-52, 0x1.a8704101034f2p-66, -0x1.3abc2dd207316p-65, 0x1.14ebb2961ab57p-65,
       -0x1.e638cc2ed9509p-66, 0x1.ab11c4d1554efp-66, -0x1.783233ed2208ap-66, 0x1.4cd7923568072p-66,
       -0x1.28057d2e21503p-66, 0x1.08bbba8b35292p-66, -0x1.dc21e76631bb7p-67, 0x1.ae78a5da19657p-67,
       -0x1.872c5040dc52p-67, 0x1.652946e8463dap-67, -0x1.478eaa02def43p-67}};
  static constexpr double shift = 0x1.8p-1;
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
