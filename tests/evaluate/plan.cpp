// Reductions: their values at the edges, their accuracy, their derivatives, and what is made of them.
#include "values.hpp"

#include <symwise/symwise.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <limits>
#include <numeric>
#include <random>

namespace sw = symwise;

namespace {

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"a"> a;
constexpr sw::symbol<"mu"> mu;
constexpr sw::symbol<"sigma", sw::positive> sigma;

constexpr auto reductions = sw::function<sum(x), mean(x), min(x), max(x), prod(x), logsumexp(x)>(x);
constexpr auto reductions_by_threads =
    sw::function<sum(x), mean(x), min(x), max(x), prod(x), logsumexp(x), sw::threads{3}>(x);
constexpr auto variance = sw::function<mean(pow(x - mean(x), 2))>(x);
constexpr auto density = exp(-pow(x - mu, 2) / (2 * pow(sigma, 2))) / (sqrt(2 * sw::pi) * sigma);
constexpr auto likelihood = sum(log(density));

constexpr unsigned seed = 5489;
std::vector<double> sample(std::size_t n) {
  std::mt19937 engine(seed);
  std::normal_distribution<double> normal(0.3, 1.2);
  std::vector<double> values(n);
  for (double& v : values) v = normal(engine);
  return values;
}

}  // namespace

TEMPLATE_TEST_CASE("reductions of every length agree with sums in long double", "", float, double) {
  using T = TestType;
  CAPTURE(seed);
  for (std::size_t n :
       {1UL, 2UL, 3UL, 15UL, 16UL, 17UL, 31UL, 64UL, 67UL, 1000UL, 2047UL, 2048UL, 2049UL, 4096UL, 34000UL}) {
    auto const doubles = sample(n);
    std::vector<T> const xs(doubles.begin(), doubles.end());
    auto const [total, average, least, most, product, log_total] = reductions(xs);
    long double exact_total = 0;
    long double magnitudes = 0;
    long double exact_product = 1;
    long double exponentials = 0;
    for (T v : xs) {
      exact_total += static_cast<long double>(v);
      magnitudes += std::abs(static_cast<long double>(v));
      exact_product *= static_cast<long double>(v);
      exponentials += std::exp(static_cast<long double>(v));
    }
    CAPTURE(n);
    auto const eps = static_cast<long double>(std::numeric_limits<T>::epsilon());
    auto const length = static_cast<long double>(n);
    CHECK(std::abs(static_cast<long double>(total) - exact_total) <= 16 * eps * magnitudes);
    CHECK(std::abs(static_cast<long double>(average) - exact_total / length) <= 16 * eps * magnitudes / length);
    CHECK(least == *std::ranges::min_element(xs));
    CHECK(most == *std::ranges::max_element(xs));
    if (n < 100)
      CHECK(std::abs(static_cast<long double>(product) - exact_product) <= length * eps * std::abs(exact_product));
    CHECK(std::abs(static_cast<long double>(log_total) - std::log(exponentials)) <=
          16 * eps * (1 + std::abs(std::log(exponentials))));
  }
}

TEMPLATE_TEST_CASE("reductions of nothing, of NaN and of infinities", "", float, double) {
  using T = TestType;
  using results = std::tuple<T, T, T, T, T, T>;
  auto const same_results = [](results const& got, results const& expected) {
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
      return std::array{same(std::get<I>(got), std::get<I>(expected))...};
    }(std::make_index_sequence<6>{});
  };
  constexpr std::array all{true, true, true, true, true, true};
  T const nan = not_a_number<T>;
  CHECK(same_results(reductions(std::vector<T>{}), {0, nan, inf<T>, -inf<T>, 1, -inf<T>}) == all);
  CHECK(same_results(reductions(std::vector<T>{0}), {0, 0, 0, 0, 0, 0}) == all);
  CHECK(same_results(reductions(std::vector<T>{-inf<T>}), {-inf<T>, -inf<T>, -inf<T>, -inf<T>, -inf<T>, -inf<T>}) ==
        all);
  CHECK(same_results(reductions(std::vector<T>{inf<T>}), {inf<T>, inf<T>, inf<T>, inf<T>, inf<T>, inf<T>}) == all);
  CHECK(same_results(reductions(std::vector<T>{inf<T>, -inf<T>}), {nan, nan, -inf<T>, inf<T>, -inf<T>, inf<T>}) == all);
  // min and max pass NaN over, as fmin and fmax do.
  for (std::size_t n : {1UL, 2UL, 20UL, 3000UL}) {
    for (std::size_t at : {std::size_t{0}, n / 2, n - 1}) {
      std::vector<T> xs(n, 2);
      xs[at] = nan;
      T const other = n == 1 ? inf<T> : T(2);
      CAPTURE(n, at);
      auto const [total, average, least, most, product, log_total] = reductions(xs);
      CHECK(std::isnan(total));
      CHECK(std::isnan(average));
      CHECK(least == other);
      CHECK(most == (n == 1 ? -inf<T> : T(2)));
      CHECK(std::isnan(product));
      CHECK(std::isnan(log_total));
    }
  }
  // Signed zeros and the smallest numbers.
  CHECK(std::get<0>(
            reductions(std::vector<T>{std::numeric_limits<T>::denorm_min(), std::numeric_limits<T>::denorm_min()})) ==
        2 * std::numeric_limits<T>::denorm_min());
}

