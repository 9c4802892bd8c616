#pragma once
/// What a function's file says of it, and to whom it is given. Such a file is compiled three times: as two hand-written
/// loops (BENCH_LOOP is their name, and what they see of the harness holds no inline function that the linker could
/// share with code compiled otherwise), and for everybody else. It holds one struct, `function`, with
///
///     name, arguments    what the function is called, and between which numbers its arguments are taken
///     exact              MPFR's function, or one like it
///     value(x...)        the function as one writes it in C++: for symwise, for the loops, and for the `peers` named
///     sleef, sleef_u35   BENCH_SLEEF(name, u10), where there is such a function
///     highway(d, x...)   likewise
///
/// and ends with `bool const entered = compare<function>();`.

#include <mpfr.h>

#include <cmath>

#include "range.hpp"

namespace bench {

/// Libraries whose functions have the names of C++'s.
struct libraries {
  bool xsimd = false, eigen = false;
};

}  // namespace bench

#ifdef BENCH_LOOP
#include "loop.hpp"
#else
#include "contenders.hpp"
#endif
