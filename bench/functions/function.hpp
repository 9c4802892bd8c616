#pragma once
/// What a function's file says of it, and to whom it is given. Such a file is compiled three times: as two hand-written
/// loops (BENCH_LOOP is their name, and what they see of the harness holds no inline function that the linker could
/// share with code compiled otherwise), and for everybody else. It holds one struct, `function`, with
///
///     name, arguments    what the function is called, and between which numbers its arguments are taken
///     exact              MPFR's function, or one like it
///     edges              arguments beyond those ranges, if any, at which results are checked too but not timed
///     value(x...)        the function as one writes it in C++: for symwise, for the loops, and for the `peers` named
///     composed(x...)     where C++ has no such function: what the loops and the `peers` make it from
///     sleef, sleef_u35   BENCH_SLEEF(name, u10) or BENCH_EXACT_SLEEF(name), where there is such a function
///     highway(d, x...)   likewise
///     boost(x)           likewise, of one number (include Boost.Math unless BENCH_LOOP is defined)
///
/// and ends with `bool const entered = compare<function>();`.

#include <mpfr.h>

#include <array>
#include <cmath>
#include <concepts>
#include <numbers>
#include <type_traits>

#include "range.hpp"

namespace bench {

/// Libraries whose functions have the names of C++'s.
struct libraries {
  bool xsimd = false, eigen = false;
};

namespace {

/// The type of the numbers in x, itself a number or a batch.
template <class X>
struct number_in {
  using type = typename X::value_type;
};
template <class X>
  requires std::is_floating_point_v<X>
struct number_in<X> {
  using type = X;
};

/// pi in the width of x.
template <class X>
constexpr auto pi_for(X const&) {
  return std::numbers::pi_v<typename number_in<X>::type>;
}

/// a where the condition holds, else b.
template <class C, class X>
auto chosen(C const& condition, X const& a, X const& b) {
  if constexpr (std::is_integral_v<C>)
    return condition ? a : b;
  else
    return select(condition, a, b);
}

/// What peers compute.
template <class F, class... X>
auto as_peers_have_it(X const&... x) {
  if constexpr (requires { F::composed(x...); })
    return F::composed(x...);
  else
    return F::value(x...);
}

}  // namespace
}  // namespace bench

#ifdef BENCH_LOOP
#include "loop.hpp"
#else
#include "contenders.hpp"
#endif
