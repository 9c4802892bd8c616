// Written by tools/coefficients/dawson.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// (x + 4)^2 F(x)/x of Dawson's integral F in sixteen pieces of v = 1/(x + 4).
template <class T> struct dawson;

template <> struct dawson<double> {
  static constexpr double first = 0x1.f8p-8;  // the middle of the first piece
  static constexpr double width = 0x1.04p-6;
  static constexpr double per_piece = 0x1.f81f81f81f82p+5;
  // g_k, what rounding lost of it, c1, c2, ... (max error 2^-59.2)
  alignas(64) static constexpr double piece[17][16] = {
      {0x1.10842db573aa4p-1, 0x1.38259dc2df511p-1, 0x1.693e13892f114p-1, 0x1.a722e048530e3p-1, 0x1.f6ce8d67eb54dp-1,
       0x1.2fff29edd2b08p+0, 0x1.77ad184b9ff06p+0, 0x1.dd86178064966p+0, 0x1.3b8fb6088e6a2p+1, 0x1.bbedd960e0dddp+1,
       0x1.58242c670e9a2p+2, 0x1.17e0abd22f6f7p+3, 0x1.9f35eaec2780cp+3, 0x1.04bf3da97eaf6p+4, 0x1.173476a59629ap+4,
       0x1.082070d89bd45p+4},
      {0x1.575cf5bf76cb1p-55, 0x1.dcccc901a9c45p-55, -0x1.8ad2c82e45761p-56, -0x1.7eb16e4a4444ap-55,
       -0x1.4f1b17a00d19bp-55, 0x1.e0e0b2c13b118p-54, 0x1.ce9bbb17909b6p-54, -0x1.5bca82ed1b3a9p-54,
       0x1.f4d598550c3bcp-54, 0x1.53129727f7956p-58, -0x1.35176d71cac87p-52, -0x1.06d75b1ec929cp-51,
       0x1.4a734f8f176d3p-54, -0x1.3d0a62f14b6ep-50, 0x1.b5014299f3c47p-51, 0x1.56c2cb98d255p-50},
      {0x1.197405e13375fp+2, 0x1.59dce3c45daf6p+2, 0x1.afe13a15f37bap+2, 0x1.12caad20cfdf2p+3, 0x1.65b7879bbd97dp+3,
       0x1.dede01ff66cebp+3, 0x1.4c231116f166bp+4, 0x1.e353c10424017p+4, 0x1.7a3aa12229004p+5, 0x1.518ed961625d2p+6,
       0x1.47ab7292910c2p+7, 0x1.fd350251b5e62p+7, 0x1.017399c76f24ap+8, 0x1.260e848eb7709p+7, -0x1.46a28c050624dp-5,
       -0x1.b418bf1ff741dp+6},
      {0x1.b8da1123e364ap+4, 0x1.230e4ac2f1b48p+5, 0x1.88f10df8f693ap+5, 0x1.105685b268f7fp+6, 0x1.85cbed7d5b6f7p+6,
       0x1.22602a302b832p+7, 0x1.c7f84521053b4p+7, 0x1.81d9046af3f81p+8, 0x1.753e34f47af24p+9, 0x1.b53bb182c5d6fp+10,
       0x1.86ccceb2b775fp+11, 0x1.e92e1807a557dp+10, -0x1.e0136b2a42a0cp+10, -0x1.1d123c2c39a2ep+12,
       -0x1.0c0dd3e4f3ee4p+12, -0x1.364a0424fcb1fp+11},
      {0x1.3634f921b050fp+7, 0x1.b8dd226b37175p+7, 0x1.4273dec2d0915p+8, 0x1.e851bd4728034p+8, 0x1.81df4c2bf25e7p+9,
       0x1.4206567c23aabp+10, 0x1.217a75a626744p+11, 0x1.2433f1555dfb4p+12, 0x1.784240c3945c4p+13,
       0x1.e40773db1799dp+14, 0x1.a66f5b10c3912p+13, -0x1.f313e58dffa7ep+15, -0x1.3f7b9a1524b2ep+16,
       -0x1.6dbb56f604d84p+14, 0x1.c0c273df6c972p+14, 0x1.4241090672a9p+15},
      {0x1.9daebff09a827p+9, 0x1.3cf920f56a987p+10, 0x1.f7a399097729bp+10, 0x1.a212e70977e52p+11,
       0x1.6eaa33628f23dp+12, 0x1.59b0e8e2586ecp+13, 0x1.697fa6cf39946p+14, 0x1.c6eb479b4d1cdp+15,
       0x1.985dcbfe48e44p+17, 0x1.f33bf57de41dap+17, -0x1.cf0791e36d6b2p+19, -0x1.0138ad508920ep+20,
       0x1.f37a18b73af92p+18, 0x1.02ccd0c558decp+20, 0x1.eb51b0e2a1f6p+18, -0x1.9642df67df7c3p+15},
      {0x1.0bb8e4e3a30b2p+12, 0x1.bb4b3e6813205p+12, 0x1.7f9c20573f8aep+13, 0x1.5e8751b800868p+14,
       0x1.575fc4779f1b9p+15, 0x1.71bb00c6527d5p+16, 0x1.cc0371f62d964p+17, 0x1.85c02796d4fd8p+19,
       0x1.92b50bfb84cb1p+21, -0x1.a01da671b762p+22, -0x1.ee5cb69b446d7p+23, 0x1.c64f8e8774c98p+23,
       0x1.035bbee05428ep+24, -0x1.3a81a708ea0c6p+21, -0x1.0a1a63062ee56p+23, -0x1.1b6e9eea17e9fp+22},
      {0x1.54c294bb2b7ddp+14, 0x1.3188974531e4ap+15, 0x1.20f112b098297p+16, 0x1.240c93df19a21p+17,
       0x1.4209c0f7777e9p+18, 0x1.91990ef984e3fp+19, 0x1.32cdfbb01d6b3p+21, 0x1.8454123bb34b2p+23,
       0x1.3ac9a68d6c438p+24, -0x1.ce78bcfc4052bp+27, 0x1.6094d946fbf4p+27, 0x1.026259559141ep+28,
       -0x1.5d7b93fb05d56p+27, -0x1.2a270b49a7cbbp+27, 0x1.77d0f26d0cb0fp+23, 0x1.9980fb123724ep+25},
      {0x1.ae016b15720f9p+16, 0x1.a2aac9b7e85a6p+17, 0x1.b25517e254ec4p+18, 0x1.e866d68dbaf73p+19,
       0x1.31fbf4b6e30d2p+21, 0x1.c1bd6fcbe469ap+22, 0x1.b8f04367f72dp+24, 0x1.b16cd6a02a5bcp+27,
       -0x1.e4c600d8ab10ap+29, -0x1.be7b5a4fcb4f4p+29, 0x1.535a12e8921efp+32, -0x1.e4e08955ab13ep+31,
       -0x1.f72f77323b328p+30, 0x1.91cf58fae4fc4p+30, 0x1.cf91797be549dp+29, -0x1.210ccf7fb11e4p+26},
      {0x1.0e8073a20141p+19, 0x1.1ed9ea501f89p+20, 0x1.47dfabe9eacdfp+21, 0x1.9cee7ab7555eap+22, 0x1.2942da5f0dbc7p+24,
       0x1.070293325489ep+26, 0x1.5fc417fe5dd9bp+28, 0x1.af4fb322f1a77p+31, -0x1.1393201606377p+35,
       0x1.2728197447565p+36, -0x1.37be1e9b4b47bp+35, -0x1.4ce5763d0ef7bp+35, 0x1.5b4d772bb5814p+35,
       0x1.af1d401727dddp+32, -0x1.4ac042ee5a175p+33, -0x1.06ac085b384c3p+32},
      {0x1.54bb08a612305p+21, 0x1.8adfc81e9be1fp+22, 0x1.f3becf1beb176p+23, 0x1.6326fedc7095dp+25,
       0x1.298a490a942d2p+27, 0x1.44dc4643703ebp+29, 0x1.4219edf4abcp+32, 0x1.1aeac5e87bb8p+34, -0x1.26c6a290d56e4p+38,
       0x1.b50cad8b885f3p+39, -0x1.5c7498e8efb8p+40, 0x1.ec8c3ad28d04ep+39, -0x1.5bb7d27e5bf19p+33,
       -0x1.0f07f7f5ef87ep+38, 0x1.8485c76089d87p+32, 0x1.8f0619b00d5fp+35},
      {0x1.af1e5c0e93d04p+23, 0x1.1208679513b46p+25, 0x1.821b97f309053p+26, 0x1.3849bb8450d03p+28,
       0x1.34c6ad0418398p+30, 0x1.ab9a78427e03bp+32, 0x1.5ae1337e59073p+36, -0x1.5da10d7aa8b9fp+40,
       0x1.3feed927f538ep+43, -0x1.34b7208cbc94ap+44, 0x1.8080232f8f46dp+43, 0x1.1bfff63bcd8e1p+41,
       -0x1.9eea812929dcap+42, 0x1.b8dd787da6329p+40, 0x1.f6f0935ceb007p+39, -0x1.60fe905c65e29p+37},
      {0x1.12b4adf4d2f63p+26, 0x1.80a55c3cc10ecp+27, 0x1.2f792bdd98777p+29, 0x1.19e017faca147p+31,
       0x1.4dd4a272bee92p+33, 0x1.2df88bf73b8d5p+36, 0x1.acb45ec8ded7p+40, -0x1.c139223324b03p+45,
       0x1.0579878d8f046p+48, -0x1.457e7960ae4d7p+48, 0x1.1d246bc766474p+48, -0x1.81fdd0b616a09p+47,
       0x1.d4606812e1044p+45, 0x1.d1c6bd5ef106fp+43, -0x1.5bad333da7847p+43, -0x1.14c3be0a5306ap+41},
      {0x1.6163bf37b4bc5p+28, 0x1.11af677866758p+30, 0x1.e6a4da9ccf4b3p+31, 0x1.05f315ecd324dp+34, 0x1.7925f5b7be8p+36,
       0x1.cb4af7fe1a2dcp+39, 0x1.10f9a38fcd9d4p+45, -0x1.a29931220aba3p+49, -0x1.220db46f76a9cp+50,
       0x1.4d63e65c0fa3dp+52, -0x1.ec4d82d463143p+51, 0x1.04546ad37049cp+50, 0x1.762e95dec420cp+48,
       -0x1.5862004025d4ep+48, 0x1.66ebbeffa81adp+44, 0x1.2576f23e8602ap+45},
      {0x1.cbc11c459290dp+30, 0x1.8bade8962898bp+32, 0x1.8eee6053de9cbp+34, 0x1.f669f5f267518p+36,
       0x1.be4133a85c3ap+39, 0x1.7a486a49c8113p+43, 0x1.0bbea316ba238p+49, 0x1.3890ac6b8e5f7p+53,
       -0x1.b256c3b8eb73p+56, 0x1.663e811626aedp+56, -0x1.4397eb93996d1p+55, 0x1.7c9a7b53eafbfp+54,
       -0x1.66baea2fd1f0ep+53, 0x1.eaa7035937e84p+50, 0x1.73aefc1de142ep+49, -0x1.cb8934bc26158p+47},
      {0x1.3114b783f0a7bp+33, 0x1.25b7920a5c9e6p+35, 0x1.52f25a773a622p+37, 0x1.fa8456155b7b8p+39,
       0x1.1cbb1e4342ac4p+43, 0x1.6d3028de87b7bp+47, -0x1.eeb53a36587d5p+51, 0x1.274e13a5439e6p+59,
       -0x1.e681c261520b9p+57, -0x1.6ca85fb4f292cp+60, 0x1.f215d8f96ecp+59, -0x1.6187ae54f34afp+58,
       0x1.d879d2d14d86ep+55, 0x1.fed9f0a84c36fp+53, -0x1.33f11eccc299cp+53, -0x1.4083c7723d6f5p+47},
      {0x1.9cd68b6bf3232p+35, 0x1.b8e438c3f6c8ap+37, 0x1.2440658d875acp+40, 0x1.0444a5ca99846p+43,
       0x1.747681c38e5a2p+46, 0x1.71ea75a5d54fcp+51, -0x1.cfc0685ddb48fp+58, 0x1.512d2b0f57548p+62,
       0x1.0dc18129a2a2cp+65, -0x1.266a7fd4f6c7p+64, 0x1.76b6113ff1748p+60, -0x1.267a454a984cdp+59,
       0x1.8c04f132c5d74p+59, -0x1.64cccbda11f43p+58, 0x1.4d8350260b33cp+55, 0x1.7a1a4e5005e2bp+54}};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
