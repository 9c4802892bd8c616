// What rules for accuracy gain where an expression as it is written loses digits: largest errors before and after. Before is what
// every operation and every function gives that is rounded correctly, so that no kernel has to be made of it.
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
    h / sqrt(h * h + y * y), 1 - norm_cdf(w), 1 - norm_sf(-w));
// In functions of their own: rules are applied unasked to no more than so many parts.
constexpr auto other_cases = boost::hana::make_tuple(
    pow(1 + x, 4) - 1, pow(1 + x, 5) - 1, log(logistic(-z)), exp(z) / (exp(z) + exp(z + x) + exp(z + y)),
    log(norm_cdf(w)), log(norm_sf(-w)), pow(1 + x * p, 7) - 1, exp(4 * w * w) * erfc(2 * w));
// As accurate as the functions promise to be.
constexpr auto incomplete_cases = boost::hana::make_tuple(
    1 - gamma_p(y, w), 1 - gamma_q(y, p), 1 - ibeta(p, y, sw::rational(1, 2)), 1 - ibetac(y, p, sw::rational(1, 2)));
constexpr std::size_t inputs = 9;
constexpr std::string_view names[inputs] = {"x", "y", "z", "w", "p", "v", "u", "s", "h"};

template <class T>
using columns = std::array<std::vector<T>, inputs>;

template <class T>
columns<T> samples() {
  std::mt19937_64 random(seed());
  std::uniform_real_distribution<double> unit(0, 1);
  std::size_t const n = 500 * effort();
  columns<T> in;
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
  return in;
}

/// An expression, what is written and what is meant.
struct formula {
  sw::graph written;
  sw::graph canonical;
  sw::id written_root = -1;
  sw::id root = -1;

  [[nodiscard]] std::string text() const { return std::string(sw::detail::text_writer(canonical)(root).view()); }
};
template <auto Cases>
std::vector<formula> formulas() {
  std::vector<formula> all;
  boost::hana::for_each(Cases, [&all](auto const& ex) {
    using E = std::remove_cvref_t<decltype(ex)>;
    formula& each = all.emplace_back();
    each.written.as_written = true;
    for (sw::graph* g : {&each.written, &each.canonical}) {
      E::declare(*g);
      (g == &each.written ? each.written_root : each.root) = sw::detail::lower(*g, ex);
    }
  });
  return all;
}

/// The exact value: in so many digits that more of them change nothing, since an expression may lose thousands of them.
real exact_value(formula const& f, std::map<std::string_view, real> const& at) {
  precision const most(4000);
  real found;
  for (long const bits : {300L, 400L}) {
    precision const few(bits);
    real const value = value_of(f.canonical, f.root, at);
    bool const again = bits == 400 && !value.is_nan() && !value.is_zero() && !value.is_infinite();
    if (again && magnitude(value - found) < scaled(magnitude(value), -100)) return value;
    found = value;
  }
  return value_of(f.canonical, f.root, at);
}

/// The value of a node where every operation is rounded correctly to T.
template <class T>
real rounded(sw::graph const& g, sw::id node, std::map<std::string_view, real> const& symbols) {
  auto const round = [](real const& exact) { return real(static_cast<double>(static_cast<T>(double(exact)))); };
  sw::graph_node const& n = g.at(node);
  if (n.what == sw::kind::symbol) return symbols.at(g.name(node));
  if (n.what == sw::kind::number) return round(value_of(g.value(node)));
  if (n.what == sw::kind::constant) return round(value_of_constant(n.record));
  if (n.what == sw::kind::product || n.what == sw::kind::sum) {
    bool first = true;
    real r = n.what == sw::kind::sum ? 0.0 : 1.0;
    for (sw::id const a : g.operands(node)) {
      bool const divisor = n.what == sw::kind::product && g.at(a).what == sw::kind::power && g.is(g.operand(a, 1), -1);
      real const value = rounded<T>(g, divisor ? g.operand(a, 0) : a, symbols);
      r = divisor ? round(r / value) : first ? value : n.what == sw::kind::sum ? round(r + value) : round(r * value);
      first = false;
    }
    return r;
  }
  std::vector<real> operands;
  for (sw::id const a : g.operands(node)) operands.push_back(rounded<T>(g, a, symbols));
  return round(n.what == sw::kind::power ? power_value(operands[0], operands[1]) : value_of(n.record, operands));
}

/// The values that a function of T computes, case by case.
template <class T, auto Cases>
std::vector<std::vector<T>> computed(columns<T> const& in) {
  constexpr auto accurate = sw::function<Cases>(x, y, z, w, p, v, u, s, h);
  auto const after = accurate(in[0], in[1], in[2], in[3], in[4], in[5], in[6], in[7], in[8]);
  return {after.begin(), after.end()};
}

template <class T>
void compare(std::vector<formula> const& all, columns<T> const& in, std::vector<std::vector<T>> const& kept,
             double most) {
  REQUIRE(all.size() == kept.size());
  for (std::size_t which = 0; which < all.size(); ++which) {
    formula const& f = all[which];
    double error_before = 0;
    double error_after = 0;
    for (std::size_t k = 0; k < in[0].size(); ++k) {
      std::map<std::string_view, real> at;
      for (std::size_t i = 0; i < inputs; ++i) at[names[i]] = real(static_cast<double>(in[i][k]));
      real const exact = exact_value(f, at);
      precision const fewer(200);
      real const lost = rounded<T>(f.written, f.written_root, at);
      error_before = std::max(error_before, ulps<T>(static_cast<T>(double(lost)), exact));
      error_after = std::max(error_after, ulps<T>(kept[which][k], exact));
    }
    std::cout << "stable: | `" << f.text() << "` | " << (sizeof(T) == 4 ? "float" : "double") << " | "
              << std::setprecision(3) << error_before << " | " << error_after << " |\n";
    CAPTURE(f.text(), error_before, error_after, sizeof(T), seed());
    CHECK(error_before > 40);
    CHECK(error_after <= most);
  }
}

template <auto Cases>
void compare(double most) {
  auto const all = formulas<Cases>();
  auto const in = samples<double>();
  auto const in_single = samples<float>();
  compare<double>(all, in, computed<double, Cases>(in), most);
  compare<float>(all, in_single, computed<float, Cases>(in_single), most);
}

}  // namespace

TEST_CASE("rules for accuracy leave at most 4 ulp") {
  compare<cases>(4);
  compare<other_cases>(4);
}
TEST_CASE("complements of incomplete functions are as accurate as these") { compare<incomplete_cases>(4); }
