// NaN, infinities, signed zeros and subnormal numbers follow C Annex F; no branch not taken is heard of.
#include "values.hpp"

#include <symwise/symwise.hpp>

#include <catch2/catch.hpp>

#include <limits>

namespace sw = symwise;

namespace {

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"s"> s;
constexpr sw::symbol<"t"> t;

template <class T>
constexpr T inf = std::numeric_limits<T>::infinity();
template <class T>
constexpr T not_a_number = std::numeric_limits<T>::quiet_NaN();

/// Both signs of everything in which a rule of arithmetic may go wrong.
template <class T>
std::vector<T> edges() {
  using limits = std::numeric_limits<T>;
  std::vector<T> list;
  for (T v : {T(0), limits::denorm_min(), limits::min() / 2, limits::min(), T(0.1), T(1), T(3), limits::max() / 2,
              limits::max(), limits::infinity(), limits::quiet_NaN()}) {
    list.push_back(v);
    list.push_back(-v);
  }
  return list;
}

/// All pairs of edges, as two arrays.
template <class T>
std::pair<std::vector<T>, std::vector<T>> pairs() {
  std::pair<std::vector<T>, std::vector<T>> r;
  for (T v : edges<T>()) {
    for (T w : edges<T>()) {
      r.first.push_back(v);
      r.second.push_back(w);
    }
  }
  return r;
}

/// The first pair of arguments for which a result is not what the operation says, as a text; empty where there is none.
template <class T>
std::string first_wrong(std::vector<T> const& results, std::vector<T> const& xs, std::vector<T> const& ys,
                        auto const& operation) {
  for (std::size_t k = 0; k < xs.size(); ++k) {
    T const expected = operation(xs[k], ys[k]);
    if (!same(results[k], expected)) {
      return Catch::StringMaker<T>::convert(xs[k]) + ", " + Catch::StringMaker<T>::convert(ys[k]) + " gives " +
             Catch::StringMaker<T>::convert(results[k]) + " instead of " + Catch::StringMaker<T>::convert(expected);
    }
  }
  return {};
}

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
constexpr auto quotients = sw::function<x / s, x / s + y, y - x / s, x / s - y, x * t / s>(x, y, s, t);

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

TEMPLATE_TEST_CASE("division by a scalar that is no normal number is a division", "", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  auto const [xs, ys] = pairs<T>();
  for (T divisor : {T(0), -T(0), limits::denorm_min(), limits::min() / 2, limits::max(), -limits::max(),
                    limits::max() / 2, inf<T>, -inf<T>, not_a_number<T>}) {
    CAPTURE(divisor);
    auto const [plain, plus, from, minus, scaled] = quotients(xs, ys, divisor, 1);
    CHECK(first_wrong(plain, xs, ys, [&](T v, T) { return v / divisor; }) == "");
    CHECK(first_wrong(plus, xs, ys, [&](T v, T w) { return v / divisor + w; }) == "");
    CHECK(first_wrong(from, xs, ys, [&](T v, T w) { return w - v / divisor; }) == "");
    CHECK(first_wrong(minus, xs, ys, [&](T v, T w) { return v / divisor - w; }) == "");
    CHECK(first_wrong(scaled, xs, ys, [&](T v, T) { return v / divisor; }) == "");
  }
}

TEMPLATE_TEST_CASE("division by a normal scalar keeps zeros, infinities and NaN", "", float, double) {
  using T = TestType;
  for (T divisor : {T(3), T(-0.1), std::numeric_limits<T>::min()}) {
    for (T v : {T(0), -T(0), inf<T>, -inf<T>, not_a_number<T>}) {
      CAPTURE(divisor, v);
      CHECK(same(std::get<0>(quotients(std::vector{v}, std::vector{T(1)}, divisor, 1))[0], v / divisor));
    }
    T const close = std::get<0>(quotients(std::vector{T(0.7)}, std::vector{T(1)}, divisor, 1))[0];
    CHECK(std::abs(close - T(0.7) / divisor) <= std::abs(T(0.7) / divisor) * std::numeric_limits<T>::epsilon());
  }
}

TEST_CASE("a scalar quotient that overflows or underflows is not multiplied by") {
  std::vector<double> const small{1e-200};
  std::vector<double> const one{1};
  CHECK(std::get<4>(quotients(small, one, 1e-200, 1e200))[0] == Approx(1e200));
  CHECK(std::get<4>(quotients(std::vector{1e200}, one, 1e200, 1e-200))[0] == Approx(1e-200));
  CHECK(std::get<4>(quotients(one, one, 1e-200, 0))[0] == 0);
}

TEST_CASE("work on scalars is done in double for float arrays too") {
  constexpr sw::symbol<"p"> p;
  constexpr sw::symbol<"q"> q;
  std::vector<float> const one{1};
  // In float exp(200) would be infinite, and 1 + 1e-9 would be 1.
  CHECK(sw::function<x*(exp(p) / exp(q))>(x, p, q)(one, 200.0F, 199.0F)[0] == Approx(2.718281828F));
  CHECK(sw::function<x * ((1 + p) - 1)>(x, p)(one, 1e-9)[0] == Approx(1e-9F));
  CHECK(sw::function<x * sqrt(p * p + q * q)>(x, p, q)(one, 3e30F, 4e30F)[0] == Approx(5e30F));
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

TEMPLATE_TEST_CASE("a scalar condition chooses for all elements", "", float, double) {
  using T = TestType;
  constexpr auto f = sw::function<select(s > 0, log(x), 1 / x), select(s > 0 && x < 3, x, s)>(x, s);
  auto const [first, second] = f(std::vector<T>{2, 4}, -1);
  CHECK(first == std::vector<T>{T(0.5), T(0.25)});
  CHECK(second == std::vector<T>{-1, -1});
  CHECK(std::get<1>(f(std::vector<T>{2, 4}, 1)) == std::vector<T>{2, 1});
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
