// Written by tools/coefficients/bessel_y.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// Y below 25: about 0, and in pieces of width pi/2 of which the first two are not used.
template <class T, int Order> struct bessel_y;

template <> struct bessel_y<double, 0> {
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
  // zero or middle in two words, value there in two words, c1, c2, ... (max error 2^-60.0)
  alignas(64) static constexpr double piece[21][16] = {
      {0x0p+0, 0x0p+0, 0x1.fa9534d98569cp+1, 0x1.5fdbbe9bba775p+2, 0x1.c581dc4e72103p+2, 0x1.1475cc9eedf01p+3,
       0x1.471d735a47d58p+3, 0x1.78fdb9effea47p+3, 0x1.ab8e1c4a1e74ap+3, 0x1.dd85a7410f58dp+3, 0x1.0803c74003214p+4,
       0x1.2106ca4910069p+4, 0x1.3a42cdf5febd7p+4, 0x1.534ac0f19860cp+4, 0x1.6c832fd77ac07p+4, 0x1.858eb79a20bbp+4},
      {0x0p+0, 0x0p+0, -0x1.f06ae7804384ep-54, 0x0p+0, -0x1.9774a495f56cfp-54, 0x0p+0, -0x1.cb49ff791c495p-51, 0x0p+0,
       -0x1.7df81de86f24dp-51, 0x0p+0, 0x1.25a237d12159bp-50, 0x0p+0, -0x1.8bf92d51fbaebp-50, 0x0p+0,
       0x1.ca75080cf53a8p-50, 0x0p+0},
      {0x0p+0, 0x0p+0, 0x0p+0, -0x1.5bae5e02e0429p-2, 0x0p+0, 0x1.15b6c33d5521p-2, 0x0p+0, -0x1.dbd7488fa1448p-3,
       0x0p+0, 0x1.a6e004987dd5dp-3, 0x0p+0, -0x1.8062eb4125bb6p-3, 0x0p+0, 0x1.62cb1b7b186ecp-3, 0x0p+0,
       -0x1.4b202bcdda19ap-3},
      {0x0p+0, 0x0p+0, 0x0p+0, -0x1.3e762817df47ep-59, 0x0p+0, 0x1.071ca3f038097p-57, 0x0p+0, -0x1.243a91cd4cf59p-58,
       0x0p+0, -0x1.01c5bc7aa87afp-58, 0x0p+0, -0x1.71293d80e4c43p-58, 0x0p+0, 0x1.b5bc06c0e39cbp-57, 0x0p+0,
       0x1.b9006c17f0ab4p-57},
      {0x0p+0, 0x0p+0, -0x1.9c34256a12a0cp-2, 0x1.7919a8541d9d9p-6, 0x1.334cca0697a5bp-2, -0x1.80bb01abe44f5p-7,
       -0x1.ff635cc72b9f1p-3, 0x1.e3fe3094f51dap-8, 0x1.bf32a27594007p-3, -0x1.53bfd9ddf9b32p-8, -0x1.925c35988ee29p-3,
       0x1.fe6141376a866p-9, 0x1.70c4f66cab47fp-3, -0x1.915d2197fbca1p-9, -0x1.5664d37c37d7bp-3, 0x1.464a5df0c2e9fp-9},
      {0x0p+0, 0x0p+0, 0x1.a09c9290367efp-5, 0x1.5764e82714828p-3, -0x1.5aef611fc4d57p-6, -0x1.145281510269p-3,
       0x1.9036451ff57c5p-7, 0x1.da8e9f67aab9dp-4, -0x1.0bc2d84e65214p-7, -0x1.a629e0c45d0a4p-4, 0x1.862549367591ep-8,
       0x1.7ff1e76e66b65p-4, -0x1.2c6731071e936p-8, -0x1.627f661c03433p-4, 0x1.e0ee8ec84659ap-9, 0x1.4aea90af94d77p-4},
      {0x0p+0, 0x0p+0, 0x1.df6d59bf50eb8p-5, -0x1.c6a9e6021664cp-7, -0x1.8969c64cbf452p-5, 0x1.d3b03cad2f012p-8,
       0x1.4e667a71556afp-5, -0x1.26eb7859ee62dp-8, -0x1.26cab38a8b368p-5, 0x1.9e8116ab3f1cdp-9, 0x1.0a4512039d6a2p-5,
       -0x1.37847983bfa3p-9, -0x1.e924b85a17361p-6, 0x1.ea1ef1dc969c5p-10, 0x1.c6c415c971b4bp-6, -0x1.8e880db077368p-10},
      {0x0p+0, 0x0p+0, -0x1.c116fdc5981a2p-8, -0x1.97442734a8885p-7, 0x1.b2f14a95527cbp-9, 0x1.5fd71da37b511p-7,
       -0x1.0325ee41e910cp-9, -0x1.34b212c8006d8p-7, 0x1.5f03e47165d72p-10, 0x1.152ecf0a6efcbp-7,
       -0x1.013b38cfb9292p-10, -0x1.faa30d8422df8p-8, 0x1.8d6c364d92082p-11, 0x1.d51e5903af152p-8,
       -0x1.3ec49cb941f55p-11, -0x1.b6b602c5b1c03p-8},
      {0x0p+0, 0x0p+0, -0x1.1e32bc4ef7d9cp-9, 0x1.00381f5bad1a2p-10, 0x1.1d35e85fde2a3p-9, -0x1.2af64169afe3ep-11,
       -0x1.fe23914fb9128p-10, 0x1.871fef7e4a35fp-12, 0x1.caaa76e34992dp-10, -0x1.17331689f001p-12,
       -0x1.a24a1215f6684p-10, 0x1.a716e9e21bc41p-13, 0x1.8247b02d6b0f6p-10, -0x1.4e6bc3a8ce99ep-13,
       -0x1.6853b2d047885p-10, 0x1.10c0d645f7862p-13},
      {0x0p+0, 0x0p+0, 0x1.9982765196251p-13, 0x1.6f4879d64529p-12, -0x1.26dd71e391c8p-13, -0x1.5a7e68365fe47p-12,
       0x1.7f84d7c50e4bap-14, 0x1.3af5cadfbc01bp-12, -0x1.0c5f18c46d028p-14, -0x1.1f7a325342c6p-12,
       0x1.8f91421377f9ep-15, 0x1.090bcc6d25f4ap-12, -0x1.3761259385611p-15, -0x1.ed6a217665acfp-13,
       0x1.f632a9396fd38p-16, 0x1.cefce344de31dp-13},
      {0x0p+0, 0x0p+0, 0x1.ab2c1fe9fe65bp-15, -0x1.939274f2b1fbap-16, -0x1.8177e4fe52363p-15, 0x1.1959cd99f8972p-16,
       0x1.6afdd57be1e2p-15, -0x1.8870fec240e76p-17, -0x1.4f0af7d46cd4fp-15, 0x1.20410cf8100b7p-17,
       0x1.35d17cec01733p-15, -0x1.bb718500e47bap-18, -0x1.206da232a2b6bp-15, 0x1.61a48aa84d584p-18,
       0x1.0e6afa01af56p-15, -0x1.22136534a335fp-18},
      {0x0p+0, 0x0p+0, -0x1.48637224ecb4ap-18, -0x1.77e096d54d19ep-18, 0x1.6a9227352dd3ep-19, 0x1.691b93a4675d9p-18,
       -0x1.04053abf42c03p-19, -0x1.539a158024ee9p-18, 0x1.7d1e28094cc75p-20, 0x1.3c1fc4f781cb9p-18,
       -0x1.2283a93112de5p-20, -0x1.26d0559b73f3cp-18, 0x1.caf84db86f4dp-21, 0x1.145ee2068f631p-18,
       -0x1.7541247acc36bp-21, -0x1.048a893aac9ebp-18},
      {0x0p+0, 0x0p+0, -0x1.3b215dfd5ed5fp-22, 0x1.7cf686274141cp-22, 0x1.34aa7573f5f78p-21, -0x1.1225b97dfacafp-22,
       -0x1.2aea9ec48ed51p-21, 0x1.9855432a6a517p-23, 0x1.1ad0731228ed5p-21, -0x1.36d4a61d35de8p-23,
       -0x1.099e71392f9dp-21, 0x1.e7eacafda994fp-24, 0x1.f36711773089bp-22, -0x1.89ed0bb6b23e7p-24,
       -0x1.d735e8beb8d09p-22, 0x1.45b780267870dp-24},
      {0x0p+0, 0x0p+0, -0x1.776effbdb7146p-26, 0x1.c543e462b1bdap-25, -0x1.0a2814d546c4p-25, -0x1.d65e2d5768ce3p-25,
       0x1.93eb9f1bc0cb5p-26, 0x1.c4f6f1e4838eep-25, -0x1.36021c8adeb39p-26, -0x1.ad8eb549fe9eap-25,
       0x1.e5de01dfbcd3bp-27, 0x1.9595d33b72755p-25, -0x1.8654affe463dep-27, -0x1.7f574551a8e8bp-25,
       0x1.40e6a7c89f798p-27, 0x1.6b696557d3e26p-25},
      {0x0p+0, 0x0p+0, 0x1.452c1cac7a9a2p-26, -0x1.719173c91a469p-29, -0x1.442a3d4071968p-28, 0x1.4ccb5cbfeeb54p-29,
       0x1.428a3a4066a99p-28, -0x1.042e70865f783p-29, -0x1.371ae6c86330ap-28, 0x1.9a53ac0dcf33bp-30,
       0x1.2885854f0375ep-28, -0x1.4911eba7a6eb8p-30, -0x1.199ec88b07f8dp-28, 0x1.0d85930af7ce4p-30,
       0x1.0b9cfae2570acp-28, -0x1.c2ff27db1d78bp-31},
      {0x0p+0, 0x0p+0, -0x1.f6b57f9da93ffp-29, -0x1.e4163b813760ep-32, 0x1.fa6c492bc221p-33, 0x1.a3d9bd00ecbe1p-32,
       -0x1.99d8c0f19f57ep-33, -0x1.9bbffac0e4788p-32, 0x1.46ce04a92bcfep-33, 0x1.8c8666ab660f7p-32,
       -0x1.0730c02a7dbfp-33, -0x1.7ad4a070768dfp-32, 0x1.aeb1a418efbe4p-34, 0x1.691a8fe4410b6p-32,
       -0x1.668084462eb87p-34, -0x1.586bcd73e1c5fp-32},
      {0x0p+0, 0x0p+0, 0x1.a6540f2db95c6p-31, 0x1.012f7eb46e735p-35, 0x1.f14e7134e8dd2p-36, -0x1.22929c43a19dep-36,
       -0x1.ec9808f3377aep-36, 0x1.d5394d8b42b1bp-37, 0x1.e235d4d7ae19dp-36, -0x1.7a1a5c14824acp-37,
       -0x1.d1743cd391c5bp-36, 0x1.e350e9294a332p-38, 0x1.be67c0d570fe7p-36, -0x1.7f1651d4f9e8fp-38,
       -0x1.ab498d2518b01p-36, 0x1.09184578212fcp-37},
      {0x0p+0, 0x0p+0, -0x1.957da64f420bdp-33, 0x1.d87d793795e56p-44, -0x1.71459fc9eb458p-40, -0x1.12a60ed5e9b85p-39,
       0x1.26108c6797fd8p-40, 0x1.1004582ef5f9fp-39, -0x1.e403f19a4b1bep-41, -0x1.092e7ea8bc018p-39,
       0x1.8f82e7619937p-41, 0x1.fffc69a13f581p-40, -0x1.4cdbf65f5616fp-41, -0x1.ec03bbec41784p-40,
       0x1.18b23b2c7807ap-41, 0x1.d8313ca344644p-40},
      {0x0p+0, 0x0p+0, 0x1.7b342d098b5c2p-35, 0x1.4c025690fbe8bp-41, -0x1.06894c59cd729p-43, 0x1.da8dec053b326p-41,
       0x1.18f46861ea642p-43, -0x1.4404639aa47c2p-41, -0x1.15f09287f9b6bp-43, 0x1.a9e847559f5e9p-42,
       0x1.0f15c4cbf4fd3p-43, 0x1.a5590e04ba7dp-40, -0x1.06481d548689dp-43, -0x1.a4cb8d3c0add5p-40,
       0x1.f99ae3dfe8d77p-44, -0x1.9b8d2aa19fd6ep-40},
      {0x0p+0, 0x0p+0, -0x1.aef20de99bf38p-37, -0x1.2376a4da41cd1p-44, 0x1.2d47fd0cb05d2p-48, 0x1.0e1cbcb373f44p-47,
       -0x1.3920b4a14fc51p-48, -0x1.0f869bbaa6925p-47, 0x1.07f7f163c7d28p-48, 0x1.0b3123398268dp-47,
       -0x1.bd19520771f05p-49, -0x1.0432fd3e2242dp-47, 0x1.791b6599c8707p-49, 0x1.f7cc0e4ec12e7p-48,
       -0x1.4218d99f41c5p-49, -0x1.e65eb35899a6ep-48},
      {0x0p+0, 0x0p+0, 0x1.e06fe3a4a9a6fp-39, -0x1.2439fdb32d25ep-43, 0x1.405db52d35142p-51, -0x1.4a26bda761ab7p-42,
       -0x1.f02ff9964458ap-52, 0x1.b92e7748d7ba4p-43, 0x1.ee0975eb80348p-52, -0x1.18845b7d0f5c2p-43,
       -0x1.e53e212262e54p-52, -0x1.4ace647683eb4p-41, 0x1.d8a97bf3e87fp-52, 0x1.48f027d9ecb53p-41,
       -0x1.ca3e6584154e6p-52, 0x1.33503445959c6p-41}};
};

