// Written by tools/coefficients/digamma.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// digamma(x) / (x - x0) in sixteen pieces of [1, 5), x0 the positive zero, and the rest of the asymptotic series.
template <class T> struct digamma;

template <> struct digamma<double> {
  // R_k, what rounding lost of it, c1, c2, ... (max error 2^-58.1)
  alignas(64) static constexpr double piece[15][16] = {
      {0x1.277046912a697p+0, 0x1.0211b8470c9dp+0, 0x1.cd9d88c399e19p-1, 0x1.a3b07e045f71ep-1, 0x1.82372312e57bfp-1,
       0x1.66ba0a727a56p-1, 0x1.4fa7a2b6bfcdp-1, 0x1.3bf30e8a3cb1ep-1, 0x1.2ae0c41070101p-1, 0x1.1be9836e56d4p-1,
       0x1.0ea9053d9428dp-1, 0x1.02d32de4f649cp-1, 0x1.f05a1fc80dd63p-2, 0x1.dd107f62cafa4p-2, 0x1.cb7f3bfc5a392p-2,
       0x1.bb6a2af0c5064p-2},
      {-0x1.e73b01c7ccbb5p-54, 0x1.56c4b14c34febp-56, -0x1.b7a73fb1daf36p-60, -0x1.218f4875723dp-55,
       -0x1.2829ff5396141p-55, 0x1.14dd7aa3b2765p-55, -0x1.98c51efa0f85fp-55, 0x1.aacab1f95bbfdp-57,
       0x1.3a12669bcf0c4p-55, -0x1.1b0dcecdbf75ep-55, 0x1.6fc09b8216156p-55, 0x1.1312efad2250dp-55,
       0x1.35c09b9f3360ap-58, -0x1.183bd7cf4c2b5p-56, 0x1.cca4353589d38p-57, 0x1.7f3eb27b4ec58p-56},
      {-0x1.6404a8c08f73p-1, -0x1.f757b21d47f16p-2, -0x1.7aa649cce5859p-2, -0x1.297b63c4fae23p-2,
       -0x1.e297f40ec1f25p-3, -0x1.9121eac66c021p-3, -0x1.53eb1bd6c3b09p-3, -0x1.2494234e043fap-3,
       -0x1.fe32cd063fb02p-4, -0x1.c1ae9c61d8a88p-4, -0x1.900339299e0b5p-4, -0x1.66aa76e827356p-4,
       -0x1.43d2ef744f93bp-4, -0x1.2625eb08685dcp-4, -0x1.0ca2199e2e037p-4, -0x1.ed05ef07406c1p-5},
      {0x1.13c7a370c67d7p-1, 0x1.39d54637b1dbep-2, 0x1.8ab0d9438dfadp-3, 0x1.0a49baa9da9a8p-3, 0x1.7a86cfceceb49p-4,
       0x1.1805ddbd3604ap-4, 0x1.aba3906fc818ap-5, 0x1.4f06ac3b8b507p-5, 0x1.0c18a981b2bd3p-5, 0x1.b4c91d717e7a3p-6,
       0x1.693ea9cedd777p-6, 0x1.2eb28648dd8c8p-6, 0x1.008a131ef8816p-6, 0x1.b7342dd4d4f57p-7, 0x1.7b4db2a4c3d5ep-7,
       0x1.4a29e0c84d872p-7},
      {-0x1.ce2d78c1b0651p-2, -0x1.a8d240c3cbabbp-3, -0x1.bf4556b33b4abp-4, -0x1.033b816289bcbp-4,
       -0x1.42caf0d7bde07p-5, -0x1.a8c29a260c5bfp-6, -0x1.23feca206ceccp-6, -0x1.a002f918ac899p-7,
       -0x1.31377685bc4f5p-7, -0x1.cb19901abc54cp-8, -0x1.60a7fd0608633p-8, -0x1.13df03f1a3592p-8,
       -0x1.b6828aee55c6ep-9, -0x1.6167edd3624f9p-9, -0x1.205a91bf0825fp-9, -0x1.dbc13b4541638p-10},
      {0x1.8fa5b055eb4ecp-2, 0x1.29dfe128244b1p-3, 0x1.0738222bc760fp-4, 0x1.068a9e9763456p-5, 0x1.1ea635f38a19cp-6,
       0x1.4fa9976287dbep-7, 0x1.9f9405cf21d6ep-8, 0x1.0d32b10e1b86bp-8, 0x1.6a1f73fde916ap-9, 0x1.f6cd1450bf56ap-10,
       0x1.66a0b754cb5b9p-10, 0x1.05d4a41fc41fbp-10, 0x1.862b7fd98e2d7p-11, 0x1.27f2ca8316aafp-11,
       0x1.c81f1c19eb335p-12, 0x1.647caf6718408p-12},
      {-0x1.5e79c79d142eep-2, -0x1.a8ec3c70e2291p-4, -0x1.3bdd9fa305646p-5, -0x1.0f8b7d7c8d97cp-6,
       -0x1.04474f1a5a2acp-7, -0x1.0f7409c6ab228p-8, -0x1.2ed33bda8f6c7p-9, -0x1.64e3e00cae374p-10,
       -0x1.b83b3e7e86854p-11, -0x1.1a292dada46c1p-11, -0x1.75c5acb573834p-12, -0x1.fd60285f40222p-13,
       -0x1.63c86f1e0b1aap-13, -0x1.fbf11e40c14c6p-14, -0x1.71a6231300c0bp-14, -0x1.11ad5a3f62ae3p-14},
      {0x1.356c2e5a72593p-2, 0x1.31c26286d5df4p-4, 0x1.7f10ac310e94bp-6, 0x1.1c3d62525cd37p-7, 0x1.dee4c69bd8216p-9,
       0x1.bd388f79392a3p-10, 0x1.bfd2c82940cefp-11, 0x1.e05a7cfd01905p-12, 0x1.0fc55e200078cp-12,
       0x1.41b7a32e16357p-13, 0x1.8bd349e8167fep-14, 0x1.f785ee37ef9d6p-15, 0x1.49b9137fbe2adp-15,
       0x1.bb08cd4206cc5p-16, 0x1.307bbe6a11ee5p-16, 0x1.ab1934315f7c2p-17},
      {-0x1.1215feb922e0fp-2, -0x1.ba1b54d190ae3p-5, -0x1.d35ab344e9bdap-7, -0x1.2ba6438789dedp-8,
       -0x1.bc1e9d246b04ep-10, -0x1.705724ab2b8aep-11, -0x1.4e42c592882bfp-12, -0x1.467d435894df4p-13,
       -0x1.53082ba2f7586p-14, -0x1.72bec1cbb1c6ep-15, -0x1.a7c58ac819123p-16, -0x1.f749c7b0c2627p-17,
       -0x1.350678b5cd5eep-17, -0x1.86d513108c616p-18, -0x1.fb613854c51c3p-19, -0x1.511d764ec0e8ep-19},
      {0x1.e6637921a6ce4p-3, 0x1.407506b3311d9p-5, 0x1.1e17dfc2345f3p-7, 0x1.3d442c50048fep-9, 0x1.9df79c960f518p-11,
       0x1.327befbac8df3p-12, 0x1.f6216b8d2351bp-14, 0x1.bed0efddf18p-15, 0x1.a9f50e50561ep-16, 0x1.ae6ddeee4d94dp-17,
       0x1.c93115d998176p-18, 0x1.fb0af76288745p-19, 0x1.23f96c9328f3cp-19, 0x1.5b9fd146dc95bp-20,
       0x1.aa45f0218dfa1p-21, 0x1.0c568ce8fe992p-21},
      {-0x1.aff0c14a82dbdp-3, -0x1.d13b945e4336bp-6, -0x1.5efe59dc36178p-8, -0x1.50d30bbf33934p-10,
       -0x1.83205e022abd3p-12, -0x1.fff86d03fb11cp-14, -0x1.7ac332122babep-15, -0x1.332c37b8e160ap-16,
       -0x1.0ced81dc20211p-17, -0x1.f660b9f9f7c6ep-19, -0x1.effe6e97bff64p-20, -0x1.00e3aabf4b0c4p-20,
       -0x1.15822a7c943a7p-21, -0x1.3715202df6f37p-22, -0x1.685d83bd7400bp-23, -0x1.ade4e5c336a61p-24},
      {0x1.7f78bba96ced4p-3, 0x1.51df26ff56672p-6, 0x1.af14b3eb0a2e5p-9, 0x1.66294a7d6ae3fp-11, 0x1.6ac7baf64e1cdp-13,
       0x1.acb137e3e1c89p-15, 0x1.1e89bb0f1af4ap-16, 0x1.a7b9774385d45p-18, 0x1.54ca2458dc4a2p-19,
       0x1.264e0911c613bp-20, 0x1.0e24a968276b6p-21, 0x1.056af4472cc2ep-22, 0x1.08efa63b9726dp-23,
       0x1.17aa76dfeabf8p-24, 0x1.32178958e6581p-25, 0x1.5a075e331ab1bp-26},
      {-0x1.54aeee0b8ee24p-3, -0x1.eb157f94de6bbp-7, -0x1.08f2e0b882096p-9, -0x1.7d486a678b336p-12,
       -0x1.547508e9a8febp-14, -0x1.6797c8b226ef6p-16, -0x1.b26f11a0bd5a9p-18, -0x1.24efb3930d8cap-19,
       -0x1.b0fae82414ae7p-21, -0x1.59cd09e7f1d1ep-22, -0x1.272a0cae7a1f6p-23, -0x1.0ae2d899b49dbp-24,
       -0x1.fb959558cf9d9p-26, -0x1.f89f7c5af5c07p-27, -0x1.04f1d549010ffp-27, -0x1.17930fc7e0284p-28},
      {0x1.3c5b5d74ddbd4p-3, 0x1.6f8d75a120469p-7, 0x1.4caa15275cdfap-10, 0x1.9c86ebd9b6234p-13, 0x1.43adfcfa1c5f4p-15,
       0x1.30e7fb03c4084p-17, 0x1.4c679cd995c29p-19, 0x1.985ee68f9644dp-21, 0x1.1519a0c6f37a8p-22,
       0x1.9916055e18082p-24, 0x1.448fc4c5fa39bp-25, 0x1.121cc2da9fdd7p-26, 0x1.e9083519df50ep-28,
       0x1.c9c8cf3e1bfb3p-29, 0x1.bf4b6463d3f81p-30, 0x1.c61dd06d1ab16p-31},
      {-0x1.1b0341e152aa7p-3, -0x1.0c6b6c218e57bp-7, -0x1.9a85f8b5ccb7p-11, -0x1.b8b2d64f9cf5p-14,
       -0x1.30cc58898d2cep-16, -0x1.00a6de9bd3686p-18, -0x1.f9d2c56d6bc0dp-21, -0x1.1b6c2b15e52a8p-22,
       -0x1.6185ecaf1234ap-24, -0x1.e2c911a3eae92p-26, -0x1.6446797f59844p-27, -0x1.1937664525dd9p-28,
       -0x1.d6dbd6ac03f38p-30, -0x1.9f345ca06ff3cp-31, -0x1.7f6b1747dd916p-32, -0x1.70fbbdbb3afc1p-33}};
  // s(z) in z = u^2; error absolute (max error 2^-56.1)
  alignas(64) static constexpr double series[9] = {
      0x1.5555555555554p-4, -0x1.111111110977ap-7, 0x1.041040dc26381p-8, -0x1.1110e88558021p-8, 0x1.f0674bbb47a55p-8,
      -0x1.580e7122d13d9p-6, 0x1.43ec8539b704cp-4, -0x1.4a4f715a630c8p-2, 0x1.c3d3c7f8810ffp-1};
  static constexpr double zero = 0x1.762d86356be3fp+0;  // x0
  static constexpr double zero_low = 0x1.b86a722197829p-54;
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
