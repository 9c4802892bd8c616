// Arithmetic follows C Annex F, no branch not taken is heard of, and `strict` computes what is written.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC optimize("fp-contract=off")  // else g++ itself makes fma of a product and a sum where the processor has it
#endif
#include "values.hpp"

#include <symwise/symwise.hpp>

#include <catch2/catch.hpp>

#include <limits>

namespace sw = symwise;

namespace {

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"a"> a;
constexpr sw::symbol<"s"> s;

/// Checks several outputs, given as a tuple of columns. Signs of zero are not looked at.
template <class Columns, class T = typename std::tuple_element_t<0, Columns>::value_type>
void check_columns(Columns const& columns, std::vector<std::vector<T>> const& expected) {
  std::apply(
      [&](auto const&... column) {
        std::size_t k = 0;
        auto const check = [&](std::vector<T> const& values) {
          CAPTURE(k, values, expected[k]);
          REQUIRE(values.size() == expected[k].size());
          for (std::size_t i = 0; i < values.size(); ++i) {
            bool const both_nan = std::isnan(values[i]) && std::isnan(expected[k][i]);
            CHECK((both_nan || values[i] == expected[k][i] ||
                   std::abs(values[i] - expected[k][i]) <=
                       4 * std::numeric_limits<T>::epsilon() * std::abs(expected[k][i])));
          }
          ++k;
        };
        (check(column), ...);
        CHECK(k == expected.size());
      },
      columns);
}

constexpr auto arithmetic = sw::function<x + y, x - y, x * y, x / y, -x, sqrt(x), abs(x), select(x < y, x, y)>(x, y);

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

TEMPLATE_TEST_CASE("arithmetic follows Annex F", "", float, double) {
  using T = TestType;
  auto const [xs, ys] = pairs<T>();
  auto const [add, subtract, multiply, divide, negate, root, magnitude, chosen] = arithmetic(xs, ys);
  CHECK(first_wrong(add, xs, ys, [](T v, T w) { return v + w; }) == "");
  CHECK(first_wrong(subtract, xs, ys, [](T v, T w) { return v - w; }) == "");
  CHECK(first_wrong(multiply, xs, ys, [](T v, T w) { return v * w; }) == "");
  CHECK(first_wrong(divide, xs, ys, [](T v, T w) { return v / w; }) == "");
  CHECK(first_wrong(negate, xs, ys, [](T v, T) { return -v; }) == "");
  CHECK(first_wrong(root, xs, ys, [](T v, T) { return std::sqrt(v); }) == "");
  CHECK(first_wrong(magnitude, xs, ys, [](T v, T) { return std::abs(v); }) == "");
  CHECK(first_wrong(chosen, xs, ys, [](T v, T w) { return v < w ? v : w; }) == "");
}

TEMPLATE_TEST_CASE("nothing leaks from a branch not taken, also in derivatives", "", float, double) {
  using T = TestType;
  std::vector<T> const xs{-4, 0, 4, not_a_number<T>};
  constexpr auto logarithm = piecewise(when(x > 0, log(x)), sw::otherwise(x));
  constexpr auto root = select(x >= 0, sqrt(x), -x);
  constexpr auto reciprocal = select(eq(x, 0), 5, 1 / x);
  constexpr auto open = piecewise(when(x < 0, 1), when(x > 0, 2));
  constexpr auto closed = piecewise(when(x < 0, 1), when(x >= 0, 2), sw::otherwise(3));  // NaN fails every condition
  constexpr auto outside = diff(exp(select(x > 0, 1 / x, 0)) * x, x);
  T const nan = not_a_number<T>;
  T const log_4 = std::log(T(4));
  check_columns(sw::function<logarithm, diff(logarithm, x), diff(logarithm, x, 2), root, diff(root, x), reciprocal,
                             diff(reciprocal, x), open, closed, select(x > 0, 1, outside)>(x)(xs),
                {{-4, 0, log_4, nan},
                 {1, 1, T(0.25), 1},
                 {0, 0, T(-0.0625), 0},
                 {4, 0, 2, nan},
                 {-1, inf<T>, T(0.25), -1},
                 {T(-0.25), 5, T(0.25), nan},
                 {T(-0.0625), 0, T(-0.0625), nan},
                 {1, nan, 2, nan},
                 {1, 2, 2, 3},
                 {1, 1, 1, nan}});
}

TEMPLATE_TEST_CASE("derivatives of abs, min and max at their corners", "", float, double) {
  using T = TestType;
  T const half = T(0.5);
  check_columns(sw::function<diff(abs(x), x), diff(abs(x) * x, x), diff(max(x, 0), x), diff(min(x, 0), x),
                             diff(max(x, x * x), x), diff(max(x, -x, 2), x)>(x)(std::vector<T>{-2, 0, 2}),
                {{-1, 0, 1}, {4, 0, 4}, {0, half, 1}, {1, half, 0}, {-4, half, 4}, {-half, 0, half}});
  check_columns(sw::function<diff(max(x, y), x), diff(max(x, y), y)>(x, y)(std::vector<T>{1, 2, inf<T>},
                                                                           std::vector<T>{1, 1, inf<T>}),
                {{half, 1, half}, {half, 0, half}});
}

TEMPLATE_TEST_CASE("integer powers have derivatives at 0", "", float, double) {
  using T = TestType;
  constexpr auto p1 = pow(x, 1);
  constexpr auto p2 = pow(x, 2);
  constexpr auto p3 = pow(x, 3);
  constexpr auto p40 = pow(x, 40);
  check_columns(sw::function<diff(p1, x), diff(p1, x, 2), diff(p2, x), diff(p2, x, 2), diff(p2, x, 3), diff(p3, x),
                             diff(p3, x, 3), diff(p40, x), diff(pow(x, s), x)>(x, s)(std::vector<T>{0, -3}, 2),
                {{1, 1}, {0, 0}, {0, -6}, {2, 2}, {0, 0}, {0, 27}, {6, 6}, {0, T(-40 * std::pow(3.0, 39))}, {0, -6}});
}

TEMPLATE_TEST_CASE("the opposite of zero is the zero of the other sign", "", float, double) {
  using T = TestType;
  auto const [opposite, product, sine] =
      sw::function<-x, -(x * y), -sin(x)>(x, y)(std::vector<T>{T(0), T(-0.0)}, std::vector<T>{1, 1});
  for (auto const& column : {opposite, product, sine}) {
    CHECK((column[0] == 0 && std::signbit(column[0])));
    CHECK((column[1] == 0 && !std::signbit(column[1])));
  }
}

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
