// Written by tools/coefficients/precise_log.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// Polynomials in double, as accurate as a pow of floats wants.
template <class T> struct coarse_pow;

template <> struct coarse_pow<double> {
  // log(1 + r) / r with 8 pieces to the octave (max error 2^-35.6)
  alignas(64) static constexpr double log1p_over_r_8[7] = {
      0x1.0000000001a04p+0, -0x1.0000000fd723cp-1, 0x1.555554e2bd7dfp-2, -0x1.fffe7dd4a7756p-3, 0x1.999b5fe928796p-3,
      -0x1.57a21e2769b54p-3, 0x1.2499ee2f33c01p-3};
  // the same with 16 (max error 2^-36.0)
  alignas(64) static constexpr double log1p_over_r_16[6] = {
      0x1.0000000010238p+0, -0x1.000000016d7c9p-1, 0x1.555549682c243p-2, -0x1.ffffa8fecabc4p-3, 0x1.9a40bc2bcaef3p-3,
      -0x1.56893a0eac28bp-3};
  // (exp r - 1) / r with 4 powers of two to the octave; error times r (max error 2^-28.5)
  alignas(64) static constexpr double expm1_over_r_4[4] = {
      0x1.fffffb1574a0ap-1, 0x1.fffffc8c27063p-2, 0x1.557e597b9c0b3p-3, 0x1.557996d976338p-5};
  // the same with the error as it is (max error 2^-31.1)
  alignas(64) static constexpr double relative_expm1_over_r_4[5] = {
      0x1.0000000005762p+0, 0x1.fffffe59db733p-2, 0x1.55555420d88dap-3, 0x1.5570ba4372531p-5, 0x1.1126dd231c40ap-7};
  // (exp r - 1) / r with 16 powers of two to the octave; error times r (max error 2^-29.2)
  alignas(64) static constexpr double expm1_over_r_16[3] = {
      0x1.fffffff9a1e9cp-1, 0x1.00022060c1b73p-1, 0x1.555836cca81a1p-3};
  // the same with the error as it is (max error 2^-32.0)
  alignas(64) static constexpr double relative_expm1_over_r_16[4] = {
      0x1.fffffffe05b45p-1, 0x1.fffffffd5cf13p-2, 0x1.5557632c102bbp-3, 0x1.5557632bdff3cp-5};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
