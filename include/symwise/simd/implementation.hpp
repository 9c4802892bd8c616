#pragma once
#include <symwise/core/config.hpp>

namespace symwise::inline SYMWISE_ABI::simd {

/// The vector form of a function, found by its record. Left undefined: a record without a specialisation has no vector
/// form here, and evaluation falls back to `Record::simd`, then to lanes through the scalar function. A specialisation
/// has
///
///     template <class T, class A> static xsimd::batch<T, A> call(xsimd::batch<T, A> const& x...) noexcept;
///
/// and, where two functions of one argument share their work, `joint(x)`, which returns a std::pair of both values.
///
/// It may have a second form for callers who take up to 4 ulp, `fast(x...)` (and `fast_joint(x)`), with the same special
/// values and the same range; its error, in ulp, is then `static constexpr double fast_max_ulp`. One that is not faster
/// is not worth having: evaluation then uses `call`.
///
/// A function that magnifies the relative error of a large argument may take the rounding errors of its arguments beside them:
/// `carried(x..., errors...)`, each error a batch or `exact`, with `static constexpr int most_to_carry`, the operations that
/// finding them may cost; `takes_factor` says that it can take the relative error of a factor of its value as part of
/// the argument's. One whose zero is at 1 may have `of_quotient(a, b, a/b, error of a, error of b)`. A lane's result depends on that lane's arguments alone.
///
/// A function whose first argument is mostly a literal integer may have forms for single values of it,
///
///     template <class T, class A> static xsimd::batch<T, A> call(std::integral_constant<int, 0>, xsimd::batch<T, A> const& x...) noexcept;
///
/// and `call` of batches alone may then be missing. Where the orders 0 and 1 share their work, `joint_orders(x)` returns a std::pair of both;
/// the record says so by being its own `joint`.
template <class Record> struct implementation;

}  // namespace symwise::inline SYMWISE_ABI::simd
