#pragma once
#include <symwise/lower/instruction.hpp>

#include <cmath>
#include <cstddef>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// The lanes of a value, for evaluation instruction by instruction. Truth values are 0 and 1.
template <class T, std::size_t W>
struct alignas(64) lane_values {
  T lane[W];

  void fill(T v) {
    for (T& each : lane) each = v;
  }
};

/// An instruction without its record, to be looked at at run time. Where operand 0 is a quotient, `quotient` names what is
/// divided by what.
struct exact_instruction {
  operation op = operation::constant;
  int index = 0;
  int input = -1;
  int operands[3] = {-1, -1, -1};
  int quotient[2] = {-1, -1};
};

/// Computes an arithmetic instruction lane by lane; products with a quotient divide.
template <class T, std::size_t W>
inline void exact_step(exact_instruction const& c, lane_values<T, W>* value, T const* const* in, std::size_t at) {
  T* const result = value[c.index].lane;
  auto const operand = [&](int k) -> T const* { return value[c.operands[k] < 0 ? 0 : c.operands[k]].lane; };
  T const* const a = operand(0);
  T const* const b = operand(1);
  T const* const d = operand(2);
  T product[W];
  bool const divides = c.quotient[0] >= 0;
  for (std::size_t j = 0; divides && j < W; ++j)
    product[j] = b[j] * value[c.quotient[0]].lane[j] / value[c.quotient[1]].lane[j];
  for (std::size_t j = 0; j < W; ++j) {
    switch (c.op) {
      case operation::input:
        result[j] = in[c.input][at + j];
        break;
      case operation::add:
        result[j] = a[j] + b[j];
        break;
      case operation::subtract:
        result[j] = a[j] - b[j];
        break;
      case operation::multiply:
        result[j] = divides ? product[j] : a[j] * b[j];
        break;
      case operation::divide:
        result[j] = a[j] / b[j];
        break;
      case operation::negate:
        result[j] = -a[j];
        break;
      case operation::fma:
        result[j] = divides ? product[j] + d[j] : std::fma(a[j], b[j], d[j]);
        break;
      case operation::fms:
        result[j] = divides ? product[j] - d[j] : std::fma(a[j], b[j], -d[j]);
        break;
      case operation::fnma:
        result[j] = divides ? d[j] - product[j] : std::fma(-a[j], b[j], d[j]);
        break;
      case operation::sqrt:
        result[j] = std::sqrt(a[j]);
        break;
      default:
        break;
    }
  }
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
