// Under `strict` a kernel computes bit for bit what the expression says when it is written as a C++ loop without contraction.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC optimize("fp-contract=off")  // else g++ itself makes fma of a product and a sum where the processor has it
#endif
#include "values.hpp"

#include <symwise/symwise.hpp>

#include <catch2/catch.hpp>

#include <random>

namespace sw = symwise;

namespace {

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"a"> a;

/// A number whose operations are rounded one by one, whatever the compiler may contract.
template <class T>
struct rounded {
  T value;
  static T keep(T v) {
    T volatile stored = v;
    return stored;
  }
  friend rounded operator+(rounded v, rounded w) { return {keep(v.value + w.value)}; }
  friend rounded operator-(rounded v, rounded w) { return {keep(v.value - w.value)}; }
  friend rounded operator*(rounded v, rounded w) { return {keep(v.value * w.value)}; }
  friend rounded operator/(rounded v, rounded w) { return {keep(v.value / w.value)}; }
  friend rounded operator-(rounded v) { return {-v.value}; }
  friend rounded sqrt(rounded v) { return {std::sqrt(v.value)}; }
};

// Each is a template, so that one text is both the expression and the loop.
template <int K>
constexpr auto formula(auto v, auto w, auto u, auto number) {
  if constexpr (K == 0) return v * w + u * v - w / v;
  if constexpr (K == 1) return (v + w) - v;
  if constexpr (K == 2) return v / number(3) / number(7) + w * number(0.1);
  if constexpr (K == 3) return v * u / w * number(3) - (v - (w - u));
  if constexpr (K == 4) return sqrt(v * v + w * w) / (v / u + w / u);
  if constexpr (K == 5) return -(v - w) * (w - v) + number(1) / (number(1) + v / number(5));
  if constexpr (K == 6) return (v + w + u) + (w + u + v) - (number(2) * v + number(2) * (w + u));
  if constexpr (K == 7) return number(0.3) + (v - v) + u * (v + w) - u * v;
}

constexpr unsigned seed = 77;

}  // namespace

TEMPLATE_TEST_CASE("strict kernels compute what is written", "", float, double) {
  using T = TestType;
  std::mt19937 engine(seed);
  CAPTURE(seed);
  std::uniform_real_distribution<T> magnitude(-3, 3);
  std::vector<T> xs(203);
  std::vector<T> ys(203);
  std::vector<T> as(203);
  for (std::vector<T>* list : {&xs, &ys, &as}) {
    for (T& v : *list) v = std::ldexp(magnitude(engine), static_cast<int>(engine() % 20) - 10);
  }
  constexpr auto plain = [](auto v) { return v; };
  auto const all = sw::function<formula<0>(x, y, a, plain), formula<1>(x, y, a, plain), formula<2>(x, y, a, plain),
                                formula<3>(x, y, a, plain), formula<4>(x, y, a, plain), formula<5>(x, y, a, plain),
                                formula<6>(x, y, a, plain), formula<7>(x, y, a, plain), sw::strict>(x, y, a);
  auto const check = [&]<std::size_t... K>(std::index_sequence<K...>, auto const& results, auto const& third) {
    auto const by_hand = [&]<int F>(std::integral_constant<int, F>) {
      std::vector<T> expected;
      for (std::size_t k = 0; k < xs.size(); ++k) {
        using number = rounded<T>;
        auto const constant = [](auto v) { return number{static_cast<T>(v)}; };
        expected.push_back(formula<F>(number{xs[k]}, number{ys[k]}, number{third(k)}, constant).value);
      }
      return expected;
    };
    return std::array{
        first_difference(std::get<K>(results), by_hand(std::integral_constant<int, static_cast<int>(K)>{}))...};
  };
  constexpr std::array<std::ptrdiff_t, 8> none{-1, -1, -1, -1, -1, -1, -1, -1};
  CHECK(check(std::make_index_sequence<8>{}, all(xs, ys, as), [&](std::size_t k) { return as[k]; }) == none);
  // With a scalar nothing is hoisted across a rounding.
  CHECK(check(std::make_index_sequence<8>{}, all(xs, ys, as[0]), [&](std::size_t) { return as[0]; }) == none);
}
