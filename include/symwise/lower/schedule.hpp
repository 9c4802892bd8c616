#pragma once
#include <symwise/core/sequence.hpp>
#include <symwise/core/sort.hpp>
#include <symwise/lower/instruction.hpp>

#include <algorithm>
#include <array>
#include <utility>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// Orders instructions so that few values are live at a time: depth first from the results, the operand that needs the most
/// registers first (Sethi and Ullman 1970). Drops what nothing needs and marks in which passes each instruction runs.
constexpr void schedule(sequence<instruction>& code, sequence<int>& results) {
  std::size_t const n = code.size();
  sequence<int> registers(n, 1);
  for (std::size_t i = 0; i < n; ++i) {
    std::array<int, 4> needs{};
    int const count = code[i].count;
    for (int k = 0; k < count; ++k)
      needs[static_cast<std::size_t>(k)] = registers[static_cast<std::size_t>(code[i].operands[k])];
    insertion_sort(needs, [](int a, int b) { return a > b; });
    for (int k = 0; k < count; ++k) registers[i] = std::max(registers[i], needs[static_cast<std::size_t>(k)] + k);
  }
  // A joint call and its second result stay together.
  sequence<int> mate(n, -1);
  for (std::size_t i = 0; i < n; ++i) {
    if (code[i].op == operation::joint_second)
      mate[static_cast<std::size_t>(code[i].operands[0])] = static_cast<int>(i);
  }
  sequence<int> roots;
  for (std::size_t i = 0; i < n; ++i) {
    if (code[i].op == operation::reduce) roots.push_back(static_cast<int>(i));
  }
  insertion_sort(roots, [&](int a, int b) {
    return code[static_cast<std::size_t>(a)].when < code[static_cast<std::size_t>(b)].when;
  });
  roots.append(results.begin(), results.end());

  // Only what the results need: reductions that nothing uses are no roots.
  sequence<char> used(n, 0);
  for (int r : results) used[static_cast<std::size_t>(r)] = 1;
  for (std::size_t i = n; i-- > 0;) {
    if (used[i] == 0) continue;
    for (int k = 0; k < code[i].count; ++k) used[static_cast<std::size_t>(code[i].operands[k])] = 1;
  }

  sequence<int> image(n, -1);
  sequence<instruction> out;
  struct visit {
    int instruction;
    bool ready;
  };
  sequence<visit> stack;
  for (int root : roots) {
    if (used[static_cast<std::size_t>(root)] == 0) continue;
    stack.push_back({root, false});
    while (!stack.empty()) {
      int const i = stack.back().instruction;
      bool const ready = stack.back().ready;
      stack.pop_back();
      instruction const& c = code[static_cast<std::size_t>(i)];
      if (image[static_cast<std::size_t>(i)] >= 0) continue;
      if (ready) {
        image[static_cast<std::size_t>(i)] = static_cast<int>(out.size());
        out.push_back(c);
        for (int k = 0; k < c.count; ++k) out.back().operands[k] = image[static_cast<std::size_t>(c.operands[k])];
        int const second = mate[static_cast<std::size_t>(i)];
        if (second >= 0 && image[static_cast<std::size_t>(second)] < 0) {
          image[static_cast<std::size_t>(second)] = static_cast<int>(out.size());
          out.push_back(code[static_cast<std::size_t>(second)]);
          out.back().operands[0] = image[static_cast<std::size_t>(i)];
        }
        continue;
      }
      stack.push_back({i, true});
      sequence<int> operands(c.operands, c.operands + c.count);
      insertion_sort(operands, [&](int a, int b) {
        return registers[static_cast<std::size_t>(a)] < registers[static_cast<std::size_t>(b)];
      });
      for (int a : operands) stack.push_back({a, false});
    }
  }
  for (int& r : results) r = image[static_cast<std::size_t>(r)];
  code.swap(out);

  // Pass p computes what its reductions need; the last pass what the results need. Varying values are computed anew in every
  // pass that needs them.
  int passes = 1;
  for (instruction const& c : code) passes = std::max(passes, c.when / 2);
  for (std::size_t i = code.size(); i-- > 0;) {
    instruction& c = code[i];
    if (c.op == operation::reduce) {
      c.passes = 1U << static_cast<unsigned>((c.when - 1) / 2 - 1);
    } else if (std::find(results.begin(), results.end(), static_cast<int>(i)) != results.end() && is_varying(c.when)) {
      c.passes |= 1U << static_cast<unsigned>(passes - 1);
    }
    if (c.op == operation::reduce || is_varying(c.when)) {
      for (int k = 0; k < c.count; ++k) {
        instruction& a = code[static_cast<std::size_t>(c.operands[k])];
        if (is_varying(a.when)) a.passes |= c.passes;
      }
    }
  }
  // Both results of a joint call run where either does.
  for (instruction& c : code) {
    if (c.op == operation::joint_second) {
      c.passes |= code[static_cast<std::size_t>(c.operands[0])].passes;
    }
  }
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
