#pragma once
#include <symwise/core/number.hpp>
#include <symwise/print/buffer.hpp>

#include <bit>
#include <cstdint>
#include <vector>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// A natural number of any size, 32 bits a digit, lowest first: as much as printing a double exactly takes.
class natural {
 public:
  constexpr explicit natural(std::uint64_t v) {
    for (; v != 0; v >>= 32U) digits_.push_back(static_cast<std::uint32_t>(v));
  }
  constexpr void multiply(std::uint32_t by) {
    std::uint64_t carry = 0;
    for (std::uint32_t& d : digits_) {
      carry += static_cast<std::uint64_t>(d) * by;
      d = static_cast<std::uint32_t>(carry);
      carry >>= 32U;
    }
    if (carry != 0) digits_.push_back(static_cast<std::uint32_t>(carry));
  }
  constexpr void shift(int bits) {
    for (; bits >= 31; bits -= 31) multiply(std::uint32_t{1} << 31U);
    multiply(std::uint32_t{1} << static_cast<unsigned>(bits));
  }
  /// Below 0, 0 or above 0 as a < b, a = b, a > b.
  friend constexpr int compare(natural const& a, natural const& b) {
    if (a.digits_.size() != b.digits_.size()) return a.digits_.size() < b.digits_.size() ? -1 : 1;
    for (std::size_t k = a.digits_.size(); k-- > 0;) {
      if (a.digits_[k] != b.digits_[k]) return a.digits_[k] < b.digits_[k] ? -1 : 1;
    }
    return 0;
  }
  friend constexpr natural operator+(natural a, natural const& b) {
    if (a.digits_.size() < b.digits_.size()) a.digits_.resize(b.digits_.size());
    std::uint64_t carry = 0;
    for (std::size_t k = 0; k < a.digits_.size(); ++k) {
      carry += static_cast<std::uint64_t>(a.digits_[k]) + (k < b.digits_.size() ? b.digits_[k] : 0);
      a.digits_[k] = static_cast<std::uint32_t>(carry);
      carry >>= 32U;
    }
    if (carry != 0) a.digits_.push_back(static_cast<std::uint32_t>(carry));
    return a;
  }
  /// Takes b away, which is not larger.
  constexpr void subtract(natural const& b) {
    std::int64_t carry = 0;
    for (std::size_t k = 0; k < digits_.size(); ++k) {
      carry +=
          static_cast<std::int64_t>(digits_[k]) - (k < b.digits_.size() ? static_cast<std::int64_t>(b.digits_[k]) : 0);
      digits_[k] = static_cast<std::uint32_t>(carry);
      carry >>= 32;
    }
    while (!digits_.empty() && digits_.back() == 0) digits_.pop_back();
  }

 private:
  std::vector<std::uint32_t> digits_;
};

/// A double that is not negative, as significand * 2^exponent.
struct binary_parts {
  std::uint64_t significand = 0;
  int exponent = 0;
};
constexpr binary_parts binary_parts_of(std::uint64_t bits) {
  auto const field = static_cast<int>(bits >> 52U);
  std::uint64_t const fraction = bits & ((std::uint64_t{1} << 52U) - 1);
  return {field == 0 ? fraction : fraction | (std::uint64_t{1} << 52U), (field == 0 ? 1 : field) - 1075};
}

/// The shortest decimal that reads back as v (Steele and White 1990, the free-format algorithm), always with a point or an
/// exponent, so that it reads back as a floating literal.
constexpr text_buffer decimal(double v) {
  if (v != v) return "nan";
  if (v < 0 || (v == 0 && std::bit_cast<std::int64_t>(v) < 0)) return text_buffer("-") + decimal(-v);
  if (v == inf) return "oo";
  if (v == 0) return "0.0";
  auto const bits = std::bit_cast<std::uint64_t>(v);
  auto const [significand, exponent] = binary_parts_of(bits);
  bool const narrow_below = bits << 12U == 0 && exponent > -1074;  // the neighbour below is only half as far
  bool const even = significand % 2 == 0;
  // v = r / s, with half the gaps to the neighbours `above` and `below` in the same unit.
  natural r(significand);
  natural s(1);
  natural above(1);
  natural below(1);
  if (exponent >= 0) {
    r.shift(exponent);
    above.shift(exponent);
    below.shift(exponent);
  } else {
    s.shift(-exponent);
  }
  r.shift(narrow_below ? 2 : 1);
  s.shift(narrow_below ? 2 : 1);
  if (narrow_below) above.shift(1);
  int point = 0;  // v = 0.d1 d2 ... * 10^point
  auto too_large = [&] {
    int const c = compare(r + above, s);
    return even ? c >= 0 : c > 0;
  };
  while (too_large()) {
    s.multiply(10);
    ++point;
  }
  for (;;) {
    natural r10 = r;
    natural above10 = above;
    r10.multiply(10);
    above10.multiply(10);
    int const c = compare(r10 + above10, s);
    if (even ? c >= 0 : c > 0) break;
    r = r10;
    above = above10;
    below.multiply(10);
    --point;
  }
  text_buffer digits;
  for (;;) {
    r.multiply(10);
    above.multiply(10);
    below.multiply(10);
    char d = '0';
    while (compare(r, s) >= 0) {
      r.subtract(s);
      ++d;
    }
    int const low = compare(r, below);
    int const high = compare(r + above, s);
    bool const stop_low = even ? low <= 0 : low < 0;
    bool const stop_high = even ? high >= 0 : high > 0;
    if (!stop_low && !stop_high) {
      digits += d;
      continue;
    }
    bool const up = stop_high && (!stop_low || compare(r + r, s) >= 0);
    digits += static_cast<char>(d + (up ? 1 : 0));
    break;
  }
  auto const n = static_cast<int>(digits.size());
  if (point > 16 || point < -4) {
    text_buffer text(1, digits[0]);
    text += '.';
    // No ?: on texts here: g++ 12 frees them twice in constant expressions.
    if (n > 1) {
      text += digits.part(1);
    } else {
      text += '0';
    }
    text += 'e';
    int p = point - 1;
    if (p < 0) text += '-';
    if (p < 0) p = -p;
    if (p >= 100) text += static_cast<char>('0' + p / 100);
    if (p >= 10) text += static_cast<char>('0' + p / 10 % 10);
    text += static_cast<char>('0' + p % 10);
    return text;
  }
  if (point <= 0) return text_buffer("0.") + text_buffer(static_cast<std::size_t>(-point), '0') + digits;
  if (point >= n) return digits + text_buffer(static_cast<std::size_t>(point - n), '0') + ".0";
  return digits.part(0, static_cast<std::size_t>(point)) + "." + digits.part(static_cast<std::size_t>(point));
}

constexpr text_buffer decimal(std::int64_t v) {
  if (v == 0) return "0";
  text_buffer digits;
  std::uint64_t unit = 1;
  for (std::uint64_t m = magnitude(v); m / unit >= 10;) unit *= 10;
  if (v < 0) digits += '-';
  for (std::uint64_t m = magnitude(v); unit != 0; unit /= 10) digits += static_cast<char>('0' + m / unit % 10);
  return digits;
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
