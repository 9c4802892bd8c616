#include <symwise/core/number.hpp>

using namespace symwise;
using namespace symwise::detail;

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
constexpr double huge = std::numeric_limits<double>::max();

constexpr bool is_nan(number const& a) { return !a.exact && a.v != a.v; }

// Lowest terms, the sign above.
static_assert(rational(6, -4) == rational(-3, 2) && rational(-3, 2).p == -3 && rational(-3, 2).q == 2);
static_assert(rational(0, -7) == integer(0));
static_assert(rational(1, 0) == inexact(inf) && rational(-1, 0) == inexact(-inf) && is_nan(rational(0, 0)));
static_assert(rational(least, 2) == integer(least / 2) && rational(least, least) == integer(1));
static_assert(rational(least, 1) == integer(least));

// Exact while it fits 64 bits, then a double; never wrapped around.
static_assert(plus(integer(most), integer(1)) == inexact(0x1p63));
static_assert(plus(integer(least), integer(-1)) == inexact(-0x1p63));
static_assert(plus(integer(most), integer(least)) == integer(-1));
static_assert(times(integer(most), integer(2)) == inexact(0x1p64));
static_assert(times(integer(least), integer(-1)) == inexact(0x1p63));
static_assert(times(integer(least), integer(1)) == integer(least));
static_assert(times(rational(most, 2), rational(2, most)) == integer(1));
static_assert(times(integer(0), integer(least)) == integer(0));
static_assert(negated(integer(least)) == inexact(0x1p63) && negated(integer(most)) == integer(-most));
static_assert(rational(1, least) == inexact(-0x1p-63) && reciprocal(integer(least)) == inexact(-0x1p-63));
static_assert(plus(rational(1, most), rational(1, most - 1)).exact == false);
static_assert(plus(rational(1, most), rational(1, most)) == rational(2, most));
static_assert(plus(rational(1, 6), rational(1, 10)) == rational(4, 15));
static_assert(to_number(std::numeric_limits<std::uint64_t>::max()) == inexact(0x1p64));
static_assert(to_number(std::uint64_t{most}) == integer(most) && to_number(least) == integer(least));

// Doubles as IEEE 754 has them, in constant expressions too.
static_assert(plus(inexact(0.1), inexact(0.2)) == inexact(0.1 + 0.2));
static_assert(times(inexact(huge), inexact(2)) == inexact(inf) && times(inexact(-huge), inexact(1.5)) == inexact(-inf));
static_assert(times(inexact(huge), inexact(1)) == inexact(huge) &&
              times(inexact(0x1p511), inexact(0x1p512)) == inexact(0x1p1023));
static_assert(plus(inexact(huge), inexact(huge)) == inexact(inf) &&
              plus(inexact(-huge), inexact(-huge)) == inexact(-inf));
static_assert(plus(inexact(huge), inexact(0x1p969)) == inexact(huge) &&
              plus(inexact(huge), inexact(0x1p970)) == inexact(inf));
static_assert(plus(inexact(huge), inexact(-huge)) == inexact(0.0));
static_assert(is_nan(plus(inexact(inf), inexact(-inf))) && plus(inexact(inf), integer(-3)) == inexact(inf));
static_assert(is_nan(times(inexact(inf), integer(0))) && times(inexact(inf), integer(-3)) == inexact(-inf));
static_assert(is_nan(times(rational(0, 0), integer(2))) && is_nan(plus(rational(0, 0), integer(2))));
static_assert(reciprocal(inexact(-0.0)) == inexact(-inf) && reciprocal(integer(0)) == inexact(inf));
static_assert(reciprocal(inexact(0x1p-1074)) == inexact(inf) && reciprocal(inexact(0x1p-1022)) == inexact(0x1p1022));
static_assert(is_nan(reciprocal(rational(0, 0))));

// Order and equality without rounding.
static_assert(less(rational(1, 3), rational(1, 2)) && !less(rational(1, 2), rational(1, 3)) &&
              !less(rational(1, 3), rational(1, 3)));
static_assert(less(rational(most - 1, most), integer(1)) &&
              less(rational(most - 2, most - 1), rational(most - 1, most)));
static_assert(!less(rational(most - 1, most), rational(most - 2, most - 1)));
static_assert(less(integer(most - 1), integer(most)) && !less(integer(most), integer(most - 1)));
static_assert(less(rational(-1, 2), rational(-1, 3)) && less(integer(least), rational(1 - most, 2)) &&
              less(integer(least), integer(0)));
static_assert(less(rational(-7, 2), rational(-10, 3)) && !less(rational(-10, 3), rational(-7, 2)));
static_assert(!equal_values(integer((std::int64_t{1} << 53) + 1), integer(std::int64_t{1} << 53)));
static_assert(equal_values(inexact(0.5), rational(1, 2)) && !(inexact(0.5) == rational(1, 2)));
static_assert(rational(0, 0) == rational(0, 0), "as data a NaN equals itself");

// Powers and roots.
constexpr bool power_fits(number const& a, std::int64_t n) {
  bool fits = true;
  (void)integer_power(a, n, fits);
  return fits;
}
constexpr number power(number const& a, std::int64_t n) {
  bool fits = true;
  return integer_power(a, n, fits);
}
static_assert(power(integer(2), 62) == integer(std::int64_t{1} << 62) && !power_fits(integer(2), 63));
static_assert(power(integer(-2), 63) == integer(least) && !power_fits(integer(-2), 64));
static_assert(power(rational(-2, 3), -3) == rational(-27, 8) && power(integer(7), 0) == integer(1));
static_assert(!power_fits(integer(0), -1) && !power_fits(integer(least), -1));
static_assert(power(inexact(0.5), -2) == inexact(4) && power(inexact(1e200), 2) == inexact(inf));
static_assert(exact_root(27, 3) == 3 && exact_root(28, 3) == -1 && exact_root(1, 60) == 1 && exact_root(0, 2) == 0);
static_assert(exact_root(most, 2) == -1 && exact_root(std::int64_t{3037000499} * 3037000499, 2) == 3037000499);
static_assert(exact_root(std::int64_t{1} << 62, 62) == 2 && exact_root(5, 1) == 5);
static_assert(floor_of(rational(-7, 2)) == -4 && floor_of(rational(7, 2)) == 3 && floor_of(integer(-3)) == -3);

static_assert(is_whole(inexact(3.0)) && !is_whole(inexact(0.3)) && is_whole(inexact(1e300)) &&
              !is_whole(inexact(inf)) && is_whole(integer(2)));
static_assert(is_even(inexact(-4.0)) && !is_even(inexact(5001.0)) && is_even(inexact(1e300)) &&
              !is_even(rational(2, 3)));
