// Written by tools/coefficients/asin.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// asin s for |s| <= 1/2.
template <class T> struct asin;

template <> struct asin<double> {
  // (asin s - s) / s^3 in s^2; error relative to s (max error 2^-59.8)
  alignas(64) static constexpr double third[13] = {
      0x1.555555555556fp-3, 0x1.333333332ed5dp-4, 0x1.6db6db719cac6p-5, 0x1.f1c71aba547d4p-6, 0x1.6e8bdb4a72d06p-6,
      0x1.1c4a299e7f15fp-6, 0x1.ca1ab67e83b8dp-7, 0x1.75a9b29e50ba8p-7, 0x1.6081b46a0127fp-7, 0x1.f034951b9c28fp-9,
      0x1.60b244b1026ecp-6, -0x1.541c39644759ep-6, 0x1.0a212e3bf04b5p-5};
  // the same with one term less (max error 2^-55.8)
  alignas(64) static constexpr double short_third[12] = {
      0x1.55555555553e8p-3, 0x1.3333333367065p-4, 0x1.6db6db464dffdp-5, 0x1.f1c72b32e235ap-6, 0x1.6e8a0943649e2p-6,
      0x1.1c6acc7515e25p-6, 0x1.c710c71386c71p-7, 0x1.8e527cb368856p-7, 0x1.af452603f5f3ep-8, 0x1.3dc839f8110fep-6,
      -0x1.06ab963d77c04p-6, 0x1.046bd97505928p-5};
};

template <> struct asin<float> {
  // (asin s - s) / s^3 in s^2; error relative to s (max error 2^-31.7)
  alignas(64) static constexpr float third[6] = {
      0x1.55554cp-3f, 0x1.333862p-4f, 0x1.6cb1cep-5f, 0x1.047deep-5f, 0x1.da143p-7f, 0x1.330d72p-5f};
  // the same with one term less (max error 2^-27.6)
  alignas(64) static constexpr float short_third[5] = {
      0x1.5555c6p-3f, 0x1.33025ep-4f, 0x1.7475dep-5f, 0x1.8c669cp-6f, 0x1.59441p-5f};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
