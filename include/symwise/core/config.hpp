#pragma once
/// \file
/// Names the inline ABI namespace: one per instruction set the compiler may use, so that objects of one program that were
/// built with different flags never share an inline function.

#if defined(__AVX512F__) && defined(__AVX512DQ__) && defined(__AVX512BW__)
#define SYMWISE_ABI x86_avx512
#elif defined(__AVX512F__)
#define SYMWISE_ABI x86_avx512f
#elif defined(__AVX2__) && defined(__FMA__)
#define SYMWISE_ABI x86_avx2_fma
#elif defined(__AVX2__)
#define SYMWISE_ABI x86_avx2
#elif defined(__AVX__) && defined(__FMA__)
#define SYMWISE_ABI x86_avx_fma
#elif defined(__AVX__)
#define SYMWISE_ABI x86_avx
#elif defined(__SSE4_2__)
#define SYMWISE_ABI x86_sse42
#elif defined(__SSE4_1__)
#define SYMWISE_ABI x86_sse41
#elif defined(__SSSE3__)
#define SYMWISE_ABI x86_ssse3
#elif defined(__SSE3__)
#define SYMWISE_ABI x86_sse3
#elif defined(__SSE2__)
#define SYMWISE_ABI x86_sse2
#elif defined(__ARM_FEATURE_SVE)
#define SYMWISE_ABI arm_sve
#elif defined(__ARM_NEON)
#define SYMWISE_ABI arm_neon
#else
#define SYMWISE_ABI generic
#endif

namespace symwise {
/// The inline namespace that everything lives in; named after the instruction set of this translation unit.
inline namespace SYMWISE_ABI {}
}  // namespace symwise
