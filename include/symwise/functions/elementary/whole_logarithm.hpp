#pragma once
#include <symwise/core/handle.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// The logarithm of a number to a whole base where it is a whole number, else nothing.
constexpr handle whole_logarithm(handle x, std::int64_t base) {
  if (!x.is_rational() || x.numerator() <= 0) return {};
  std::int64_t exponent = 0;
  std::int64_t p = x.numerator();
  std::int64_t q = x.denominator();
  for (; p % base == 0; p /= base) ++exponent;
  for (; q % base == 0; q /= base) --exponent;
  return p == 1 && q == 1 ? x.number(exponent) : handle{};
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