TEMPLATE_TEST_CASE("logsumexp neither overflows nor underflows", "", float, double) {
  using T = TestType;
  constexpr auto f = [](std::vector<T> const& xs) { return std::get<5>(reductions(xs)); };
  T const log_2 = std::log(T(2));
  CHECK(f(std::vector<T>{1000, 1000}) == Approx(1000 + log_2));
  CHECK(f(std::vector<T>{-1000, -1000}) == Approx(-1000 + log_2));
  CHECK(f(std::vector<T>{-1000, 1000}) == 1000);
  CHECK(f(std::vector<T>{-inf<T>, 3}) == 3);
  CHECK(f(std::vector<T>{inf<T>, 3}) == inf<T>);
  CHECK(f(std::vector<T>{std::numeric_limits<T>::max(), std::numeric_limits<T>::lowest()}) ==
        std::numeric_limits<T>::max());
}

TEST_CASE("sums of ten million equal floats are accurate") {
  std::vector<float> const tenths(10'000'000, 0.1F);
  double const exact = 1e7 * static_cast<double>(0.1F);
  CHECK(std::abs(static_cast<double>(sw::function<sum(x)>(x)(tenths)) - exact) <= 1e-6 * exact);
}

TEMPLATE_TEST_CASE("reductions are the same bits for any number of threads, memory and run", "", float, double) {
  using T = TestType;
  CAPTURE(seed);
  auto const doubles = sample(200'003);
  std::vector<T> const xs(doubles.begin(), doubles.end());
  auto const expected = reductions(xs);
  std::vector<T> shifted(xs.size() + 1);
  std::ranges::copy(xs, shifted.begin() + 1);
  CHECK(reductions(std::span(shifted).subspan(1)) == expected);
  CHECK(reductions_by_threads(xs) == expected);
  CHECK(reductions_by_threads(xs) == expected);
}

TEST_CASE("what does not vary counts once for each element inside a sum") {
  constexpr auto f = sw::function<sum(a), sum(x + a), sum(a * x), mean(a), prod(2 * x), sum(3 + 0 * a), -sum(x) / 2,
                                  sum(x) * a + mean(x) * x>(x, a);
  auto const [uniform, shifted, scaled, average, product, constant, half, mixed] = f(std::vector{1.0, 2.0, 3.0}, 10);
  CHECK(uniform == 30);
  CHECK(shifted == 36);
  CHECK(scaled == 60);
  CHECK(average == 10);
  CHECK(product == 48);
  CHECK(constant == 9);
  CHECK(half == -3);
  CHECK(mixed == std::vector<double>{62, 64, 66});
  auto const nothing = f(std::vector<double>{}, 10);
  CHECK(std::get<0>(nothing) == 0);
  CHECK(std::get<1>(nothing) == 0);
  CHECK(std::get<2>(nothing) == 0);
  CHECK(std::isnan(std::get<3>(nothing)));
  CHECK(std::get<5>(nothing) == 0);
}

TEST_CASE("with numbers alone a reduction is over one element") {
  auto const [total, average, least, most, product, log_total] = reductions(2.5);
  CHECK(std::array{total, average, least, most, product} == std::array{2.5, 2.5, 2.5, 2.5, 2.5});
  CHECK(log_total == Approx(2.5));
  CHECK(variance(7) == 0);
  CHECK(sw::function<sum(x) * y>(x, y)(2, 3) == 6);
}

TEST_CASE("relations can be counted") {
  auto const [count, fraction, largest, shifted] =
      sw::function<sum(x < 2), mean(x >= 2), max(x < 0), 2 * (x < 2) + exp(x < 1) * (x - 1)>(x)(
          std::vector{1.0, 2.0, 3.0, 0.5, 7.0});
  CHECK(count == 2);
  CHECK(fraction == 0.6);
  CHECK(largest == 0);
  CHECK(shifted[0] == 2);
  CHECK(shifted[1] == 1);
  CHECK(shifted[3] == Approx(2 - std::exp(1) / 2));
}

TEST_CASE("a reduction inside a reduction takes a pass of its own") {
  STATIC_REQUIRE(decltype(variance)::program<1>::value.passes == 2);
  CHECK(variance(std::vector{1.0, 2.0, 3.0, 4.0}) == 1.25);
  // A centre far away costs no digits.
  CHECK(variance(std::vector{1e9 + 1, 1e9 + 2, 1e9 + 3, 1e9 + 4}) == 1.25);
  CHECK(std::isnan(variance(std::vector<double>{})));
  constexpr auto skew = sw::function<mean(pow((x - mean(x)) / sqrt(mean(pow(x - mean(x), 2))), 3))>(x);
  CHECK(skew(std::vector{1.0, 2.0, 3.0, 10.0}) == Approx(1.0182337649086284));
}

TEMPLATE_TEST_CASE("softmax in two passes and in three", "", float, double) {
  using T = TestType;
  constexpr auto two = sw::function<exp(x) / sum(exp(x))>(x);
  constexpr auto three = sw::function<exp(x - max(x)) / sum(exp(x - max(x)))>(x);
  STATIC_REQUIRE(decltype(two)::template program<1>::value.passes == 2);
  STATIC_REQUIRE(decltype(three)::template program<1>::value.passes == 3);
  std::vector<T> xs(5000);
  for (std::size_t k = 0; k < xs.size(); ++k) xs[k] = T(k % 7) / 4;
  auto const first = two(xs);
  auto const second = three(xs);
  long double total = 0;
  double worst = 0;
  for (std::size_t k = 0; k < xs.size(); ++k) {
    total += static_cast<long double>(second[k]);
    worst = std::max(worst, std::abs(1 - static_cast<double>(first[k] / second[k])));
  }
  CAPTURE(static_cast<double>(total - 1) / static_cast<double>(std::numeric_limits<T>::epsilon()));
  CHECK(std::abs(static_cast<double>(total - 1)) < 16 * static_cast<double>(std::numeric_limits<T>::epsilon()));
  CAPTURE(worst / static_cast<double>(std::numeric_limits<T>::epsilon()));
  CHECK(worst < 16 * static_cast<double>(std::numeric_limits<T>::epsilon()));
  CHECK(three(std::vector<T>{1000, 1000}) == std::vector<T>{T(0.5), T(0.5)});
  three.into(xs, xs);
  CHECK(xs == second);
}

TEST_CASE("derivatives of reductions agree with differences") {
  CAPTURE(seed);
  auto const xs = sample(301);
  constexpr auto expressions =
      boost::hana::make_tuple(logsumexp(a * x), mean(sin(a * x)), prod(1 + a * x / 100), min(pow(x - a, 2) + a),
                              max(a * x - a * a), sqrt(mean(pow(a * x - mean(a * x * x), 2))));
  constexpr auto values = sw::function<expressions>(x, a);
  constexpr auto derivatives = sw::function<jacobian(expressions, a)>(x, a);
  for (double at : {-0.7, 0.4, 1.3}) {
    double const h = 1e-5;
    auto const above = values(xs, at + h);
    auto const below = values(xs, at - h);
    auto const slopes = derivatives(xs, at);
    for (std::size_t k = 0; k < above.size(); ++k) {
      CAPTURE(at, k);
      CHECK(slopes[k][0] == Approx((above[k] - below[k]) / (2 * h)).epsilon(1e-7).margin(1e-7));
    }
  }
}

TEST_CASE("the product of elements has its derivative also where some are zero") {
  constexpr auto slope = sw::function<diff(prod(a + x), a)>(x, a);
  CHECK(slope(std::vector{1.0, 2.0, 3.0}, 0) == 11);
  CHECK(slope(std::vector{0.0, 2.0, 3.0}, 0) == 6);
  CHECK(slope(std::vector{0.0, 0.0, 3.0}, 0) == 0);
}

TEST_CASE("gradient and Hessian of a likelihood vanish and curve where they should") {
  std::vector<double> const xs{1, 2, 4, 9};
  double const m = 4;
  double const s = std::sqrt(9.5);  // of the data
  auto const [slope, curvature] =
      sw::function<gradient(likelihood, mu, sigma), hessian(likelihood, mu, sigma)>(x, mu, sigma)(xs, m, s);
  CHECK(slope[0] == Approx(0).margin(1e-14));
  CHECK(slope[1] == Approx(0).margin(1e-14));
  CHECK(curvature[0][0] == Approx(-4 / 9.5));
  CHECK(curvature[0][1] == Approx(0).margin(1e-14));
  CHECK(curvature[1][1] == Approx(-8 / 9.5));
}
