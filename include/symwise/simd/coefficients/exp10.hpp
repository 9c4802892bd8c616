// Written by tools/coefficients/exp_base.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// log10(2)/N in two parts, and ln 10.
template <class T, int N> struct exp10;

template <> struct exp10<double, 16> {
  static constexpr double per_step = 0x1.a934f0979a371p+5;  // N / log10(2)
  static constexpr double step_high = 0x1.3441350ap-6;  // log10(2) / N
  static constexpr double step_low = -0x1.0c0219dc1da99p-43;
  // ln 10
  alignas(64) static constexpr double slope[2] = {
      0x1.26bb1bbb55516p+1, -0x1.f48ad494ea3e9p-53};
};

template <> struct exp10<double, 4> {
  static constexpr double per_step = 0x1.a934f0979a371p+3;  // N / log10(2)
  static constexpr double step_high = 0x1.34413509f8p-4;  // log10(2) / N
  static constexpr double step_low = -0x1.80433b83b532ap-46;
  // ln 10
  alignas(64) static constexpr double slope[2] = {
      0x1.26bb1bbb55516p+1, -0x1.f48ad494ea3e9p-53};
};

template <> struct exp10<float, 16> {
  static constexpr float per_step = 0x1.a934fp+5f;  // N / log10(2)
  static constexpr float step_high = 0x1.344p-6f;  // log10(2) / N
  static constexpr float step_low = 0x1.3509f8p-22f;
  // ln 10
  alignas(64) static constexpr float slope[2] = {
      0x1.26bb1cp+1f, -0x1.12aabap-25f};
};

template <> struct exp10<float, 8> {
  static constexpr float per_step = 0x1.a934fp+4f;  // N / log10(2)
  static constexpr float step_high = 0x1.344p-5f;  // log10(2) / N
  static constexpr float step_low = 0x1.3509f8p-21f;
  // ln 10
  alignas(64) static constexpr float slope[2] = {
      0x1.26bb1cp+1f, -0x1.12aabap-25f};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
