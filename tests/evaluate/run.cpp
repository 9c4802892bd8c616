// An element's result is the same bits wherever it stands, and nothing beyond an array is touched.
#include "values.hpp"

#include <symwise/symwise.hpp>

#include <catch2/catch.hpp>

namespace sw = symwise;

namespace {

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"a"> a;

// Calls, a function that goes lane by lane, products that become fma, a division by a scalar, a branch.
constexpr auto smooth = exp(-x * x) * y + sin(x) / a - 3;
constexpr auto broken = select(x < y, cos(x) + erf(y), sqrt(abs(x)) * a);

constexpr auto pair = sw::function<smooth, broken>(x, y, a);
constexpr auto softmax = sw::function<exp(x - max(x)) / sum(exp(x - max(x)))>(x);

constexpr unsigned seed = 20240607;

}  // namespace

TEMPLATE_TEST_CASE("an element has the same bits at every position, in every length", "", float, double) {
  using T = TestType;
  CAPTURE(seed);
  constexpr std::size_t longest = 67;
  auto const xs = random_values<T>(2 * longest, seed);
  auto const ys = random_values<T>(2 * longest, seed + 1);
  std::vector<T> first;
  std::vector<T> second;
  for (std::size_t k = 0; k < xs.size(); ++k) {
    auto const [one, other] = pair(std::span(xs).subspan(k, 1), std::span(ys).subspan(k, 1), 1.7);
    first.push_back(one[0]);
    second.push_back(other[0]);
  }
  bool all_same = true;
  for (std::size_t n = 0; n <= longest; ++n) {
    for (std::size_t from : {std::size_t{0}, std::size_t{1}, std::size_t{n}}) {
      auto const [one, other] = pair(std::span(xs).subspan(from, n), std::span(ys).subspan(from, n), 1.7);
      all_same = all_same && first_difference<T>(one, std::span(first).subspan(from, n)) < 0 &&
                 first_difference<T>(other, std::span(second).subspan(from, n)) < 0;
    }
  }
  CHECK(all_same);
}

TEMPLATE_TEST_CASE("a call with numbers gives the bits of a call with arrays", "", float, double) {
  using T = TestType;
  CAPTURE(seed);
  auto const xs = random_values<T>(41, seed + 2);
  auto const ys = random_values<T>(41, seed + 3);
  auto const as = random_values<T>(41, seed + 4);
  auto const [first, second] = pair(xs, ys, as);
  bool all_same = true;
  for (std::size_t k = 0; k < xs.size(); ++k) {
    auto const [one, other] = pair(xs[k], ys[k], as[k]);
    all_same = all_same && same(one, first[k]) && same(other, second[k]);
  }
  CHECK(all_same);
}

TEMPLATE_TEST_CASE("nothing is read or written beyond either end", "", float, double) {
  using T = TestType;
  CAPTURE(seed);
  auto const values = random_values<T>(70, seed + 7);
  bool all_same = true;
  for (std::size_t n = 0; n <= 67; ++n) {
    auto const [expected, expected_other] = pair(std::span(values).first(n), std::span(values).subspan(1, n), 1.7);
    for (bool at_end : {false, true}) {
      guarded<T> const in(n, at_end);
      guarded<T> const other_in(n, at_end);
      guarded<T> const out(n, at_end);
      guarded<T> const other_out(n, at_end);
      std::copy_n(values.begin(), n, in.values().begin());
      std::copy_n(values.begin() + 1, n, other_in.values().begin());
      auto first = out.values();
      auto second = other_out.values();
      pair.into(std::tie(first, second), in.values(), other_in.values(), 1.7);
      all_same =
          all_same && first_difference<T>(first, expected) < 0 && first_difference<T>(second, expected_other) < 0;
    }
    // The address sanitizer sees the ends of these.
    std::vector<T> const in(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(n));
    std::vector<T> out(n);
    softmax.into(out, in);
  }
  CHECK(all_same);
}

TEMPLATE_TEST_CASE("an output may be an input at every length, also in several passes", "", float, double) {
  using T = TestType;
  CAPTURE(seed);
  for (std::size_t n : {1UL, 2UL, 7UL, 16UL, 33UL, 67UL, 2047UL, 2048UL, 2049UL, 5000UL}) {
    auto const xs = random_values<T>(n, seed + 8);
    auto const ys = random_values<T>(n, seed + 9);
    auto first = xs;
    auto second = ys;
    pair.into(std::tie(first, second), first, second, 1.7);
    CHECK(pair(xs, ys, 1.7) == std::tie(first, second));
    first = xs;
    softmax.into(first, first);
    CHECK(first == softmax(xs));
  }
}
