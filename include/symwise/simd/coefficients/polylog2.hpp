// Written by tools/coefficients/polylog2.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// Li2(x)/x of the dilogarithm Li2.
template <class T> struct polylog2;

template <> struct polylog2<double> {
  // Li2(x)/x at -1 + 3 (2 k + 1)/64, what rounding lost of it, c1, c2, ... (max error 2^-61.5)
  alignas(64) static constexpr double piece[13][16] = {
      {0x1.a83e823af9c6dp-1, 0x1.aec2bdc0eed7cp-1, 0x1.b59d478eb529ep-1, 0x1.bcd6a31adcfbfp-1, 0x1.c478a384d3a46p-1,
       0x1.cc8eb4b701af1p-1, 0x1.d52639d407a67p-1, 0x1.de4f08ed4e3dp-1, 0x1.e81c0fc852f75p-1, 0x1.f2a4337622744p-1,
       0x1.fe03864d26312p-1, 0x1.052e803788a99p+0, 0x1.0bee82281ac38p+0, 0x1.135e977b2e55cp+0, 0x1.1ba52f0d48844p+0,
       0x1.24f75b49465cp+0},
      {0x1.c0420944bdb65p-55, 0x1.33cef8d361e24p-55, 0x1.842a3cafbbba6p-56, -0x1.0eba7face81bp-55,
       0x1.7046e59b41c73p-56, 0x1.0fe103ae531f5p-55, -0x1.cda28b1dba222p-56, 0x1.f599fc43dd7cp-56,
       -0x1.ece1e4fbc3b84p-56, 0x1.ffcf5a0078f7fp-56, 0x1.e6fb33ba21478p-55, 0x1.0b2c67d780406p-54,
       -0x1.8f27496df24a8p-54, -0x1.ce93c04715e88p-54, -0x1.1fc6d7b6f9966p-54, -0x1.063f522aa232ap-54},
      {0x1.0f45cf3d012b2p-3, 0x1.1d02b787fe584p-3, 0x1.2c1244616b5dcp-3, 0x1.3ca73eddc0375p-3, 0x1.4eff2fb85519ep-3,
       0x1.6365679972587p-3, 0x1.7a3720e8fbddp-3, 0x1.93e93b5caaba3p-3, 0x1.b1105988e27eep-3, 0x1.d26ca2660288bp-3,
       0x1.f8fb3d65f2eaap-3, 0x1.13089160d072bp-2, 0x1.2dc2de03886b2p-2, 0x1.4dfcd111d1c7bp-2, 0x1.75a928b00fec9p-2,
       0x1.a7d084b26abaep-2},
      {0x1.18310e8ab8c01p-5, 0x1.328b7364d1356p-5, 0x1.50bfcd36a7a27p-5, 0x1.7399015ad1e37p-5, 0x1.9c197ab24a917p-5,
       0x1.cb8ea52337ecbp-5, 0x1.01d67bcbcca1p-4, 0x1.235c968744f8bp-4, 0x1.4be32cc10cd42p-4, 0x1.7d8b009965628p-4,
       0x1.bb58caca641a7p-4, 0x1.04da30ef86712p-3, 0x1.37a256d3acd93p-3, 0x1.7b40218a9b3a6p-3, 0x1.d85b374a9dd8cp-3,
       0x1.2f1b73738b26dp-2},
      {0x1.5e8f30caf870ep-7, 0x1.9085f4b6e743ap-7, 0x1.cc7e3241b8823p-7, 0x1.0a9040d910aadp-6, 0x1.36fe67e942cd2p-6,
       0x1.6df64249c8b25p-6, 0x1.b2d3e45d70af7p-6, 0x1.052b8ee1601c7p-5, 0x1.3daf018a42e2cp-5, 0x1.880cd5d8613aap-5,
       0x1.ec1024d9ede35p-5, 0x1.3b08c08ca545fp-4, 0x1.9d3af495e81acp-4, 0x1.172b8e7a95667p-3, 0x1.87930e2186fcp-3,
       0x1.20559e8b4f40ap-2},
      {0x1.e7359b83506bp-9, 0x1.231e15a1b8c7p-8, 0x1.5ee664d796b4ap-8, 0x1.aaff0547fb4b7p-8, 0x1.068e147790b9cp-7,
       0x1.46b832bede795p-7, 0x1.9c01fa3334b29p-7, 0x1.07bb1a1f91223p-6, 0x1.578586c768c1ap-6, 0x1.c87e4041049e8p-6,
       0x1.367f6f279f1fcp-5, 0x1.b24f0192b81bdp-5, 0x1.3a21a8ce29941p-4, 0x1.d9a9bba282738p-4, 0x1.785c7680cf327p-3,
       0x1.4053243039d8fp-2},
      {0x1.6a05801431304p-10, 0x1.c4f69d1044e25p-10, 0x1.1e804757aa0fcp-9, 0x1.6eda15b8b2aeep-9, 0x1.dc1fa7bf8e2dap-9,
       0x1.39ad8e67e9e7p-8, 0x1.a46a92f7a8a83p-8, 0x1.1f3f3464e1224p-7, 0x1.915530283d955p-7, 0x1.1fabfd8794e64p-6,
       0x1.a908df9a1b6fap-6, 0x1.45787eedce03cp-5, 0x1.044bfefd6f3b2p-4, 0x1.b750ec370133dp-4, 0x1.8cdce6d79dc07p-3,
       0x1.88064127e06cfp-2},
      {0x1.19dab52f2b009p-11, 0x1.717a65a8f0eb3p-11, 0x1.eadf29e6d3a1ep-11, 0x1.4af1bfe15e1dbp-10,
       0x1.c5ab182875bdcp-10, 0x1.3cc0ac0fee17fp-9, 0x1.c3a2ea6bddbc1p-9, 0x1.49b4bc12c5e7bp-8, 0x1.eeaaf0027d27p-8,
       0x1.7efacf0484aefp-7, 0x1.33b2ff878dd2dp-6, 0x1.025ddc3ee2442p-5, 0x1.c9b5a0436c03p-5, 0x1.b125c6094bb42p-4,
       0x1.bdd329c3f4b0fp-3, 0x1.0034054e0fcdfp-1},
      {0x1.c64925cf5af45p-13, 0x1.381b7f67cec36p-12, 0x1.b3b33e804cc3bp-12, 0x1.357fc28f73c5cp-11,
       0x1.c061047b22561p-11, 0x1.4bfa7a8443325p-10, 0x1.f7e42ae79660bp-10, 0x1.89518dd0acae5p-9, 0x1.3d150c773e747p-8,
       0x1.0961029b4469p-7, 0x1.d03145ed81f46p-7, 0x1.abd3dcbd94655p-6, 0x1.a4308a11ef16ap-5, 0x1.be7b836c36793p-4,
       0x1.062bef8731096p-2, 0x1.5f2c9b0776df8p-1},
      {0x1.77f8de1fcb5dfp-14, 0x1.0ed8cbdbf2607p-13, 0x1.8d70f15bbfbcep-13, 0x1.2993d4ab70cb4p-12,
       0x1.c7cbaa79dc636p-12, 0x1.660603e3b22e2p-11, 0x1.21624517261edp-10, 0x1.e3494bea27e84p-10,
       0x1.a2ee718c1a973p-9, 0x1.7b40fef5be04fp-8, 0x1.694c538730855p-7, 0x1.6dc4cbe79ae29p-6, 0x1.8ea2d52a5ab4cp-5,
       0x1.dc05364a1bf59p-4, 0x1.3f3bd4a1c722fp-2, 0x1.f2e26e0f0ca95p-1},
      {0x1.3dd0c7f32e6bbp-15, 0x1.e0445d7807fbbp-15, 0x1.728067b8361e7p-14, 0x1.247c03c3202b9p-13,
       0x1.d9ccbd2f3ed97p-13, 0x1.8af74be7a0d95p-12, 0x1.54213e79399dfp-11, 0x1.2ff3b576b2e22p-10,
       0x1.1b6c2931bf04ap-9, 0x1.15a81931bab04p-8, 0x1.2043334dff30ap-7, 0x1.40b8c2411a545p-6, 0x1.841981eb5bb47p-5,
       0x1.0492c291d2dcfp-3, 0x1.8f71876b5d2ebp-2, 0x1.6c705c1b00a73p+0},
      {0x1.11acdb38249a1p-16, 0x1.b1e8d33188ce6p-16, 0x1.60173170bea06p-15, 0x1.252d1b1d4954dp-14,
       0x1.f680ab9e0b2f2p-14, 0x1.bcc7d05e30328p-13, 0x1.98520ec0bb8a7p-12, 0x1.86c1a05c1d6fp-11,
       0x1.883eb5fd5f498p-10, 0x1.a03510104f52bp-9, 0x1.d76b7ffa12c5bp-8, 0x1.209b0a55320b5p-6, 0x1.846eb0966efd7p-5,
       0x1.25f23398047e8p-3, 0x1.025385611a96ep-1, 0x1.14823a8710c03p+1},
      {0x1.ddbbdfbe398ddp-18, 0x1.8d545183b0ccdp-17, 0x1.53240840434e4p-16, 0x1.29e090dcffb8bp-15,
       0x1.0e1d9698554e5p-14, 0x1.fbbbe576f342ep-14, 0x1.f0e2dc000de6p-13, 0x1.fd321f88cea5dp-12,
       0x1.13187ef17b157p-10, 0x1.3c1c1a3768821p-9, 0x1.86824462c0212p-8, 0x1.06fabb7ad2a6bp-6, 0x1.8965697f8099fp-5,
       0x1.4f2f0326a6047p-3, 0x1.512ace7a04dddp-1, 0x1.a6059115d6f6fp+1}};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