template <> struct bessel_y<double, 1> {
  static constexpr double root = 0x1.193bed4dff243p+1;  // r, in two words
  static constexpr double root_low = -0x1.bd1e50d219bfdp-55;
  static constexpr double inverse = 0x1.d20f658382cf2p-2;  // 1/r, in two words
  static constexpr double inverse_low = 0x1.5b2534b08b934p-57;
  // j (max error 2^-70.5)
  alignas(64) static constexpr double j[12] = {
      0x1.41086fa103efcp-3, -0x1.a35b46c4e2078p-6, 0x1.3aa2b072c6b28p-10, -0x1.c0d3437155795p-16,
      0x1.772f135929188p-22, -0x1.9cc4382b5a165p-29, 0x1.41ccf095bced2p-36, -0x1.765d32276707bp-44,
      0x1.5182943c8c43bp-52, -0x1.e595db1b9d7p-61, 0x1.1d4f445c9e654p-69, -0x1.1741d57bf4b11p-78};
  // s (max error 2^-69.2)
  alignas(64) static constexpr double s[12] = {
      0x1.71cc760841f4cp-3, 0x1.1c5bb8c829eb3p-8, -0x1.dfd8229d94d1p-11, 0x1.fd0a45257c346p-16, -0x1.072c5ff63e2dp-21,
      0x1.4ce79b82cc37p-28, -0x1.1f4b06e5136c1p-35, 0x1.699c0a6b74172p-43, -0x1.5b757b1fd863dp-51,
      0x1.079722b4f93bdp-59, -0x1.441fb68a84392p-68, 0x1.4a022002c79f9p-77};
  // zero or middle in two words, value there in two words, c1, c2, ... (max error 2^-59.8)
  alignas(64) static constexpr double piece[21][16] = {
      {0x0p+0, 0x0p+0, 0x1.f6a7a2955385ep+1, 0x1.5b7fe4e87b02ep+2, 0x1.c463abeccb2bbp+2, 0x1.13127ae6169b4p+3,
       0x1.46b9c347764a4p+3, 0x1.77f9138d43206p+3, 0x1.ab41b09886feap+3, 0x1.dcb7d88de848bp+3, 0x1.07e4cef4cbd98p+4,
       0x1.20b1c695f1e3bp+4, 0x1.3a28c59d5433bp+4, 0x1.53025492188cdp+4, 0x1.6c6cbc45dc8dep+4, 0x1.854fa303820cap+4},
      {0x0p+0, 0x0p+0, 0x0p+0, 0x1.dfe7bac228e8cp-52, 0x0p+0, 0x1.479cc068d9046p-52, 0x0p+0, 0x1.0fc786ce0608p-55,
       0x0p+0, -0x1.5e091a50f8e05p-51, 0x0p+0, -0x1.a1ee4c5487edep-50, 0x0p+0, 0x1.391b14410528fp-50, 0x0p+0,
       0x1.52f75f025b205p-52},
      {0x0p+0, 0x0p+0, 0x1.9f3ad36dcc068p-2, 0x0p+0, -0x1.34032bd17b10fp-2, 0x0p+0, 0x1.fff5b130c3f84p-3, 0x0p+0,
       -0x1.bf7da36b32214p-3, 0x0p+0, 0x1.92887bef0eebep-3, 0x0p+0, -0x1.70e19d038d5b2p-3, 0x0p+0,
       0x1.56789a72f1e07p-3, 0x0p+0},
      {0x0p+0, 0x0p+0, 0x1.493d996ce6886p-56, 0x0p+0, 0x1.199cb9e1b3318p-56, 0x0p+0, 0x1.b9b6c841ac383p-57, 0x0p+0,
       0x1.6fca0c7cc1c73p-59, 0x0p+0, 0x1.8af99cb24c05bp-58, 0x0p+0, -0x1.3fef3aefbbca6p-57, 0x0p+0,
       -0x1.8508a41bb69d3p-58, 0x0p+0},
      {0x0p+0, 0x0p+0, -0x1.7429860ff8bc8p-4, -0x1.5c7c556f0c19ap-2, 0x1.319b067909528p-5, 0x1.15f993fceab5cp-2,
       -0x1.5f52f7e6eb6afp-6, -0x1.dc14ea14e89f9p-3, 0x1.d57a0e5e5557ep-7, 0x1.a7022be084d99p-3, -0x1.55ce3b5702526p-7,
       -0x1.80781c32422e7p-3, 0x1.0715ea418f07ap-7, 0x1.62d94d97e859cp-3, -0x1.a517bac9733fdp-8, -0x1.4b2a38f1ab9b4p-3},
      {0x0p+0, 0x0p+0, -0x1.6c9c84b3c82e8p-3, 0x1.00b9f8571ca1fp-5, 0x1.28718a3ea7bcep-3, -0x1.02b3933cf21b1p-6,
       -0x1.f6bf62164fd88p-4, 0x1.4429fef5b5fbdp-7, 0x1.bac86f84d5c18p-4, -0x1.c650b6b83109ap-8, -0x1.8fc2175db4fb5p-4,
       0x1.54eda697a0098p-8, 0x1.6f1649b2d86aap-4, -0x1.0bf614807033cp-8, -0x1.553bb2e40bc03p-4, 0x1.b3878aadeb34dp-9},
      {0x0p+0, 0x0p+0, 0x1.aaf4a1bb87d39p-6, 0x1.a15d92dfe3e27p-5, -0x1.99f31a2ce4854p-7, -0x1.6395dfe49fcd4p-5,
       0x1.e73461417f29bp-8, 0x1.367d7d608e4bap-5, -0x1.49998eb9b65e4p-8, -0x1.163191c30aa62p-5, 0x1.e2d08ce232e2cp-9,
       0x1.fbe6df840847fp-6, -0x1.74dc50307788bp-9, -0x1.d5f857a2a6107p-6, 0x1.2b02aa23a6be8p-9, 0x1.b750d89a9b35fp-6},
      {0x0p+0, 0x0p+0, 0x1.6b78df9894414p-7, -0x1.10a329e2c23fbp-8, -0x1.66e1124dfe6fp-7, 0x1.3ced2a2e6918p-9,
       0x1.3fe8992626d5ep-7, -0x1.9d6eb2bc49e35p-10, -0x1.1f3db07f32dacp-7, 0x1.26b045287ddcap-10,
       0x1.05c7113b0713ep-7, -0x1.be318d61276e1p-11, -0x1.e34de72f7f028p-8, 0x1.6081b0b7fe572p-11,
       0x1.c2b97f59617fcp-8, -0x1.1f6911725a956p-11},
      {0x0p+0, 0x0p+0, -0x1.21b9969f60d8dp-10, -0x1.1be6db9923aedp-9, 0x1.a88d13dbedfd5p-11, 0x1.07a678d6000bbp-9,
       -0x1.1404dcef3586bp-11, -0x1.dc4f991b3db86p-10, 0x1.82207114f3351p-12, 0x1.b17602840abf5p-10,
       -0x1.1f5dcf31a0fd6p-12, -0x1.8efee4094379cp-10, 0x1.bfcf28dc1f912p-13, 0x1.7307b03e248f8p-10,
       -0x1.6913dc1a30dcap-13, -0x1.5beee6fd51c8ap-10},
      {0x0p+0, 0x0p+0, -0x1.7e856a5dbfafp-12, 0x1.337c7e138f6efp-13, 0x1.540253b8669f3p-12, -0x1.b50d7e1d32019p-14,
       -0x1.3efae797b4935p-12, 0x1.315ec04d6e6b6p-14, 0x1.25ed975fd67dfp-12, -0x1.c0a9cee3c841dp-15,
       -0x1.0f90655683bc4p-12, 0x1.59145b4f0e4d2p-15, 0x1.f960ab74888d7p-13, -0x1.132c0aa83d0d2p-15,
       -0x1.d9abff06839cbp-13, 0x1.c3625d7a65076p-16},
      {0x0p+0, 0x0p+0, 0x1.43045e104ba3fp-15, 0x1.85b940eb675f1p-15, -0x1.5e6216bf5c091p-16, -0x1.6f7bab104f315p-15,
       0x1.f7a1664ba46a6p-17, 0x1.571814a1aa2d7p-15, -0x1.713a08b8cf751p-17, -0x1.3e398cbc472cbp-15,
       0x1.197790ef0ea85p-17, 0x1.282d26a74c376p-15, -0x1.bcad07516f4f2p-18, -0x1.154ed4598d2ddp-15,
       0x1.699ffa43a3199p-18, 0x1.05375a588a71bp-15},
      {0x0p+0, 0x0p+0, 0x1.5935367411dap-19, -0x1.8061914830238p-19, -0x1.5e7853457d4ap-18, 0x1.176e72bf942edp-19,
       0x1.51fc6684b7105p-18, -0x1.a2977fa42e06cp-20, -0x1.3f2b6dc3b175p-18, 0x1.3f35db1ff0aaap-20,
       0x1.2b75764ee39ffp-18, -0x1.f56c29d9abaaep-21, -0x1.195833f4af256p-18, 0x1.94f64f476cabdp-21,
       0x1.095c7b4610bf4p-18, -0x1.4ee5e4e7c994bp-21},
      {0x0p+0, 0x0p+0, 0x1.31c414162d3fep-22, -0x1.255e6d035b9bp-21, 0x1.42ea009601a4fp-22, 0x1.2becb2b6b4bbcp-21,
       -0x1.eb5eb1ab0c55ep-23, -0x1.1e864230817cp-21, 0x1.7984164922b78p-23, 0x1.0e9b612db9bd8p-21,
       -0x1.27f35ae52e40ep-23, -0x1.fdd03174f3aaep-22, 0x1.db98dceff695p-24, 0x1.e127258536617p-22,
       -0x1.8708dcc9ea55dp-24, -0x1.c7b3d81b5c80dp-22},
      {0x0p+0, 0x0p+0, -0x1.e04ec852ee652p-23, 0x1.b62cd1b9ee265p-26, 0x1.c2396a23cc001p-25, -0x1.a384eebe521c3p-26,
       -0x1.be088f0af4899p-25, 0x1.4a7b82d2940edp-26, 0x1.ad52e7fe5a15dp-25, -0x1.056babcc22537p-26,
       -0x1.98bb699dd2423p-25, 0x1.a44a79055fe4fp-27, 0x1.83ed0e2ac63ddp-25, -0x1.588c758ba8414p-27,
       -0x1.707829f84552fp-25, 0x1.1fce14f2754ebp-27},
      {0x0p+0, 0x0p+0, 0x1.9a2ac58434572p-25, 0x1.80b1c2899fa08p-28, -0x1.7122c3283992ep-29, -0x1.41e7a916260a5p-28,
       0x1.2c1bf19e3a78cp-29, 0x1.39066098a3e49p-28, -0x1.df4a2d335c44ep-30, -0x1.2c1a8c88db3e3p-28,
       0x1.823cbd696d8b8p-30, 0x1.1df6532d795a5p-28, -0x1.3c1df4c731f6p-30, -0x1.1021cdd58ec6cp-28,
       0x1.0729cc3c6aeefp-30, 0x1.0346643931a71p-28},
      {0x0p+0, 0x0p+0, -0x1.7c99308a3e80ep-27, -0x1.a7ef94e64921dp-32, -0x1.9897fa014bd64p-32, 0x1.9e32825f184b9p-33,
       0x1.92bfb25eaf9d2p-32, -0x1.549e88c92d626p-33, -0x1.89627ef39d877p-32, 0x1.161b6862e24c9p-33,
       0x1.7b3eaf5adb99p-32, -0x1.c96e98df1d758p-34, -0x1.6b7301e18727p-32, 0x1.7cfa76d00ab5dp-34,
       0x1.5bb67a724936ep-32, -0x1.41c85e8c41b14p-34},
      {0x0p+0, 0x0p+0, 0x1.907882dfaee03p-29, 0x1.3ed476c7973dbp-39, 0x1.33c276955c7adp-36, 0x1.ec4098ce25003p-36,
       -0x1.077a816de765dp-36, -0x1.e32ce3dbc115ap-36, 0x1.ae952c0fb664dp-37, 0x1.d4ca934151ba8p-36,
       -0x1.603b27d6f4975p-37, -0x1.c34393dac6d5p-36, 0x1.221989bf926bbp-37, 0x1.b0e0089c661e4p-36,
       -0x1.e227e940ccf97p-38, -0x1.9eed9a682218bp-36},
      {0x0p+0, 0x0p+0, -0x1.9774c0a5bc436p-31, -0x1.376a079fb3202p-38, 0x1.f1181655e80dcp-40, -0x1.268411d17db43p-40,
       -0x1.092a795aee6edp-39, 0x1.eff10f6b0dfe2p-41, 0x1.05b6fc829a4bfp-39, -0x1.9fd98b228f28ep-41,
       -0x1.fdda671d453bp-40, 0x1.5d350dd99de3fp-41, 0x1.ece594f3db943p-40, -0x1.27698f6b36293p-41,
       -0x1.dad4537eb3e92p-40, 0x1.f8c9885b22ae1p-42},
      {0x0p+0, 0x0p+0, 0x1.9e761e616488cp-33, 0x1.4cc9b09abb6bp-40, 0x1.858d657a48bccp-42, -0x1.16e6f0cc61e99p-43,
       0x1.8441e450cee64p-41, 0x1.15da69aa3b124p-43, -0x1.07a0c0c117beep-41, -0x1.10139d04b976p-43,
       0x1.4d45ef1c2730bp-42, 0x1.082d1946762f1p-43, -0x1.5d2fa4ce51435p-43, -0x1.fe87b2f2812bp-44,
       0x1.41b50555d6fep-45, 0x1.ec3d5417343e7p-44},
      {0x0p+0, 0x0p+0, -0x1.037342eb950c9p-34, -0x1.e04f33f16173fp-43, -0x1.547da8457fd1fp-47, 0x1.2efd840501dcbp-48,
       0x1.07f2fe0dc6735p-47, -0x1.0b37262b7e546p-48, -0x1.06c573bf4cb0ep-47, 0x1.c9da0c487be5bp-49,
       0x1.021351b432968p-47, -0x1.878c6459434ap-49, -0x1.f6bf45e070a85p-48, 0x1.5010c6650b531p-49,
       0x1.e755cff422dap-48, -0x1.225d18c9bc158p-49},
      {0x0p+0, 0x0p+0, 0x1.0eddb9722e7e6p-36, 0x1.1d5668b509496p-45, -0x1.604901ef555d1p-43, 0x1.ea31b552b5ce6p-52,
       -0x1.0b0693a7cc97cp-42, -0x1.e369c316a89a1p-52, 0x1.60f08adabd69fp-43, 0x1.df15a641601e9p-52,
       -0x1.a941ea6390936p-44, -0x1.d5dfeac36525bp-52, 0x1.8795069965707p-45, 0x1.c9d1ab7a4bca9p-52,
       -0x1.0168a2a764c5ap-52, -0x1.bc66dd74d5e1bp-52}};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
