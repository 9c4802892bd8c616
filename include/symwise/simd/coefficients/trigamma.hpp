// Written by tools/coefficients/trigamma.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// x trigamma(x) in sixteen pieces of 1/x, those of digamma.
template <class T> struct trigamma;

template <> struct trigamma<double> {
  // Q_k, what rounding lost of it, c1, c2, ... (max error 2^-56.9)
  alignas(64) static constexpr double piece[10][16] = {
      {0x1p+0, 0x1.08b90916bffefp+0, 0x1.11d290c783f43p+0, 0x1.1b4b1b2bb99p+0, 0x1.2520527b834cap+0,
       0x1.2f4f326f917a7p+0, 0x1.39d436fa79e76p+0, 0x1.44ab881843975p+0, 0x1.4fd11f543e51fp+0, 0x1.5b40e5e65b756p+0,
       0x1.66f6cba75a39ep+0, 0x1.72eed7c4265f2p+0, 0x1.7f25344f71c02p+0, 0x1.8b9635c9c659cp+0, 0x1.983e5f95fb22ap+0,
       0x1.a51a66253087dp+0},
      {0x0p+0, -0x1.95dd5419ddf96p-56, 0x1.0dd2ad746903bp-55, 0x1.17c1a2fd0245p-55, 0x1.064bc5cda2791p-55,
       -0x1.2a6f508b4bf26p-54, -0x1.52bdcd41c63d3p-55, -0x1.baded30fa74dbp-55, -0x1.5258ab9becf32p-58,
       -0x1.17bfc570b5d55p-55, -0x1.0e221c8ae7f49p-54, 0x1.b962186f5003cp-54, 0x1.389a1fb29139ep-55,
       -0x1.9bebbcb84f106p-54, 0x1.43a312685ed2ap-54, 0x1.8bad26431ae5ep-55},
      {0x1p-1, 0x1.0b5b8eb2acd24p-1, 0x1.1698c2d781491p-1, 0x1.219be96817b39p-1, 0x1.2c4de0167e4eap-1,
       0x1.369cf2b6c095bp-1, 0x1.407cd2ef5de08p-1, 0x1.49e600bc7c637p-1, 0x1.52d4f401d336fp-1, 0x1.5b493d343e50dp-1,
       0x1.6344ba33959e5p-1, 0x1.6acaeb37589ap-1, 0x1.71e069c545e04p-1, 0x1.788a7eca3a04fp-1, 0x1.7eced30e213abp-1,
       0x1.84b334f1a092ap-1},
      {0x1.5555555555698p-3, 0x1.5386f4b9c24d4p-3, 0x1.4e45cacf9a6bbp-3, 0x1.46032895b46aap-3, 0x1.3b5a2e720fb1ap-3,
       0x1.2ef0f9087b6b1p-3, 0x1.2162832fe5f9ep-3, 0x1.133301fa2f60ep-3, 0x1.04cc3ae3fccc9p-3, 0x1.ecfd2fd595056p-4,
       0x1.d108f29405ea2p-4, 0x1.b60c6f98306ecp-4, 0x1.9c3c0afe4f52cp-4, 0x1.83b6a0bb38ce8p-4, 0x1.6c8b17e8ba45bp-4,
       0x1.56bcceea78151p-4},
      {-0x1.e484d3179809cp-39, -0x1.1eba032badb48p-7, -0x1.11f73444f268dp-6, -0x1.7ebbcd2408176p-6,
       -0x1.d1b020684143ap-6, -0x1.058ff36051f11p-5, -0x1.16f8b6f08d52p-5, -0x1.1f1361cfa4374p-5,
       -0x1.1ff0db4673f94p-5, -0x1.1b6f651723961p-5, -0x1.1320359e8723ap-5, -0x1.0843d6746380cp-5,
       -0x1.f7a308e956da9p-6, -0x1.dd055bff1f65ep-6, -0x1.c1bdebaf1b9bbp-6, -0x1.a68e2a3e2c9a3p-6},
      {-0x1.111110bfac28ap-5, -0x1.046e1509e715ep-5, -0x1.c4e6fc30e5376p-6, -0x1.686fd37259f5dp-6,
       -0x1.06050f83c6a84p-6, -0x1.5553704e1e72p-7, -0x1.742a3d61fd9d8p-8, -0x1.f228303e4f94dp-10,
       0x1.f9f2e5bb77c8bp-11, 0x1.8e84922a4a45cp-9, 0x1.250e4fdee92cbp-8, 0x1.61c9ca8d8b94ap-8, 0x1.856862645e643p-8,
       0x1.96712d62d1c77p-8, 0x1.9a0ef43b7b939p-8, 0x1.943e7fa8babc3p-8},
      {-0x1.ce75da4a2246ap-25, 0x1.26bcc89636a3ap-7, 0x1.f56e7683c0b6ap-7, 0x1.2680b8e9cc46ap-6, 0x1.217a801c4a8b5p-6,
       0x1.fed85a8a49a3fp-7, 0x1.a2d77b696c757p-7, 0x1.44f013233a93p-7, 0x1.e108b6e3f8d06p-8, 0x1.53ebe63e9e96ep-8,
       0x1.c6f2db5747315p-9, 0x1.19cf35831a31bp-9, 0x1.30498c057a20dp-10, 0x1.cb549d2e5e91cp-12, -0x1.41c0d43de978p-14,
       -0x1.c5bf410815098p-12},
      {0x1.8623d9b7f26c3p-6, 0x1.46f6d0fc0a262p-6, 0x1.6f224f4254becp-7, 0x1.459f181aa0aacp-9, -0x1.c8c585330b77p-9,
       -0x1.a7d1202d508a5p-8, -0x1.de18d746c66bep-8, -0x1.c3c835ac4c14fp-8, -0x1.85091b3a9c26p-8,
       -0x1.3c4e0c4fdaba8p-8, -0x1.ee60053fce2f2p-9, -0x1.76de49e6f867dp-9, -0x1.150f2b1544d91p-9,
       -0x1.8f958c79965eap-10, -0x1.188016296ecp-10, -0x1.7cec029540f7dp-11},
      {-0x1.3ce31e4ae5d9p-14, -0x1.f34031cd61b8bp-7, -0x1.4a7034c615b76p-6, -0x1.08a79f62a2839p-6,
       -0x1.33e915477e8d2p-7, -0x1.ea9e67e49b167p-9, -0x1.7425e4fe28a96p-13, 0x1.acc13ba90ea58p-10,
       0x1.2f31b2c4cc6a1p-9, 0x1.35f5b13733277p-9, 0x1.163c747192145p-9, 0x1.d1db2cd562562p-10, 0x1.7593ccd555b1ap-10,
       0x1.22ff476e0800bp-10, 0x1.bbd02a40d8cd4p-11, 0x1.4be8c08f568c2p-11},
      {-0x1.095caea9e086bp-5, -0x1.4ce879d08b601p-6, 0x1.0d89392a474bap-10, 0x1.84894b8c3a837p-7, 0x1.92f31ceb26e72p-7,
       0x1.1b9372ca74a33p-7, 0x1.3e1124fb7bf39p-8, 0x1.19976d5f4355ep-9, 0x1.21ca9ecdaf648p-11, -0x1.0d77f3374eaf6p-12,
       -0x1.36ebfa4e83e6ap-11, -0x1.61737a83320fdp-11, -0x1.4bf9f0b093cccp-11, -0x1.1d3e7bf409c95p-11,
       -0x1.d204d63ef11c3p-12, -0x1.871dafad3980fp-12}};
  // the same in one part, with fewer terms (max error 2^-34.4)
  alignas(64) static constexpr double coarse_piece[5][16] = {
      {0x1p+0, 0x1.08b90916bffefp+0, 0x1.11d290c783f43p+0, 0x1.1b4b1b2bb99p+0, 0x1.2520527b834cap+0,
       0x1.2f4f326f917a7p+0, 0x1.39d436fa79e76p+0, 0x1.44ab881843975p+0, 0x1.4fd11f543e51fp+0, 0x1.5b40e5e65b756p+0,
       0x1.66f6cba75a39ep+0, 0x1.72eed7c4265f2p+0, 0x1.7f25344f71c02p+0, 0x1.8b9635c9c659cp+0, 0x1.983e5f95fb22ap+0,
       0x1.a51a66253087dp+0},
      {0x1.fffffffd4b7b4p-2, 0x1.0b5b8e965c9ffp-1, 0x1.1698c2a66ec7bp-1, 0x1.219be92dff9a4p-1, 0x1.2c4ddfdd647a9p-1,
       0x1.369cf2847965ep-1, 0x1.407cd2c634509p-1, 0x1.49e6009c96f9dp-1, 0x1.52d4f3ea3ddecp-1, 0x1.5b493d2399397p-1,
       0x1.6344ba2876ad9p-1, 0x1.6acaeb30799d6p-1, 0x1.71e069c1952d1p-1, 0x1.788a7ec8dbd79p-1, 0x1.7eced30e56cebp-1,
       0x1.84b334f1da171p-1},
      {0x1.55555b774de87p-3, 0x1.5386f28e84aep-3, 0x1.4e45c9973c943p-3, 0x1.4603284fd890bp-3, 0x1.3b5a2ed29251bp-3,
       0x1.2ef0f9bc4ddcp-3, 0x1.216283fb00c8cp-3, 0x1.133302ba3c61cp-3, 0x1.04cc3b896e7ep-3, 0x1.ecfd30e2aed2dp-4,
       0x1.d108f3665c93fp-4, 0x1.b60c7037b47b8p-4, 0x1.9c3c0b7438267p-4, 0x1.83b6a11041e47p-4, 0x1.6c8b182151514p-4,
       0x1.56bcd12f549f7p-4},
      {-0x1.fba3c188bcda4p-19, -0x1.1e52d57927e71p-7, -0x1.119ef18248717p-6, -0x1.7e53dc36f9be5p-6,
       -0x1.d149eecf99823p-6, -0x1.0562e20a5c1f7p-5, -0x1.16d3c5f7ed8aap-5, -0x1.1ef6baa3e94a5p-5,
       -0x1.1fdba6f6579acp-5, -0x1.1b606a248757cp-5, -0x1.1316302eb1968p-5, -0x1.083da2437e01bp-5,
       -0x1.f79c581caf287p-6, -0x1.dd02d84b8584p-6, -0x1.c1be571018cc9p-6, -0x1.a68abaaa1f74p-6},
      {-0x1.10396c29d40c3p-5, -0x1.042119dbf49f7p-5, -0x1.c490695e36952p-6, -0x1.685c81004fac2p-6,
       -0x1.061fda08d26a3p-6, -0x1.55b72da375382p-7, -0x1.750b7ad293c18p-8, -0x1.f57bfb24eb2ep-10,
       0x1.f43777cabfcb2p-11, 0x1.8d5a3ca25c76dp-9, 0x1.2499b92264745p-8, 0x1.61716044a53d3p-8, 0x1.85270840dfb27p-8,
       0x1.96420c082601bp-8, 0x1.99ee8c76c34cfp-8, 0x1.964a987be9055p-8}};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
