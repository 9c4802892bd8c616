#include <symwise/print/decimal.hpp>

#include <catch2/catch.hpp>

#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <random>
#include <string>

namespace {

using symwise::detail::decimal;
using limits = std::numeric_limits<double>;

static_assert(decimal(0.0).view() == "0.0" && decimal(-0.0).view() == "-0.0");
static_assert(decimal(1.0).view() == "1.0" && decimal(-2.5).view() == "-2.5");
static_assert(decimal(0.1).view() == "0.1" && decimal(0.1 + 0.2).view() == "0.30000000000000004");
static_assert(decimal(1e16).view() == "1.0e16" && decimal(1e15).view() == "1000000000000000.0");
static_assert(decimal(0.0001).view() == "0.0001" && decimal(1.25e-5).view() == "0.0000125" &&
              decimal(1.25e-6).view() == "1.25e-6" && decimal(1e-100).view() == "1.0e-100");
static_assert(decimal(limits::max()).view() == "1.7976931348623157e308");
static_assert(decimal(limits::min()).view() == "2.2250738585072014e-308");
static_assert(decimal(limits::denorm_min()).view() == "5.0e-324");
static_assert(decimal(limits::infinity()).view() == "oo" && decimal(-limits::infinity()).view() == "-oo");
static_assert(decimal(limits::quiet_NaN()).view() == "nan");

static_assert(decimal(std::int64_t{0}).view() == "0" && decimal(std::int64_t{-10}).view() == "-10");
static_assert(decimal(std::numeric_limits<std::int64_t>::max()).view() == "9223372036854775807");
static_assert(decimal(std::numeric_limits<std::int64_t>::min()).view() == "-9223372036854775808");

/// The number of significant digits in a decimal.
std::size_t significant(std::string text) {
  if (auto const e = text.find('e'); e != std::string::npos) text.erase(e);
  std::string digits;
  for (char c : text) {
    if (c >= '0' && c <= '9' && !(digits.empty() && c == '0')) digits += c;
  }
  while (digits.size() > 1 && digits.back() == '0') digits.pop_back();
  return digits.size();
}

/// Reads back as the same number, is the shortest that does, and is written as a floating literal.
bool is_right(double v) {
  std::string const text(decimal(v).view());
  char shortest[64]{};
  std::to_chars(shortest, shortest + sizeof shortest, v, std::chars_format::scientific);
  return std::bit_cast<std::uint64_t>(std::strtod(text.c_str(), nullptr)) == std::bit_cast<std::uint64_t>(v) &&
         significant(text) == significant(shortest) && text.find_first_of(".e") != std::string::npos;
}

}  // namespace

TEST_CASE("the shortest decimal reads back") {
  auto const seed = std::random_device{}();
  CAPTURE(seed);
  std::mt19937_64 random(seed);
  std::uniform_int_distribution<int> exponent(-60, 60);
  std::uniform_real_distribution<double> significand(1, 2);
  for (int k = 0; k < 180000; ++k) {
    double const v = std::ldexp(significand(random), exponent(random)) * (k % 2 == 0 ? 1 : -1);
    if (!is_right(v)) FAIL(v << " is printed as " << decimal(v).view());
  }
  for (int k = 0; k < 20000; ++k) {
    auto const v = std::bit_cast<double>(random());
    if (std::isfinite(v) && !is_right(v)) FAIL(v << " is printed as " << decimal(v).view());
  }
  SUCCEED();
}

TEST_CASE("decimals of subnormal numbers") {
  auto const seed = std::random_device{}();
  CAPTURE(seed);
  std::mt19937_64 random(seed);
  for (int k = 0; k < 2000; ++k) {
    auto const v = std::bit_cast<double>(random() >> static_cast<unsigned>(12 + k % 52));
    if (!is_right(v)) FAIL(v << " is printed as " << decimal(v).view());
  }
  SUCCEED();
}

TEST_CASE("decimals of powers of two, whose neighbour below is nearer, and beside them") {
  for (int e = -1074; e <= 1023; ++e) {
    double const v = std::ldexp(1.0, e);
    for (double each : {v, std::nextafter(v, 0.0), std::nextafter(v, limits::infinity())}) {
      if (each != 0 && !is_right(each)) FAIL(each << " is printed as " << decimal(each).view());
    }
  }
  SUCCEED();
}

TEST_CASE("decimals of powers of ten, where the form changes too") {
  for (int e = -323; e <= 308; ++e) {
    double const v = std::strtod(("1e" + std::to_string(e)).c_str(), nullptr);
    for (double each : {v, -v, std::nextafter(v, 0.0), 9 * v}) {
      if (std::isfinite(each) && !is_right(each)) FAIL(each << " is printed as " << decimal(each).view());
    }
  }
  SUCCEED();
}
