// Written by tools/coefficients/erfcx.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// (x + 2) erfcx(x) in sixteen pieces of u = (x - 2)/(x + 2).
template <class T> struct erfcx;

template <> struct erfcx<double> {
  // h_k, what rounding lost of it, c1, c2, ... (max error 2^-60.2)
  alignas(64) static constexpr double piece[11][16] = {
      {0x1.ec236bfa3a84ep+0, 0x1.c5f32775d17b1p+0, 0x1.a1eb4e35c2deep+0, 0x1.80280ef4a7b7bp+0, 0x1.60bd7c7e5ba2bp+0,
       0x1.43b67debdc994p+0, 0x1.291416fe88604p+0, 0x1.10cd290d7e81dp+0, 0x1.f59d8ca4a0f76p-1, 0x1.cdfa46ff2edcap-1,
       0x1.aa6a3dabddc5cp-1, 0x1.8a9c7703f4d85p-1, 0x1.6e39b405640c7p-1, 0x1.54e8d46feeec1p-1, 0x1.3e52ae5d511e5p-1,
       0x1.2a24ff8ba1181p-1},
      {0x1.ea1ca3ae0a644p-54, 0x1.f2216a214e96fp-57, -0x1.fa96f56c8521ep-54, -0x1.ba9077813e74p-54,
       -0x1.39a6ef0fb5d51p-55, 0x1.2f681aa62b13ep-54, 0x1.46c522344f84ap-54, 0x1.eb42c49588048p-56,
       0x1.a2470abf595bp-55, 0x1.cc379853e2181p-55, 0x1.0a3c34a47d1c3p-56, -0x1.0b666b03e6a4p-58,
       0x1.989d8c1bf60abp-55, 0x1.440c474eed7e2p-56, 0x1.8dbacf7b8313p-55, 0x1.92c439d22d5c7p-55},
      {-0x1.39ca741ef9d61p+0, -0x1.290af4e2323fp+0, -0x1.174cdf572bdffp+0, -0x1.04cc2c1eecbb8p+0,
       -0x1.e39cb15f4fd52p-1, -0x1.bd405a689b4edp-1, -0x1.9724eabab11b7p-1, -0x1.71eb8e32e52c5p-1,
       -0x1.4e2b50e79962ep-1, -0x1.2c67423b020dep-1, -0x1.0d05e4c1fe41p-1, -0x1.e096e45818b1ap-2, -0x1.acb030a5154ap-2,
       -0x1.7e54fbecf5898p-2, -0x1.554ba340ab074p-2, -0x1.3133a529cb05ep-2},
      {0x1.02ede54d9119ep-2, 0x1.147ea69ee9fe8p-2, 0x1.22a3cc1d7946bp-2, 0x1.2cb8b4ed6ad1fp-2, 0x1.323417d27a45bp-2,
       0x1.32b8bfb2f6b8dp-2, 0x1.2e26055b15ac1p-2, 0x1.24a505aba8c26p-2, 0x1.16aee3bc50cd3p-2, 0x1.05088f33740b7p-2,
       0x1.e16425e99402ap-3, 0x1.b59510c495e98p-3, 0x1.88db70f603e31p-3, 0x1.5d26eaf15617ap-3, 0x1.33f18baa1f6f4p-3,
       0x1.0e2ecfdda178fp-3},
      {0x1.9653ede3479c6p-5, 0x1.54a803a34ba64p-5, 0x1.048f82064d38fp-5, 0x1.4f523a582b12bp-6, 0x1.03ad23a41a239p-7,
       -0x1.5a4260dadbe2fp-8, -0x1.2e8dfee4056edp-6, -0x1.f911b4c8c1bcbp-6, -0x1.546544f89c187p-5,
       -0x1.991035cbbd1f6p-5, -0x1.c6a5b5f237cc3p-5, -0x1.dbf450bc00ddep-5, -0x1.dab4d3a538bb1p-5,
       -0x1.c708a05361c55p-5, -0x1.a665d5aca47fap-5, -0x1.7e5b980069366p-5},
      {-0x1.d1bce82107a5ep-7, -0x1.2433abe032172p-6, -0x1.5b7f8621500abp-6, -0x1.89bb81a0d123ap-6,
       -0x1.a94541802e62ep-6, -0x1.b4893b4000e39p-6, -0x1.a70502a9dcf71p-6, -0x1.7e88135bdc92cp-6,
       -0x1.3c6b435a16e81p-6, -0x1.cc8bddb335eaap-7, -0x1.0b2c8f2e48f0ep-7, -0x1.306badaad7355p-9,
       0x1.69a77654ac3eep-9, 0x1.b1c9676ae6d23p-8, 0x1.29bceee43e78bp-7, 0x1.50913aa457463p-7},
      {-0x1.7f66924d26c98p-8, -0x1.73b556ccda0cbp-8, -0x1.4ab031b742c67p-8, -0x1.fe0f8f71de1f6p-9,
       -0x1.1d333b629cb3ep-9, 0x1.acb43b614966fp-15, 0x1.5844e21877b6fp-9, 0x1.58c28a4017d99p-8, 0x1.ef7c6a872ebc4p-8,
       0x1.2a6f3ef337527p-7, 0x1.39f70c3fdba57p-7, 0x1.235ca71aedd42p-7, 0x1.da8e653dc16b4p-8, 0x1.4bf987514ae29p-8,
       0x1.77245534f309dp-9, 0x1.08827bc95cb19p-10},
      {-0x1.0f450808b31c6p-16, 0x1.0df2f1e1f3c9ap-11, 0x1.3375a92f6e222p-10, 0x1.f5a8b8ca7e2cap-10,
       0x1.5b73453d7274ap-9, 0x1.aa3f0b17c0fa6p-9, 0x1.d16fe323b8addp-9, 0x1.bb91045c7bdap-9, 0x1.5bba28159254ap-9,
       0x1.6e7c7554b172dp-10, -0x1.471e3eba432c9p-13, -0x1.ad1d5d42a1abfp-10, -0x1.5d19e92449aebp-9,
       -0x1.8c44c2fea066ep-9, -0x1.6a9bd3ba06434p-9, -0x1.18310328b7acap-9},
      {0x1.1486f30a4c8f3p-11, 0x1.66cafdfefaa6bp-11, 0x1.a96b3c5183211p-11, 0x1.c5c29c2292e2ep-11,
       0x1.a04ece095abbep-11, 0x1.1f294f44460fbp-11, 0x1.b149ab8f052f4p-14, -0x1.08c0742bc6496p-11,
       -0x1.2ffc589a91d36p-10, -0x1.b491040a1d47dp-10, -0x1.db42cb75950a6p-10, -0x1.8811342d224bep-10,
       -0x1.a7ba9f43ce82dp-11, -0x1.a98479f43b7abp-16, 0x1.26c3cd0ea16dep-11, 0x1.adb00d1206f1bp-11},
      {0x1.50c1943efb7e9p-13, 0x1.36184351633aep-13, 0x1.9cea0037db8d6p-14, 0x1.cf9ff79079a52p-28,
       -0x1.3f215867b41ap-13, -0x1.69fad427786ap-12, -0x1.1a0887a0f8b9ep-11, -0x1.58ac51875b09cp-11,
       -0x1.42c0def28eb0cp-11, -0x1.755d19f3d2925p-12, 0x1.582d7594624a5p-14, 0x1.18a2e8d7709bbp-11,
       0x1.9c96008231261p-11, 0x1.7b102545cb214p-11, 0x1.c02bab54df95ep-12, 0x1.9bfb2f52659bfp-14},
      {0x1.ee27247e2af5cp-21, -0x1.ad0ac3235c734p-16, -0x1.0d48444d6a60fp-14, -0x1.d44f3ebc4428p-14,
       -0x1.4994290de3378p-13, -0x1.7983f6a19070ap-13, -0x1.3deadf94219a9p-13, -0x1.8ac559e8dbf3fp-15,
       0x1.1254142cbcb8ap-13, 0x1.55337b540fd61p-12, 0x1.c10b0643c8ee5p-12, 0x1.675f944a153a8p-12,
       0x1.68d37b62e583fp-14, -0x1.858d2a079513dp-13, -0x1.425eba2d0d944p-12, -0x1.0bd5a58b9534ap-12}};
  // the same in one part, with fewer terms (max error 2^-36.4)
  alignas(64) static constexpr double coarse_piece[6][16] = {
      {0x1.ec236bfa3a84ep+0, 0x1.c5f32775d17b1p+0, 0x1.a1eb4e35c2deep+0, 0x1.80280ef4a7b7bp+0, 0x1.60bd7c7e5ba2bp+0,
       0x1.43b67debdc994p+0, 0x1.291416fe88604p+0, 0x1.10cd290d7e81dp+0, 0x1.f59d8ca4a0f76p-1, 0x1.cdfa46ff2edcap-1,
       0x1.aa6a3dabddc5cp-1, 0x1.8a9c7703f4d85p-1, 0x1.6e39b405640c7p-1, 0x1.54e8d46feeec1p-1, 0x1.3e52ae5d511e5p-1,
       0x1.2a24ff8ba1181p-1},
      {-0x1.39ca741ef598ap+0, -0x1.290af4e22b6a7p+0, -0x1.174cdf5723c76p+0, -0x1.04cc2c1ee419bp+0,
       -0x1.e39cb15f40007p-1, -0x1.bd405a6890663p-1, -0x1.9724eabaaf115p-1, -0x1.71eb8e32ef436p-1,
       -0x1.4e2b50e7b0854p-1, -0x1.2c67423b2341dp-1, -0x1.0d05e4c21fe97p-1, -0x1.e096e4585450cp-2,
       -0x1.acb030a53589bp-2, -0x1.7e54fbecf69b7p-2, -0x1.554ba34094abbp-2, -0x1.3133a52992f09p-2},
      {0x1.02ede54f1360dp-2, 0x1.147ea6639e7cfp-2, 0x1.22a3cb9694363p-2, 0x1.2cb8b4116fbd6p-2, 0x1.323416a1debdap-2,
       0x1.32b8be3d644a8p-2, 0x1.2e2603c34841cp-2, 0x1.24a504271fe9dp-2, 0x1.16aee28bcd8cbp-2, 0x1.05088e930194dp-2,
       0x1.e164260c4a365p-3, 0x1.b595123c250cap-3, 0x1.88db73593373fp-3, 0x1.5d26eda7591ddp-3, 0x1.33f18e2586693p-3,
       0x1.0e2ed1c2caa17p-3},
      {0x1.9653e9a9b201dp-5, 0x1.54a7fd5c3a211p-5, 0x1.048f7a9561196p-5, 0x1.4f522a79f73f6p-6, 0x1.03ad0689f37c8p-7,
       -0x1.5a4288f72ae05p-8, -0x1.2e8e00c43badfp-6, -0x1.f911ab82d6fcfp-6, -0x1.54653a56eb319p-5,
       -0x1.9910268952055p-5, -0x1.c6a5a60be2e71p-5, -0x1.dbf443089dd2bp-5, -0x1.dab4cc3c3ce09p-5,
       -0x1.c708a014aded3p-5, -0x1.a665dad01a402p-5, -0x1.7e5ba44d9d9c8p-5},
      {-0x1.d1bd9360f8e54p-7, -0x1.2427ca901d33ap-6, -0x1.5b647cbe7e52p-6, -0x1.898f68dc1bd1bp-6,
       -0x1.a908305c54951p-6, -0x1.b43e550f3e503p-6, -0x1.a6b33de00076fp-6, -0x1.7e3a2a1a8a685p-6,
       -0x1.3c2e3248c53c5p-6, -0x1.cc4b82fb248d2p-7, -0x1.0b33a678cfec5p-7, -0x1.3198fc5791658p-9,
       0x1.67bd24258728cp-9, 0x1.b0b30c3226fbbp-8, 0x1.293d87116b713p-7, 0x1.502f5a9a0e1b6p-7},
      {-0x1.7f26753a6412ap-8, -0x1.735cff2d1175cp-8, -0x1.4a47789f189bep-8, -0x1.fd3038da2ab2bp-9,
       -0x1.1c6667a98c9f5p-9, 0x1.d0000c2ca696fp-15, 0x1.585f586d86fd2p-9, 0x1.58814e58a3901p-8, 0x1.eee6c8627aef5p-8,
       0x1.2a03d8e095a9dp-7, 0x1.398458b4dfdf8p-7, 0x1.22fc3813598edp-7, 0x1.da261aa314b49p-8, 0x1.4bf61f5beac9ep-8,
       0x1.77b51513dbd95p-9, 0x1.0aced7b99943dp-10}};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
