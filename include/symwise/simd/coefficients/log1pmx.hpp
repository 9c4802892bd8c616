// Written by tools/coefficients/log1pmx.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// (atanh s - s) / s^3 in s^2, |s| <= 1/3.
template <class T> struct log1pmx;

template <> struct log1pmx<double> {
  // (max error 2^-70.0)
  alignas(64) static constexpr double atanh_third[13] = {
      0x1.5555555555555p-2, 0x1.999999999999ap-3, 0x1.24924924924c1p-3, 0x1.c71c71c717f14p-4, 0x1.745d17479c21p-4,
      0x1.3b13b0ce9975dp-4, 0x1.1111217ff856ep-4, 0x1.e1de8e62241b6p-5, 0x1.af6322c7930c4p-5, 0x1.8355e3f2c263fp-5,
      0x1.7a51ad72c1288p-5, 0x1.af9758c1b2393p-6, 0x1.326845c34083dp-4};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
