// Written by tools/coefficients/sin.py; change that and run it again.
#pragma once
// clang-format off
#include <symwise/core/config.hpp>

#include <cstdint>

namespace symwise::inline SYMWISE_ABI::simd::coefficients {

/// 2/pi as an unsigned binary fraction: word 1 has the first 64 bits after the point, word 0 is what stands before it.
template <class T> struct two_over_pi;

template <> struct two_over_pi<std::uint64_t> {
  static constexpr std::uint64_t word[21] = {
      0x0000000000000000u, 0xa2f9836e4e441529u, 0xfc2757d1f534ddc0u, 0xdb6295993c439041u, 0xfe5163abdebbc561u,
      0xb7246e3a424dd2e0u, 0x06492eea09d1921cu, 0xfe1deb1cb129a73eu, 0xe88235f52ebb4484u, 0xe99c7026b45f7e41u,
      0x3991d639835339f4u, 0x9c845f8bbdf9283bu, 0x1ff897ffde05980fu, 0xef2f118b5a0a6d1fu, 0x6d367ecf27cb09b7u,
      0x4f463f669e5fea2du, 0x7527bac7ebe5f17bu, 0x3d0739f78a5292eau, 0x6bfb5fb11f8d5d08u, 0x56033046fc7b6babu,
      0xf0cfbc209af4361du};
};

}  // namespace symwise::inline SYMWISE_ABI::simd::coefficients
