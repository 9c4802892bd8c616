#pragma once
/// \file
/// What xlogy and xlog1py share.
#include <symwise/simd/xsimd.hpp>

namespace symwise::inline SYMWISE_ABI::simd::detail {

/// x times the logarithm, of a function of y; 0 where x is and y is no NaN.
template <class V> [[gnu::always_inline]] inline V x_times_log(V const& x, V const& y, V const& logarithm) noexcept {
  V const zero(0);
  return xsimd::select(x == zero, xsimd::select(xsimd::isnan(y), y, zero), x * logarithm);
}

}  // namespace symwise::inline SYMWISE_ABI::simd::detail
