#pragma once
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd {

/// The vector form of a function, found by its record. Left undefined: a record without a specialisation has no vector
/// form here, and evaluation falls back to `Record::simd`, then to lanes through the scalar function. A specialisation
/// has
///
///     template <class T, class A> static xsimd::batch<T, A> call(xsimd::batch<T, A> const& x...) noexcept;
///
/// and, where two functions of one argument share their work, `joint(x)`, which returns a std::pair of both values. A
/// lane's result depends on that lane's arguments alone.
template <class Record> struct implementation;

}  // namespace symwise::inline SYMWISE_ABI::simd
