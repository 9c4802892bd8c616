// Which rounding errors a program carries, and those of scalars. What that gains: tests/accuracy/composite.cpp.
#include <symwise/symwise.hpp>

#include <catch2/catch.hpp>

#include <cmath>
#include <vector>

namespace sw = symwise;

namespace {

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"a"> a;

/// Are errors carried into the one function of an expression of arrays x and y and a scalar a?
template <auto F, class T>
constexpr bool carries() {
  using key = decltype(sw::detail::make_key<typename std::remove_cvref_t<decltype(F)>::template program<3>>());
  using rounding = sw::detail::rounding_errors<key, T>;
  return []<std::size_t... K>(std::index_sequence<K...>) {
    return (rounding::template carries<K>() || ...);
  }(std::make_index_sequence<rounding::size>{});
}

// Arithmetic on the inputs is known in full.
static_assert(carries<sw::function<exp(x* y + a)>(x, y, a), double>());
static_assert(carries<sw::function<exp(-pow(x - a, 2) / 3) * y>(x, y, a), float>());
// An input has no error, a function's is not known, strict and fast carry nothing.
static_assert(!carries<sw::function<exp(x) + y + a>(x, y, a), double>());
static_assert(!carries<sw::function<exp(a* sin(x)) + y>(x, y, a), double>());
static_assert(!carries<sw::function<exp(x* y + a), sw::strict>(x, y, a), double>());
static_assert(!carries<sw::function<exp(x* y + a), sw::accuracy::fast>(x, y, a), double>());

// More instructions than a compiler folds in one expression.
template <int... K>
constexpr auto sum_of_exponentials(std::integer_sequence<int, K...>) {
  return (exp(x / (2 * K + 3)) + ...);
}
constexpr auto many = sum_of_exponentials(std::make_integer_sequence<int, 66>{});
using many_key = decltype(sw::detail::make_key<std::remove_cvref_t<decltype(sw::function<many>(x))>::program<1>>());
static_assert(sw::detail::rounding_errors<many_key, double>::size > 256);
static_assert(sw::detail::errors_of_scalars<many_key, double>::size == 66);

}  // namespace

TEST_CASE("The error of a scalar is what long double knows beyond its double") {
  constexpr auto f = sw::function<exp(x / 3 * a) + y>(x, y, a);
  using key = decltype(sw::detail::make_key<typename std::remove_cvref_t<decltype(f)>::program<3>>());
  using errors = sw::detail::errors_of_scalars<key, double>;
  static_assert(errors::size > 0);
  double const scale = 0.7;
  std::vector<double> const xs{100, 300, -200};
  std::vector<double> const ys{0, 0, 0};
  std::vector<double> const r = f(xs, ys, scale);
  for (std::size_t k = 0; k < xs.size(); ++k) {
    auto const exact = static_cast<double>(std::exp(static_cast<long double>(xs[k]) * scale / 3));
    CHECK(std::abs(r[k] / exact - 1) <= 3e-16);
  }
}

TEST_CASE("The error of a quotient whose numerator is a constant is carried, as argument and as factor") {
  constexpr auto f = sw::function<exp(-pow(x - y, 2) / (2 * pow(a, 2))) / (sqrt(2 * sw::pi) * a)>(x, y, a);
  constexpr long double root = 2.506628274631000502415765284811L;
  double const mean = 0.3;
  for (double const deviation : {1.7, 0.011, 3e100}) {
    std::vector<double> xs;
    for (int k = -38; k <= 38; ++k) xs.push_back(mean + k * deviation);
    std::vector<double> const r = f(xs, mean, deviation);
    for (std::size_t k = 0; k < xs.size(); ++k) {
      long double const z = (static_cast<long double>(xs[k]) - mean) / deviation;
      auto const exact = static_cast<double>(std::exp(-z * z / 2) / (root * deviation));
      if (exact > 1e-300) CHECK(std::abs(r[k] / exact - 1) <= 3e-16);
    }
  }
  // No error comes of a quotient that is 0.
  CHECK(f(std::vector{0.0}, 0.0, double(INFINITY)).front() == 0);
}
