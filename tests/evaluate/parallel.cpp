// Results do not depend on the number of threads, nor on where in memory arrays lie.
#include "values.hpp"

#include <symwise/symwise.hpp>

#include <catch2/catch.hpp>

namespace sw = symwise;

namespace {

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"a"> a;

constexpr auto smooth = exp(-x * x) * y + sin(x) / a - 3;
constexpr auto other = erf(y) - x;

constexpr auto pair = sw::function<smooth, other>(x, y, a);
constexpr auto pair_by_threads = sw::function<smooth, other, sw::threads{3}>(x, y, a);
constexpr auto pair_by_all = sw::function<smooth, other, sw::threads{}>(x, y, a);

constexpr unsigned seed = 20240607;

}  // namespace

TEMPLATE_TEST_CASE("results are the same bits for any number of threads, and in every run", "", float, double) {
  using T = TestType;
  CAPTURE(seed);
  std::size_t const n = 150001;
  auto const xs = random_values<T>(n, seed + 5);
  auto const ys = random_values<T>(n, seed + 6);
  auto const alone = pair(xs, ys, 1.7);
  CHECK(alone == pair_by_threads(xs, ys, 1.7));
  CHECK(alone == pair_by_threads(xs, ys, 1.7));
  CHECK(alone == pair_by_all(xs, ys, 1.7));
  std::vector<T> first(n);
  std::vector<T> second(n);
  pair.into(std::tie(first, second), xs, ys, 1.7);
  CHECK(alone == std::tie(first, second));
  // In memory that is not aligned to anything but its elements.
  std::vector<T> shifted(n + 1);
  std::copy(xs.begin(), xs.end(), shifted.begin() + 1);
  pair.into(std::tie(first, second), std::span(shifted).subspan(1), ys, 1.7);
  CHECK(alone == std::tie(first, second));
}
