// What a call refuses at run time, and with which words.
#include <symwise/symwise.hpp>

#include <catch2/catch.hpp>

#include <array>
#include <span>
#include <stdexcept>
#include <string>
#include <tuple>
#include <vector>

namespace sw = symwise;

namespace {

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"a"> a;

constexpr auto line = sw::function<a * x + y>(x, y, a);
constexpr auto both = sw::function<x + y, x * y>(x, y);
constexpr auto square = sw::function<x * x>(x);

std::vector<double> const xs{1, 2, 3, 4, 5};
std::vector<double> const ys{10, 20, 30, 40, 50};

std::string refusal(auto const& call) {
  try {
    call();
  } catch (std::invalid_argument const& refused) {
    return refused.what();
  }
  return "not refused";
}

}  // namespace

TEST_CASE("lengths that differ are refused with both names and lengths, and nothing is written") {
  std::vector<double> out(5, -7);
  std::vector<double> const shorter{1, 2, 3};
  CHECK(refusal([&] { line.into(out, xs, shorter, 2); }) ==
        "symwise: the arrays of one call have the same length, but x has 5 elements and y has 3 elements");
  CHECK(refusal([&] { line.into(out, y = shorter, a = 2, x = xs); }) ==
        "symwise: the arrays of one call have the same length, but x has 5 elements and y has 3 elements");
  CHECK(refusal([&] { (void)line(std::array{1.0}, xs, 2); }) ==
        "symwise: the arrays of one call have the same length, but x has 1 element and y has 5 elements");
  CHECK(refusal([&] { (void)line(std::vector<double>(), xs, 2); }) ==
        "symwise: the arrays of one call have the same length, but x has 0 elements and y has 5 elements");
  CHECK(out == std::vector<double>(5, -7));
}

TEST_CASE("a destination that is too short is refused, and nothing is written") {
  std::vector<double> first(5, -7);
  std::vector<double> second(4, -7);
  CHECK(refusal([&] { line.into(second, xs, ys, 2); }) ==
        "symwise: output 0 has 4 elements, but the inputs have 5 elements");
  CHECK(refusal([&] { both.into(std::tie(first, second), xs, ys); }) ==
        "symwise: output 1 has 4 elements, but the inputs have 5 elements");
  CHECK(first == std::vector<double>(5, -7));
  CHECK(second == std::vector<double>(4, -7));
}

TEST_CASE("a destination may be an input, but overlap none in part, nor another destination") {
  std::vector<double> values(xs);
  square.into(values, values);
  CHECK(values == std::vector<double>{1, 4, 9, 16, 25});
  values = xs;
  line.into(values, values, values, 2);
  CHECK(values == std::vector<double>{3, 6, 9, 12, 15});
  values = xs;
  std::vector<double> other(ys);
  both.into(std::tie(other, values), values, other);
  CHECK(other == std::vector<double>{11, 22, 33, 44, 55});
  CHECK(values == std::vector<double>{10, 40, 90, 160, 250});

  std::vector<double> six(6, 2);
  std::vector<double> const before = six;
  std::string const sentence =
      "symwise: output 0 overlaps the input x in part; it may be that array itself or have memory of its own";
  CHECK(refusal([&] { square.into(std::span(six).subspan(1), std::span(six).first(5)); }) == sentence);
  CHECK(refusal([&] { square.into(std::span(six).first(5), std::span(six).subspan(1)); }) == sentence);
  std::string const shared = "symwise: outputs 0 and 1 share memory";
  auto left = std::span(six).first(5);
  auto right = std::span(six).subspan(1);
  CHECK(refusal([&] { both.into(std::tie(left, right), xs, ys); }) == shared);
  CHECK(refusal([&] { both.into(std::tie(six, six), xs, ys); }) == shared);
  CHECK(six == before);

  // Neighbours do not overlap.
  std::vector<double> ten(10, 3);
  square.into(std::span(ten).subspan(5), std::span(ten).first(5));
  CHECK(ten == std::vector<double>{3, 3, 3, 3, 3, 9, 9, 9, 9, 9});
}
