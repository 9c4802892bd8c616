#pragma once
#include <symwise/core/config.hpp>

#include <bit>
#include <concepts>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace symwise::inline SYMWISE_ABI {

/// A double that is +infinity; bounds of intervals use it.
inline constexpr double inf = std::numeric_limits<double>::infinity();

namespace detail {

/// Neither infinite nor NaN.
constexpr bool is_finite(double v) {
  return v >= std::numeric_limits<double>::lowest() && v <= std::numeric_limits<double>::max();
}

/// Sums and products of doubles with infinities and NaN as IEEE 754 has them: in a constant expression the operators may
/// not give either.
constexpr double added(double a, double b) {
  constexpr double most = std::numeric_limits<double>::max();
  if (a != a || b != b) return std::numeric_limits<double>::quiet_NaN();
  if (!is_finite(a) || !is_finite(b)) {
    if (!is_finite(a) && !is_finite(b) && a != b) return std::numeric_limits<double>::quiet_NaN();
    return is_finite(a) ? b : a;
  }
  // Halves do not overflow, and where the sum is large they are exact.
  double const half = a / 2 + b / 2;
  return half > most / 2 ? inf : half < -most / 2 ? -inf : a + b;
}
constexpr double multiplied(double a, double b) {
  if (a != a || b != b) return std::numeric_limits<double>::quiet_NaN();
  bool const negative = (std::bit_cast<std::int64_t>(a) < 0) != (std::bit_cast<std::int64_t>(b) < 0);
  if (!is_finite(a) || !is_finite(b)) {
    if (a == 0 || b == 0) return std::numeric_limits<double>::quiet_NaN();
    return negative ? -inf : inf;
  }
  // The product of a and b scaled down shows whether theirs is beyond the largest double.
  double const x = a < 0 ? -a : a;
  double const y = b < 0 ? -b : b;
  if (x > 1 && y > 1 && (x * 0x1p-512) * (y * 0x1p-512) >= 1) return negative ? -inf : inf;
  return a * b;
}

}  // namespace detail

/// A number in an expression: an exact rational p/q on 64-bit integers (q > 0, in lowest terms), or a double.
/// Arithmetic on rationals is exact; where a result does not fit 64 bits it becomes the nearest double, and stays one.
struct number {
  std::int64_t p = 0;
  std::int64_t q = 1;
  double v = 0;  ///< the value where `exact` is false
  bool exact = true;

  /// The value rounded to double.
  [[nodiscard]] constexpr double value() const { return exact ? static_cast<double>(p) / static_cast<double>(q) : v; }
  [[nodiscard]] constexpr bool is_integer() const { return exact && q == 1; }
  /// Is this the exact integer k?
  [[nodiscard]] constexpr bool is(std::int64_t k) const { return exact && q == 1 && p == k; }
  [[nodiscard]] constexpr bool is_zero() const { return exact ? p == 0 : v == 0; }
  /// One, exact or as 1.0: both leave a product as it is.
  [[nodiscard]] constexpr bool is_one() const { return exact ? p == 1 && q == 1 : v == 1; }
  [[nodiscard]] constexpr bool is_negative() const { return exact ? p < 0 : v < 0; }
  [[nodiscard]] constexpr bool is_positive() const { return exact ? p > 0 : v > 0; }

  /// Same kind and same bits (so NaN equals itself, and 0.5 is not 1/2).
  friend constexpr bool operator==(number const& a, number const& b) {
    return a.exact == b.exact && a.p == b.p && a.q == b.q &&
           std::bit_cast<std::uint64_t>(a.v) == std::bit_cast<std::uint64_t>(b.v);
  }
};

