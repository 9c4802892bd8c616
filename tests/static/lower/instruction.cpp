#include <symwise/lower/instruction.hpp>

using symwise::instruction;
using symwise::operation;

static_assert(instruction{} == instruction{} && instruction{}.op == operation::constant && instruction{}.count == 0);
constexpr instruction constant(double value) {
  instruction i;
  i.value = value;
  return i;
}
static_assert(constant(2) == constant(2) && !(constant(2) == constant(3)));
