#pragma once
#include <symwise/core/number.hpp>
#include <symwise/core/sequence.hpp>
#include <symwise/print/decimal.hpp>

#include <bit>
#include <cstdint>
#include <limits>
#include <string_view>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// Below 0, 0 or above 0 as digits * 10^power is less than, equal to or above significand * 2^exponent.
constexpr int compare_decimal(std::string_view digits, int power, std::uint64_t significand, int exponent) {
  natural decimal(0);
  for (char const d : digits) {
    decimal.multiply(10);
    decimal = decimal + natural(static_cast<std::uint64_t>(d - '0'));
  }
  natural binary(significand);
  for (int k = 0; k < power; ++k) decimal.multiply(10);
  for (int k = 0; k < -power; ++k) binary.multiply(10);
  if (exponent >= 0) {
    binary.shift(exponent);
  } else {
    decimal.shift(-exponent);
  }
  return compare(decimal, binary);
}

/// The double nearest to digits * 10^power, ties to even; infinity beyond the largest. The digits begin with none that is 0.
constexpr double nearest_double(std::string_view digits, int power) {
  int const magnitude = power + static_cast<int>(digits.size());  // the value is 0.d1 d2 ... * 10^magnitude
  if (digits.empty() || magnitude < -330) return 0;
  if (magnitude > 310) return inf;
  std::uint64_t low = 0;
  std::uint64_t high = std::uint64_t{0x7FF} << 52U;
  // Near the value first, by arithmetic in double: the bounds then are some thousand doubles apart.
  double guess = 0;
  int scale = power;
  for (std::size_t k = 0; k < digits.size(); ++k) {
    if (k < 17) {
      guess = 10 * guess + (digits[k] - '0');
    } else {
      ++scale;
    }
  }
  if (magnitude > -290 && magnitude < 300) {
    for (; scale > 0; --scale) guess *= 10;
    for (; scale < 0; ++scale) guess /= 10;
    auto const bits = std::bit_cast<std::uint64_t>(guess);
    low = bits - 1024;
    high = bits + 1024;
  }
  // The largest double that is not above the value, then the nearer of it and its neighbour.
  auto const side_of = [&](std::uint64_t bits) {
    auto const [significand, exponent] = binary_parts_of(bits);
    return compare_decimal(digits, power, significand, exponent);
  };
  while (high - low > 1) {
    std::uint64_t const middle = low + (high - low) / 2;
    if (side_of(middle) >= 0) {
      low = middle;
    } else {
      high = middle;
    }
  }
  auto const [significand, exponent] = binary_parts_of(low);
  int const half = compare_decimal(digits, power, 2 * significand + 1, exponent - 1);
  if (half > 0 || (half == 0 && low % 2 != 0)) ++low;
  return std::bit_cast<double>(low);
}

/// A decimal literal, "6.02e23", as the number that it is: exact where it is a whole number of 64 bits or a fraction of numbers
/// of 53 bits, else the nearest double. Infinite where it is beyond the largest double.
constexpr number decimal_number(std::string_view text) {
  sequence<char> digits;
  int power = 0;
  bool fraction = false;
  std::size_t k = 0;
  for (; k < text.size() && text[k] != 'e' && text[k] != 'E'; ++k) {
    if (text[k] == '.') {
      fraction = true;
      continue;
    }
    if (!digits.empty() || text[k] != '0') digits.push_back(text[k]);
    if (fraction) --power;
  }
  if (k < text.size()) {
    ++k;
    bool const negative = text[k] == '-';
    if (text[k] == '-' || text[k] == '+') ++k;
    int exponent = 0;
    for (; k < text.size(); ++k) {
      if (exponent < 100000) exponent = 10 * exponent + (text[k] - '0');
    }
    power += negative ? -exponent : exponent;
  }
  while (!digits.empty() && digits.back() == '0') {
    digits.pop_back();
    ++power;
  }
  if (digits.empty()) return integer(0);
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  std::int64_t p = 0;
  std::int64_t q = 1;
  bool fits = power >= -18 && power <= 18 && digits.size() <= 19;
  for (std::size_t d = 0; fits && d < digits.size(); ++d) {
    std::int64_t const next = digits[d] - '0';
    fits = p <= (most - next) / 10;
    if (fits) p = 10 * p + next;
  }
  for (int n = 0; fits && n < power; ++n) {
    fits = p <= most / 10;
    if (fits) p *= 10;
  }
  if (fits) {
    for (int n = 0; n < -power; ++n) q *= 10;
    number const v = ratio(p, q);
    // Beyond 53 bits a quotient would be rounded more than once.
    constexpr std::int64_t exact_double = std::int64_t{1} << 53U;
    if (v.q == 1 || (v.p <= exact_double && v.q <= exact_double)) return v;
  }
  return inexact(nearest_double({digits.data(), digits.size()}, power));
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
