#pragma once
#include <mpfr.h>

#include <array>
#include <string_view>
#include <vector>

#include "../runtime/contender.hpp"
#include "range.hpp"

namespace bench {

/// One value with 160 bits from arguments that are doubles.
using exact_value = void (*)(mpfr_ptr result, mpfr_srcptr const* arguments);

/// The same from MPFR's function of one, two or three arguments.
template <auto F>
exact_value oracle() {
  if constexpr (requires(mpfr_ptr r, mpfr_srcptr x) { F(r, x, MPFR_RNDN); })
    return [](mpfr_ptr r, mpfr_srcptr const* x) { F(r, x[0], MPFR_RNDN); };
  else if constexpr (requires(mpfr_ptr r, mpfr_srcptr x) { F(r, x, x, MPFR_RNDN); })
    return [](mpfr_ptr r, mpfr_srcptr const* x) { F(r, x[0], x[1], MPFR_RNDN); };
  else
    return [](mpfr_ptr r, mpfr_srcptr const* x) { F(r, x[0], x[1], x[2], MPFR_RNDN); };
}

/// What all contenders compute.
struct described {
  std::string_view name;
  std::vector<range> arguments;
  std::vector<std::array<double, 3>> edges;  ///< more arguments to be checked
  exact_value exact;
  bool composed;  ///< whether C++ has no such function, and peers make it from others
};

/// Makes a function known. Returns true, so that it can initialise a constant.
bool define(described);

}  // namespace bench
