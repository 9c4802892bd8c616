#pragma once
#include <symwise/calculus/diff.hpp>

#include <boost/hana/tuple.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

/// The derivatives of e with respect to each symbol, as a boost::hana::tuple: g[0_c] or as one output of `function`.
template <expression E, class... X>
  requires(sizeof...(X) > 0)
constexpr auto gradient(E ex, X... x) {
  return boost::hana::make_tuple(diff(ex, x)...);
}

/// The matrix of second derivatives of e, as a tuple of rows.
template <expression E, class... X>
  requires(sizeof...(X) > 0)
constexpr auto hessian(E ex, X... x) {
  return boost::hana::make_tuple(gradient(diff(ex, x), x...)...);
}

/// The derivatives of several expressions, given as a tuple, with respect to each symbol, as a tuple of rows.
template <expression... E, class... X>
  requires(sizeof...(X) > 0)
constexpr auto jacobian(boost::hana::tuple<E...> const& ex, X... x) {
  return boost::hana::unpack(ex, [&](auto const&... f) { return boost::hana::make_tuple(gradient(f, x...)...); });
}

}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
