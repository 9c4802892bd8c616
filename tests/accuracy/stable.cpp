// What rules for accuracy gain where an expression as it is written loses digits: largest errors before and after.
#include <symwise/special.hpp>
#include <symwise/symwise.hpp>

#include <iomanip>
#include <random>

#include "graph_value.hpp"

using namespace accuracy;
namespace sw = symwise;

namespace {

constexpr sw::symbol<"x"> x;                // small
constexpr sw::symbol<"y", sw::positive> y;  // about 1
constexpr sw::symbol<"z"> z;                // large
constexpr sw::symbol<"w"> w;                // between 1 and 25
constexpr sw::symbol<"p", sw::positive> p;  // small
constexpr sw::symbol<"v"> v;                // beside an integer
constexpr sw::symbol<"u", sw::positive> u;  // beside y
constexpr sw::symbol<"s", sw::positive> s;  // just above 1
constexpr sw::symbol<"h"> h;                // huge or tiny
constexpr auto cases = boost::hana::make_tuple(
    log(1 + x), exp(x) - 1, exp(y + x) - exp(y), 1 - cos(x), sqrt(1 + x) - 1, sqrt(y + x) - sqrt(y),
    1 / y - 1 / (y + x), log(exp(z) + exp(z + x)), log(exp(z) + exp(y) + exp(z + x)), pow(1 + p, y) - 1,
    pow(1 + x, 3) - 1, 1 / (1 + x) - 1, sin(y + x) - sin(y), cos(y + x) - cos(y), 1 - erf(w), 1 + erf(-w), 2 - erfc(-w),
    log(1 + exp(z)), (exp(x) - exp(-x)) / 2, exp(x) + exp(-x) - 2, cosh(x) - 1, 1 - tanh(w), x - log(1 + x),
    log(1 + x) - log(1 - x), log(1 - exp(-w)), sin(sw::pi* v), exp(z) / (1 + exp(z)), log((1 + x) / (1 - x)),
    log(x + sqrt(x * x + 1)), y* exp(x) - y, x / (sqrt(1 + x) - 1), x / (sqrt(4 + x) - 2), sqrt(y* y + x) - y,
    sqrt(z* z + x) - z, log((y + x) / y), sin(x) - x, 1 - logistic(w), exp(z) / (exp(z) + exp(z + x)),
    1 - pow(tanh(w), 2), 1 - pow(cos(x), 2), pow(cosh(x), 2) - 1, tan(sw::pi* v), cot(sw::pi* v),
    sec(sw::pi*(v - sw::rational(1, 2))), 1 / sqrt(y + x) - 1 / sqrt(y), diff(log(1 + exp(w)), w, 2),
    diff(sin(x) / x, x), diff(sin(x) / x, x, 2), diff(log(1 + x) - x, x), diff(exp(x) - x, x),
    diff(cos(y + x) - cos(y), y), log(y / u), log(u / y), log(s + sqrt(s * s - 1)), sqrt(h* h + y * y),
    h / sqrt(h * h + y * y), 1 - norm_cdf(w));
// In functions of their own: rules are applied unasked to no more than so many parts.
constexpr auto other_cases = boost::hana::make_tuple(pow(1 + x, 4) - 1, pow(1 + x, 5) - 1, log(logistic(-z)),
                                                     exp(z) / (exp(z) + exp(z + x) + exp(z + y)));
constexpr std::size_t inputs = 9;

template <class T, auto Cases>
void compare(double most) {
  constexpr auto as_written = sw::function<Cases, sw::strict>(x, y, z, w, p, v, u, s, h);
  constexpr auto accurate = sw::function<Cases>(x, y, z, w, p, v, u, s, h);
  constexpr std::size_t count = decltype(boost::hana::size(Cases))::value;
  std::mt19937_64 random(seed());
  std::uniform_real_distribution<double> unit(0, 1);
  std::size_t const n = 500 * effort();
  std::array<std::vector<T>, inputs> in;
  for (auto& each : in) each.resize(n);
  double const least = sizeof(T) == 4 ? -6 : -13;
  for (std::size_t k = 0; k < n; ++k) {
    in[0][k] = static_cast<T>((k % 2 == 0 ? 1 : -1) * std::pow(10, least * unit(random) - 0.5));
    in[1][k] = static_cast<T>(0.5 + 0.7 * unit(random));
    in[2][k] = static_cast<T>(100 + (sizeof(T) == 4 ? 100 : 2000) * unit(random));
    in[3][k] = static_cast<T>(1 + (sizeof(T) == 4 ? 7 : 24) * unit(random));
    in[4][k] = static_cast<T>(std::pow(10, least * unit(random) - 0.5));
    in[5][k] = static_cast<T>(static_cast<double>(1 + k % 500) + std::pow(10, least / 3 * unit(random) - 1));
    in[6][k] = static_cast<T>(static_cast<double>(in[1][k]) * (1 + static_cast<double>(in[0][k]) / 4));
    in[7][k] = static_cast<T>(1 + static_cast<double>(in[4][k]));
    in[8][k] =
        static_cast<T>(std::pow(10, (k % 2 == 0 ? 1 : -1) * (sizeof(T) == 4 ? 20 : 160) * (1 + unit(random) / 2)));
  }
  auto const before = as_written(in[0], in[1], in[2], in[3], in[4], in[5], in[6], in[7], in[8]);
  auto const after = accurate(in[0], in[1], in[2], in[3], in[4], in[5], in[6], in[7], in[8]);
  precision const digits(4000);
  std::size_t which = 0;
  boost::hana::for_each(Cases, [&](auto const& ex) {
    using E = std::remove_cvref_t<decltype(ex)>;
    sw::graph g;
    E::declare(g);
    sw::id const node = sw::detail::lower(g, ex);
    auto const& lost = before[which];
    auto const& kept = after[which];
    double error_before = 0;
    double error_after = 0;
    for (std::size_t k = 0; k < n; ++k) {
      std::map<std::string_view, real> at;
      constexpr std::string_view names[] = {"x", "y", "z", "w", "p", "v", "u", "s", "h"};
      for (std::size_t i = 0; i < inputs; ++i) at[names[i]] = real(static_cast<double>(in[i][k]));
      real const exact = value_of(g, node, at);
      error_before = std::max(error_before, ulps<T>(lost[k], exact));
      error_after = std::max(error_after, ulps<T>(kept[k], exact));
    }
    std::cout << "stable: | `" << sw::text(ex) << "` | " << (sizeof(T) == 4 ? "float" : "double") << " | "
              << std::setprecision(3) << error_before << " | " << error_after << " |\n";
    CAPTURE(sw::text(ex), error_before, error_after, sizeof(T), seed());
    CHECK(error_before > 40);
    CHECK(error_after <= most);
    ++which;
  });
  CHECK(which == count);
}

}  // namespace

TEST_CASE("rules for accuracy leave at most 4 ulp of double") {
  compare<double, cases>(4);
  compare<double, other_cases>(4);
}
TEST_CASE("rules for accuracy leave at most 4 ulp of float") {
  compare<float, cases>(4);
  compare<float, other_cases>(4);
}