namespace detail {

constexpr std::uint64_t magnitude(std::int64_t a) {
  return a < 0 ? 0 - static_cast<std::uint64_t>(a) : static_cast<std::uint64_t>(a);
}

constexpr std::uint64_t gcd(std::uint64_t a, std::uint64_t b) {
  while (b != 0) {
    std::uint64_t const r = a % b;
    a = b;
    b = r;
  }
  return a;
}

constexpr number inexact(double v) { return {0, 1, v, false}; }
constexpr number integer(std::int64_t p) { return {p, 1, 0, true}; }

/// p/q in lowest terms; q = 0 gives a double (infinity or NaN); a value beyond 64 bits becomes a double.
constexpr number ratio(std::int64_t p, std::int64_t q) {
  if (q == 1) return integer(p);
  if (q == 0) return inexact(p == 0 ? std::numeric_limits<double>::quiet_NaN() : (p > 0 ? inf : -inf));
  bool const negative = (p < 0) != (q < 0);
  std::uint64_t a = magnitude(p);
  std::uint64_t b = magnitude(q);
  std::uint64_t const g = gcd(a, b);
  a /= g;
  b /= g;
  constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max();
  if (a > most || b > most) {
    double const v = static_cast<double>(a) / static_cast<double>(b);
    return inexact(negative ? -v : v);
  }
  return {negative ? -static_cast<std::int64_t>(a) : static_cast<std::int64_t>(a), static_cast<std::int64_t>(b), 0,
          true};
}

constexpr number negated(number const& a) {
  if (!a.exact) return inexact(-a.v);
  if (a.p == std::numeric_limits<std::int64_t>::min()) return inexact(-a.value());
  return {-a.p, a.q, 0, true};
}

constexpr number plus(number const& a, number const& b) {
  if (a.exact && b.exact) {
    if (a.q == 1 && b.q == 1) {
      std::int64_t sum = 0;
      if (!__builtin_add_overflow(a.p, b.p, &sum)) return integer(sum);
    } else {
      auto const g = static_cast<std::int64_t>(gcd(static_cast<std::uint64_t>(a.q), static_cast<std::uint64_t>(b.q)));
      std::int64_t left = 0;
      std::int64_t right = 0;
      std::int64_t sum = 0;
      std::int64_t below = 0;
      if (!__builtin_mul_overflow(a.p, b.q / g, &left) && !__builtin_mul_overflow(b.p, a.q / g, &right) &&
          !__builtin_add_overflow(left, right, &sum) && !__builtin_mul_overflow(a.q / g, b.q, &below)) {
        return ratio(sum, below);
      }
    }
  }
  return inexact(added(a.value(), b.value()));
}

constexpr number times(number const& a, number const& b) {
  if (a.exact && b.exact) {
    std::int64_t p = 0;
    std::int64_t q = 1;
    if (a.q == 1 && b.q == 1) {
      if (!__builtin_mul_overflow(a.p, b.p, &p)) return integer(p);
    } else {
      auto const g = static_cast<std::int64_t>(gcd(magnitude(a.p), static_cast<std::uint64_t>(b.q)));
      auto const h = static_cast<std::int64_t>(gcd(magnitude(b.p), static_cast<std::uint64_t>(a.q)));
      if (g > 0 && h > 0 && !__builtin_mul_overflow(a.p / g, b.p / h, &p) &&
          !__builtin_mul_overflow(a.q / h, b.q / g, &q)) {
        return ratio(p, q);
      }
    }
  }
  return inexact(multiplied(a.value(), b.value()));
}

/// 1/a; of zero, and of what is so small that the result is beyond the largest double, the infinity of its sign.
constexpr number reciprocal(number const& a) {
  if (!a.exact) {
    if (a.v != a.v) return a;
    if (a.v > 0x1p-1024 || a.v < -0x1p-1024) return inexact(1 / a.v);
    return inexact(std::bit_cast<std::int64_t>(a.v) < 0 ? -inf : inf);
  }
  return ratio(a.q, a.p);
}

/// The largest integer not above an exact number.
constexpr std::int64_t floor_of(number const& a) {
  std::int64_t const k = a.p / a.q;
  return (a.p % a.q < 0) ? k - 1 : k;
}

/// a < b, for exact numbers without rounding.
constexpr bool less(number a, number b) {
  if (!a.exact || !b.exact) return a.value() < b.value();
  for (;;) {
    // The whole parts decide, or the reciprocals of what is left, in the other order.
    std::int64_t const k = floor_of(a);
    std::int64_t const m = floor_of(b);
    if (k != m) return k < m;
    std::int64_t const rest_of_a = a.p - k * a.q;
    std::int64_t const rest_of_b = b.p - m * b.q;
    if (rest_of_a == 0 || rest_of_b == 0) return rest_of_a == 0 && rest_of_b != 0;
    number const turned{a.q, rest_of_a};
    a = {b.q, rest_of_b};
    b = turned;
  }
}

/// The same value, whether exact or not.
constexpr bool equal_values(number const& a, number const& b) {
  return a.exact && b.exact ? a == b : a.value() == b.value();
}

/// Is the value a whole number, exact or not?
constexpr bool is_whole(number const& a) {
  if (a.exact) return a.q == 1;
  if (!is_finite(a.v)) return false;
  return a.v >= 0x1p53 || a.v <= -0x1p53 || static_cast<double>(static_cast<std::int64_t>(a.v)) == a.v;
}

/// Is the value an even whole number?
constexpr bool is_even(number const& a) {
  if (a.exact) return a.q == 1 && a.p % 2 == 0;
  return is_whole(a) && (a.v >= 0x1p53 || a.v <= -0x1p53 || static_cast<std::int64_t>(a.v) % 2 == 0);
}

/// Is the value a double: does evaluation not round it?
constexpr bool is_double(number const& a) {
  return !a.exact || ((a.q & (a.q - 1)) == 0 && magnitude(a.p) <= (std::uint64_t{1} << 53U));
}
/// Is the value known to be a power of two, or the opposite of one: is a product with it exact?
constexpr bool is_power_of_two(number const& a) {
  return a.exact && a.p != 0 && (a.q & (a.q - 1)) == 0 && (magnitude(a.p) & (magnitude(a.p) - 1)) == 0;
}
/// Is the product of two doubles known to be one too?
constexpr bool is_double_product(number const& a, number const& b) {
  if (a.exact && b.exact) return is_double(times(a, b));
  return a.is_zero() || b.is_zero() || is_power_of_two(a.exact ? a : b);  // otherwise rounding is to be expected
}

/// a to an integer power by squaring; `fits` becomes false where an exact result would not fit (or 0 has a negative power).
constexpr number integer_power(number a, std::int64_t n, bool& fits) {
  bool const exact = a.exact;
  if (n < 0) {
    if (a.is_zero()) {
      fits = false;
      return a;
    }
    a = reciprocal(a);
  }
  std::uint64_t k = magnitude(n);
  number r = integer(1);
  while (k != 0) {
    if ((k & 1U) != 0) r = times(r, a);
    k >>= 1U;
    if (k != 0) a = times(a, a);
    if (a.exact != exact || (exact && !r.exact)) {
      fits = false;
      return r;
    }
  }
  return r;
}

/// The k-th root of a non-negative integer where it is an integer, else -1.
constexpr std::int64_t exact_root(std::int64_t a, std::int64_t k) {
  if (a < 2 || k == 1) return a;
  if (k > 62) return -1;
  std::int64_t low = 1;
  std::int64_t high = std::int64_t{1} << (62 / k + 1);
  while (low <= high) {
    std::int64_t const m = low + (high - low) / 2;
    bool fits = true;
    number const p = integer_power(integer(m), k, fits);
    if (!fits || p.p > a) {
      high = m - 1;
    } else if (p.p == a) {
      return m;
    } else {
      low = m + 1;
    }
  }
  return -1;
}

}  // namespace detail

/// An exact fraction p/q to be used in expressions: `rational(1, 3) * x`.
constexpr number rational(std::int64_t p, std::int64_t q = 1) { return detail::ratio(p, q); }

namespace detail {

/// The arithmetic types that may stand in an expression as literals: not bool and not characters.
template <class T>
concept plain_number =
    std::same_as<T, number> || std::floating_point<T> ||
    (std::integral<T> && !std::same_as<T, bool> && !std::same_as<T, char> && !std::same_as<T, wchar_t> &&
     !std::same_as<T, char8_t> && !std::same_as<T, char16_t> && !std::same_as<T, char32_t>);

/// A literal as a number: integers stay exact where they fit 64 bits, floating literals are kept as they are.
template <plain_number T>
constexpr number to_number(T value) {
  if constexpr (std::same_as<T, number>) {
    return value;
  } else if constexpr (std::floating_point<T>) {
    return inexact(static_cast<double>(value));
  } else if constexpr (std::unsigned_integral<T> && sizeof(T) >= sizeof(std::int64_t)) {
    if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
      return inexact(static_cast<double>(value));
    return integer(static_cast<std::int64_t>(value));
  } else {
    return integer(static_cast<std::int64_t>(value));
  }
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
