#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// Dirac's delta, the derivative of the unit step: 0 away from 0, of integral 1. It has no values: an expression that holds it
/// can be written and differentiated around, and not be evaluated.  DLMF 1.17.1.
struct dirac_delta_ {
  static constexpr std::string_view name = "dirac_delta", sympy = "DiracDelta", c = "dirac_delta", latex = R"(\delta)";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = {0, inf};
  static constexpr symmetry parity = symmetry::even;
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (x.is_nonzero() && !x.info().infinite) return x.number(0);
    return {};
  }
  template <class T>
  static T scalar(T) {
    static_assert(sizeof(T) == 0,
                  "symwise: dirac_delta has no values to evaluate; it comes from the derivative of a step such as "
                  "heaviside, whose derivative away from the step is 0");
    return 0;
  }
};

/// Dirac's delta of a as an expression.
template <symbolic A>
constexpr auto dirac_delta(A a) -> made<dirac_delta_, A> {
  return make<dirac_delta_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI
