// Division by a scalar is a multiplication where that is as good, and else a division.
#include "values.hpp"

#include <symwise/symwise.hpp>

#include <catch2/catch.hpp>

namespace sw = symwise;

namespace {

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"s"> s;
constexpr sw::symbol<"t"> t;

constexpr auto quotients = sw::function<x / s, x / s + y, y - x / s, x / s - y, x * t / s>(x, y, s, t);

}  // namespace

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

TEMPLATE_TEST_CASE("quotients that share a reciprocal keep zeros, infinities and NaN, and are off by 2 ulp at most", "",
                   float, double) {
  using T = TestType;
  constexpr auto both = sw::function<x / y, s / y>(x, y, s);
  constexpr auto written = sw::function<x / y, s / y, sw::strict>(x, y, s);
  std::vector<T> const values = {T(0),  -T(0),   T(1),     T(-3),   T(0.7),           T(49),
                                 T(7),  T(1e20), T(1e-20), inf<T>,  -inf<T>,          not_a_number<T>,
                                 T(-1), T(1e6),  T(1) / 3, T(-0.1), T(12345) / T(67), T(2)};
  for (T divisor : values) {
    std::vector<T> const divisors(values.size(), divisor);
    auto const [a, b] = both(values, divisors, values);
    auto const [c, d] = written(values, divisors, values);
    for (std::size_t k = 0; k < values.size(); ++k) {
      CAPTURE(divisor, values[k], a[k], c[k]);
      CHECK(same(a[k], b[k]));
      CHECK((same(a[k], c[k]) || std::abs(a[k] - c[k]) <= 2 * std::abs(c[k]) * std::numeric_limits<T>::epsilon()));
    }
  }
}
