// Functions that magnify the rounding error of their argument: exp, pow, and log of a quotient near 1.
#include <symwise/symwise.hpp>

#include <algorithm>
#include <random>

#include "graph_value.hpp"

using namespace accuracy;
namespace sw = symwise;

namespace {

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y", sw::positive> y;
constexpr sw::symbol<"m"> m;                // a scalar
constexpr sw::symbol<"s", sw::positive> s;  // a scalar

/// What is exact but for the function's own error, and what is rounded once more, by a factor.
constexpr auto functions = boost::hana::make_tuple(
    exp(x * y), exp(-x* x), exp(x + y), exp(x - y), exp(x* y + x), exp(y - x * y), exp(x* y - 2), exp(x / 3),
    exp(-sw::pi* y), exp(x / y), exp(3 * sqrt(y)), exp(-pow(x, 2) / 2), exp(-pow(x - m, 2) / (2 * s * s)), exp2(x* y),
    exp10(x / s), pow(y, x), pow(y* y, x), pow(1 + y, x), pow(y, x* m), pow(y / s, x), log(y / s), log((y + 1) / y));
constexpr auto accurate = sw::function<functions>(x, y, m, s);
constexpr auto plain = sw::function<functions, sw::accuracy::fast>(x, y, m, s);  // carries nothing
constexpr auto products =
    boost::hana::make_tuple(exp(-pow(x - m, 2) / (2 * s * s)) / (sqrt(2 * sw::pi) * s), y* exp(-x* x), exp(-x / 3) / s);
constexpr auto accurate_products = sw::function<products>(x, y, m, s);

template <class T>
struct samples_of_both {
  std::vector<T> x, y;
};

/// Arguments of exponentials within the range of T, and neighbours of 1 among the quotients.
template <class T>
samples_of_both<T> draw(std::size_t n, T scalar) {
  std::mt19937_64 random(seed());
  std::uniform_real_distribution<double> unit(0, 1);
  samples_of_both<T> r;
  for (std::size_t k = 0; k < n; ++k) {
    r.x.push_back(static_cast<T>((sizeof(T) == 4 ? 8 : 24) * (2 * unit(random) - 1)));
    r.y.push_back(k % 3 == 0
                      ? scalar * static_cast<T>(1 + std::ldexp(unit(random) - 0.5, -static_cast<int>(k / 3 % 40)))
                      : static_cast<T>(0.3 + 2.5 * unit(random)));
  }
  return r;
}

template <class T, class F, class Cases>
void check(F const& f, Cases const& cases, double most) {
  T const mean = T(0.3);
  T const deviation = T(1.7);
  auto const in = draw<T>(3000 * effort(), deviation);
  auto const results = f(in.x, in.y, mean, deviation);
  precision const digits(400);
  std::size_t which = 0;
  boost::hana::for_each(cases, [&](auto const& ex) {
    using E = std::remove_cvref_t<decltype(ex)>;
    sw::graph g;
    E::declare(g);
    sw::id const node = sw::detail::lower(g, ex);
    double worst = 0;
    std::size_t at = 0;
    for (std::size_t k = 0; k < in.x.size(); ++k) {
      real const exact =
          value_of(g, node, {{"x", real(in.x[k])}, {"y", real(in.y[k])}, {"m", real(mean)}, {"s", real(deviation)}});
      double const size = std::abs(static_cast<double>(exact));
      if (size < std::numeric_limits<T>::min() || size > std::numeric_limits<T>::max()) continue;
      double const error = ulps<T>(results[which][k], exact);
      if (!(error <= worst)) {
        worst = error;
        at = k;
      }
    }
    CAPTURE(sw::text(ex), sizeof(T), in.x[at], in.y[at], seed());
    CHECK(worst <= most);
    ++which;
  });
}

/// The values of an operator at all pairs of these arguments.
template <class F, class T>
auto at_all_pairs(F const& f, std::vector<T> const& values, bool backwards = false) {
  samples_of_both<T> pairs;
  for (T a : values) {
    for (T b : values) {
      pairs.x.push_back(a);
      pairs.y.push_back(b);
    }
  }
  if (backwards) {
    std::reverse(pairs.x.begin(), pairs.x.end());
    std::reverse(pairs.y.begin(), pairs.y.end());
  }
  auto results = f(pairs.x, pairs.y, T(0.3), T(1.7));
  for (auto& each : results) {
    if (backwards) std::reverse(each.begin(), each.end());
  }
  return results;
}

}  // namespace

TEMPLATE_TEST_CASE("A function of arithmetic is as accurate as the function itself", "[accuracy]", float, double) {
  check<TestType>(accurate, functions, 1.0);
}

TEMPLATE_TEST_CASE("A factor adds half an ulp to that", "[accuracy]", float, double) {
  check<TestType>(accurate_products, products, 1.5);
}

TEMPLATE_TEST_CASE("Where values leave the range nothing changes", "[accuracy]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  std::vector<T> values;
  for (T v : {T(0), limits::denorm_min(), limits::min(), limits::epsilon(), T(0.5), T(1), T(1) + limits::epsilon(),
              T(3), T(40), T(1000), T(1) / limits::epsilon(), std::sqrt(limits::max()), limits::max() / 2,
              limits::max(), limits::infinity(), limits::quiet_NaN()}) {
    values.push_back(v);
    values.push_back(-v);
  }
  auto const kept = at_all_pairs(accurate, values);
  auto const same_backwards = at_all_pairs(accurate, values, true);
  auto const expected = at_all_pairs(plain, values);
  double const tolerance = 4096 * static_cast<double>(limits::epsilon());
  for (std::size_t which = 0; which < kept.size(); ++which) {
    for (std::size_t k = 0; k < kept[which].size(); ++k) {
      T const a = kept[which][k];
      T const b = expected[which][k];
      CAPTURE(which, values[k / values.size()], values[k % values.size()], a, b);
      CHECK(((std::isnan(a) && std::isnan(same_backwards[which][k])) || a == same_backwards[which][k]));
      if (std::isnan(b) || std::isinf(b)) {
        CHECK((std::isnan(a) == std::isnan(b) && (std::isnan(a) || a == b)));
      } else {
        CHECK(std::abs(static_cast<double>(a) - static_cast<double>(b)) <=
              tolerance * (std::abs(static_cast<double>(b)) + 1));
      }
    }
  }
}
