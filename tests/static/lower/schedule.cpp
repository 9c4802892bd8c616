#include <symwise/core/record.hpp>
#include <symwise/lower/schedule.hpp>

namespace sw = symwise;
using sw::instruction;
using sw::operation;

constexpr instruction make(operation op, sw::level when, std::initializer_list<int> operands = {}) {
  instruction i;
  i.op = op;
  i.when = when;
  for (int a : operands) i.operands[i.count++] = a;
  return i;
}

// What nothing needs is dropped, operands stay before what is made of them, results are renumbered.
constexpr bool drops_and_orders() {
  sw::detail::sequence<sw::instruction> code = {
      make(operation::input, 2),       make(operation::input, 2),       make(operation::multiply, 2, {0, 1}),
      make(operation::negate, 2, {0}), make(operation::add, 2, {2, 1}), make(operation::add, 2, {4, 2})};
  sw::detail::sequence<int> results = {4};
  sw::detail::schedule(code, results);
  bool ok = code.size() == 4 && results[0] == 3 && code[3].op == operation::add;
  for (std::size_t k = 0; k < code.size(); ++k) {
    for (int j = 0; j < code[k].count; ++j) ok = ok && code[k].operands[j] < static_cast<int>(k);
    ok = ok && code[k].passes == 1U;
  }
  return ok;
}
static_assert(drops_and_orders());

// x / sum(x): x is loaded in both passes, the reduction belongs to the first, the quotient to the second.
constexpr bool marks_passes() {
  sw::detail::sequence<sw::instruction> code = {make(operation::input, 2), make(operation::reduce, 3, {0}),
                                                make(operation::divide, 4, {0, 1})};
  sw::detail::sequence<int> results = {2};
  sw::detail::schedule(code, results);
  return code.size() == 3 && code[0].passes == 3U && code[1].passes == 1U && code[2].passes == 2U;
}
static_assert(marks_passes());

// Both results of a joint call stay side by side.
constexpr bool keeps_pairs() {
  sw::detail::sequence<sw::instruction> code = {make(operation::input, 2), make(operation::joint, 2, {0}),
                                                make(operation::joint_second, 2, {1}), make(operation::negate, 2, {1}),
                                                make(operation::multiply, 2, {3, 2})};
  sw::detail::sequence<int> results = {4};
  sw::detail::schedule(code, results);
  for (std::size_t k = 1; k < code.size(); ++k) {
    if (code[k].op == operation::joint_second)
      return code[k - 1].op == operation::joint && code[k].operands[0] == static_cast<int>(k) - 1;
  }
  return false;
}
static_assert(keeps_pairs());
