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
};

template <> struct asin<float> {
  // (asin s - s) / s^3 in s^2; error relative to s (max error 2^-31.7)
  alignas(64) static constexpr float third[6] = {
      0x1.55554cp-3f, 0x1.333862p-4f, 0x1.6cb1cep-5f, 0x1.047deep-5f, 0x1.da143p-7f, 0x1.330d72p-5f};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
