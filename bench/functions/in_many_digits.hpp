#pragma once
/// References computed in accuracy::real, for functions that MPFR lacks. Not for the loops: what is inline here must not be compiled
/// with their flags.
#ifndef BENCH_LOOP

#include <mpfr.h>

#include "../../tests/accuracy/real.hpp"

namespace bench {
namespace {

/// f(x), a function of accuracy::real in 160 bits, as the `exact` of a function.
template <class F>
int in_many_digits(mpfr_ptr result, mpfr_srcptr x, mpfr_rnd_t mode, F const& f) {
  accuracy::precision const digits(160);
  accuracy::real argument;
  mpfr_set(argument.get(), x, mode);
  accuracy::real const value = f(argument);  // mpfr_set is a macro that looks at its argument twice
  return mpfr_set(result, value.get(), mode);
}

/// f(x) + g(x), of two functions like MPFR's: what a pair that is computed together is timed by.
template <class F, class G>
int sum_of_both(mpfr_ptr result, mpfr_srcptr x, mpfr_rnd_t mode, F const& f, G const& g) {
  accuracy::precision const digits(160);
  accuracy::real one, other;
  f(one.get(), x, mode);
  g(other.get(), x, mode);
  return mpfr_add(result, one.get(), other.get(), mode);
}

}  // namespace
}  // namespace bench

#endif
