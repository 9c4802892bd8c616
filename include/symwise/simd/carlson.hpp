#pragma once
/// \file
/// What Carlson's symmetric integrals share: duplication, DLMF 19.36(i), of each lane until it has converged. A duplication takes
/// a quarter of what the arguments differ by: five or six suffice for arguments of like size.
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/primitives.hpp>

#include <limits>

namespace symwise::inline SYMWISE_ABI::simd::detail {

/// Where the fifth order of the expansion is all that is wanted.
inline constexpr double carlson_near = 0.0015;

/// The power of four by which numbers up to `most` are multiplied so that no product is subnormal, and its root.
template <class A> struct carlson_scale {
  xsimd::batch<double, A> factor, root;
  explicit carlson_scale(xsimd::batch<double, A> const& most) noexcept {
    using V = xsimd::batch<double, A>;
    auto const small = most < V(0x1p-900);
    factor = xsimd::select(small, V(0x1p200), V(1.0));
    root = xsimd::select(small, V(0x1p100), V(1.0));
  }
};

/// The sum of the products in pairs of the roots of which these are the halves: a quarter of it, which does not overflow.
template <class V> [[gnu::always_inline]] inline V carlson_quarter(V const& a, V const& b, V const& c) noexcept {
  return multiply_add(a, b + c, b * c);
}

/// Whether some x is still too far from the mean.
template <class A, class... Rest>
[[gnu::always_inline]] inline xsimd::batch_bool<double, A> carlson_apart(xsimd::batch<double, A> const& mean,
                                                                         Rest const&... x) noexcept {
  using V = xsimd::batch<double, A>;
  V most(0.0);
  ((most = xsimd::max(most, xsimd::abs(mean - x))), ...);
  return most > mean * V(carlson_near);
}

}  // namespace symwise::inline SYMWISE_ABI::simd::detail
