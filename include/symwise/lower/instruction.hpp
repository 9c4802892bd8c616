#pragma once
#include <symwise/core/record_info.hpp>

#include <bit>

namespace symwise::inline SYMWISE_ABI {

/// What a machine does in one step. Everything else is a call of a record.
enum class operation : unsigned char {
  input,  ///< an argument of the function, a scalar or an element of an array
  constant,
  add,       ///< a + b
  subtract,  ///< a - b
  multiply,  ///< a b
  divide,    ///< a / b
  quotient,  ///< a / b of two scalars, to be multiplied by; where it is not a normal number the loop divides instead
  negate,    ///< -a
  fma,       ///< a b + c
  fms,       ///< a b - c
  fnma,      ///< c - a b
  sqrt,
  call,          ///< a record's function of a, b, ...
  joint,         ///< as call, computed together with the function that the next instruction stands for
  joint_second,  ///< the other result of the joint call a
  reduce,        ///< a record's reduction of a
};

/// When a value is known: 0 before the program runs (constant), 1 before the loop (uniform: of scalars alone); 2p within pass
/// p over the elements (varying); 2p + 1 after that pass (reduced).
using level = int;

constexpr bool is_varying(level l) { return l >= 2 && l % 2 == 0; }

/// An instruction of a program; its operands are indices of earlier instructions.
struct instruction {
  operation op = operation::constant;
  value_type type = value_type::real;
  level when = 0;
  unsigned passes = 0;  ///< bit p - 1: computed in pass p
  int operands[4] = {-1, -1, -1, -1};
  int count = 0;     ///< of operands
  int input = -1;    ///< index of the input
  double value = 0;  ///< of a constant
  double low = 0;    ///< what is left of the constant beyond a double
  record_info const* record = nullptr;

  friend constexpr bool operator==(instruction const& a, instruction const& b) {
    return a.op == b.op && a.count == b.count && a.operands[0] == b.operands[0] && a.operands[1] == b.operands[1] &&
           a.operands[2] == b.operands[2] && a.operands[3] == b.operands[3] && a.input == b.input &&
           a.record == b.record && a.when == b.when && a.type == b.type && a.passes == b.passes &&
           std::bit_cast<std::uint64_t>(a.value) == std::bit_cast<std::uint64_t>(b.value) && a.low == b.low;
  }
};

}  // namespace symwise::inline SYMWISE_ABI
