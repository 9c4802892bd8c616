#include <symwise/parse.hpp>
#include <symwise/print.hpp>

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>
#include <random>
#include <string>

namespace sw = symwise;

namespace {

std::string printed(std::string_view formula) {
  sw::graph g;
  auto const r = parse(g, formula);
  if (!r) return sentence(r.error, formula);
  return std::string(sw::detail::text_writer(g)(r.root).view());
}
/// What is wrong with a formula, without the word that all sentences begin with.
std::string wrong(std::string_view formula) {
  sw::graph g;
  auto const r = parse(g, formula);
  CHECK_FALSE(r);
  std::string const s = sentence(r.error, formula);
  CHECK(s.starts_with("symwise: "));
  return s.substr(9);
}
std::string repeated(std::string_view part, int times) {
  std::string s;
  for (int k = 0; k < times; ++k) s += part;
  return s;
}

/// softsign(x) = x/(1 + |x|), a function that the library has not.
struct softsign_ {
  static constexpr std::string_view name = "softsign", aliases = "ssign";
  static constexpr int arity = 1;
  template <class T>
  static T scalar(T x) {
    return x / (1 + std::fabs(x));
  }
};

}  // namespace

TEST_CASE("operators bind as in ordinary notation") {
  CHECK(printed("a + b*c**d") == "a + b*c**d");
  CHECK(printed("2^3^2") == "512");
  CHECK(printed("-2^2") == "-4");
  CHECK(printed("2**-2") == "1/4");
  CHECK(printed("2^-x^2") == "2**(-x**2)");
  CHECK(printed("a - b - c") == "a - b - c");
  CHECK(printed("a - (b - c)") == "a + c - b");
  CHECK(printed("a/b/c") == "a/(b*c)");
  CHECK(printed("a/b*c") == "a*c/b");
  CHECK(printed("--x + +y") == "x + y");
  CHECK(printed("2*-x") == "-2*x");
  CHECK(printed("x^n!") == "x**factorial(n)");
  CHECK(printed("5!") == "120");
  CHECK(printed("3!!") == "720");
  CHECK(printed("x!=3") == "3 != x");
  CHECK(printed(" x\n+\ty ") == "x + y");
}

TEST_CASE("relations, logic and choices") {
  CHECK(printed("a < b <= c") == "a < b and b <= c");
  CHECK(printed("a < b < c < d") == printed("a < b and b < c and c < d"));
  CHECK(printed("a < b < c == d") == "a < b and b < c and c == d");
  CHECK(printed("a < b and b < c or c > d") == printed("(a < b && b < c) || d < c"));
  CHECK(printed("(a < b) & (c < d) | ~(c == d)") == printed("a < b and c < d or not c == d"));
  CHECK(printed("not a < b and c < d") == printed("(not (a < b)) and (c < d)"));
  CHECK(printed("!(a < b)") == "not(a < b)");
  CHECK(printed("c > 0 ? a : d > 0 ? b : x") == "select(0 < c, a, select(0 < d, b, x))");
  CHECK(printed("a if c > 0 else b if d > 0 else x") == "select(0 < c, a, select(0 < d, b, x))");
  CHECK(printed("1 + (a if c > 0 else b)*2") == "2*select(0 < c, a, b) + 1");
  CHECK(printed("Piecewise((x, x < 1), (y, x < 2), (z, True))") == "select(x < 1, x, select(x < 2, y, z))");
  CHECK(printed("Piecewise((x, x < 1))") == "select(x < 1, x, nan)");
  CHECK(printed("ITE(x < 1, x, y)") == "select(x < 1, x, y)");
  CHECK(printed("And(a < b, c < d, x < y)") == printed("a < b and c < d and x < y"));
  CHECK(printed("1 if True else x") == "1");
}

TEST_CASE("numbers are exact as long as 64 bits hold them") {
  CHECK(printed("0.1 + 0.2") == "3/10");
  CHECK(printed("1.5e-3*x") == "3*x/2000");
  CHECK(printed(".5") == "1/2");
  CHECK(printed("5.") == "5");
  CHECK(printed("1e3") == "1000");
  CHECK(printed("1.0f/3.0f") == "1/3");
  CHECK(printed("9223372036854775807") == "9223372036854775807");
  CHECK(printed("9223372036854775808") == "9.223372036854776e18");
  CHECK(printed("6.02e23") == "6.02e23");
  CHECK(printed("1e-30") == "1.0e-30");
  CHECK(printed("0e999") == "0");
  CHECK(printed("1e308") == "1.0e308");
  CHECK(wrong("1 + 1e999") == "line 1, column 5: the number '1e999' is beyond the largest double");
  CHECK(wrong("1.7976931348623159e308").find("beyond the largest double") != std::string::npos);
  CHECK(printed("1.7976931348623157e308") == "1.7976931348623157e308");
  CHECK(printed("4.9406564584124654e-324") == "5.0e-324");
  CHECK(printed("2.4703282292062327e-324") == "0.0");
  CHECK(printed("2.2250738585072014e-308") == "2.2250738585072014e-308");
  // Halfway between two doubles: to the even one. One digit more decides otherwise.
  CHECK(printed("1.00000000000000011102230246251565404236316680908203125") == "1.0");
  CHECK(printed("1.00000000000000011102230246251565404236316680908203126") == "1.0000000000000002");
  CHECK(printed("1.00000000000000033306690738754696212708950042724609375") == "1.0000000000000004");
  // Exact would be p/q with more bits than a double, rounded twice.
  CHECK(sw::detail::decimal_number("5.0467638396316705e+11").value() == 5.0467638396316705e+11);
}

TEST_CASE("doubles are read as the standard library reads them") {
  std::uint64_t const seed = Catch::rngSeed();
  CAPTURE(seed);
  std::mt19937_64 random(seed);
  for (int k = 0; k < 2000; ++k) {
    double const v = std::bit_cast<double>(random() & ~(std::uint64_t{1} << 63U));
    if (!std::isfinite(v)) continue;
    char digits[64];
    std::snprintf(digits, sizeof digits, "%.*e", 14 + static_cast<int>(random() % 12), v);
    CAPTURE(digits);
    double const expected = std::strtod(digits, nullptr);
    if (!std::isfinite(expected)) continue;
    sw::number const read = sw::detail::decimal_number(digits);
    REQUIRE(read.value() == expected);
  }
}

TEST_CASE("names") {
  CHECK(printed("ln(x) + arcsin(y)") == "asin(y) + log(x)");
  CHECK(printed("Abs(x)*fabs(y)") == "abs(x)*abs(y)");
  CHECK(printed("gamma(x) + loggamma(x) + gamma") == "gamma + lgamma(x) + tgamma(x)");
  CHECK(printed("Max(x, y, z)") == "max(x, y, z)");
  CHECK(printed("max(x)") == "max(x)");
  CHECK(printed("log(x, 2)") == "log2(x)");
  CHECK(printed("log(x, 10)") == "log10(x)");
  CHECK(printed("log(x, 3)") == "log(x)/log(3)");
  CHECK(printed("E*pi*oo*EulerGamma*GoldenRatio") == printed("e*M_PI*infinity*euler_gamma*golden_ratio"));
  CHECK(printed("I*N") == "I*N");
  CHECK(printed("x_1*\u03c3*\u03c0/x\u2081") == "pi*x_1*\u03c3/x\u2081");
  CHECK(printed("Rational(1, 3)") == "1/3");
}

TEST_CASE("infinite terms are the same sum in every order") {
  sw::graph g;
  CHECK(parse(g, "1/0 - x - 0.25/0").root == parse(g, "-0.25/0 + 1/0 - x").root);
  CHECK(parse(g, "(0.2500000000000011/0 - x - 1/0)*y").root == parse(g, "y*(-1/0 - x + 0.2500000000000011/0)").root);
}

TEST_CASE("the logarithm of a product takes out an exponential of a number that is not exact") {
  CHECK(printed("log(5*e**1e20)") == "log(5) + 1.0e20");
  CHECK(printed("log(x*exp(1e20*y)*exp(z))") == "1.0e20*y + z + log(x)");
}

TEST_CASE("what is declared shadows functions and constants") {
  sw::graph g;
  auto const r = parse(g, "e*N*beta", sw::symbol<"e">{}, sw::symbol<"beta", sw::positive>{});
  REQUIRE(r);
  CHECK(sw::detail::text_writer(g)(r.root).view() == "N*beta*e");
  CHECK(g.known(g.symbol("beta"), sw::positive));
  sw::graph other;
  auto const called = parse(other, "1 + beta(x, y)", sw::symbol<"beta">{});
  REQUIRE_FALSE(called);
  CHECK(sentence(called.error, "1 + beta(x, y)") ==
        "symwise: line 1, column 5: 'beta' is no function here; a product is written with *");
  sw::graph third;
  auto const root = parse(third, "sqrt(x**2)", sw::symbol<"x", sw::positive>{});
  REQUIRE(root);
  CHECK(root.root == third.symbol("x"));
  sw::graph fourth;
  auto const own = parse(fourth, "2*softsign(x) + ssign(x)", softsign_{});
  REQUIRE(own);
  CHECK(sw::detail::text_writer(fourth)(own.root).view() == "3*softsign(x)");
  CHECK(wrong("softsign(x)") == "line 1, column 1: unknown function 'softsign'; a product is written with *");
}

TEST_CASE("derivatives, sums over an index, bindings") {
  CHECK(printed("Derivative(sin(x)*y, x)") == "y*cos(x)");
  CHECK(printed("diff(x**5, x, 2) + Derivative(x**5, (x, 2))") == "40*x**3");
  CHECK(printed("Derivative(x**2*y**2, x, y)") == "4*x*y");
  CHECK(printed("Sum(1/k, (k, 1, 4))") == "25/12");
  CHECK(printed("Sum(x, (k, 1, 0))") == "0");
  CHECK(printed("Product(x + k, (k, 0, 2))") == "x*(x + 1)*(x + 2)");
  CHECK(printed("let t = x/2; let u = t + 1; t**2 + u") == "x**2/4 + x/2 + 1");
  CHECK(printed("(let t = 1; t) + t") == "t + 1");
  CHECK(printed("let x = x + 1; x") == "x + 1");
  CHECK(printed("let e = 2; e + pi") == "pi + 2");
}

TEST_CASE("functions that a formula binds") {
  CHECK(printed("let f(x) = x**2; f(3) + f(y)") == "y**2 + 9");
  CHECK(printed("let f(x, y) = x - y; f(y, x)") == "y - x");
  CHECK(printed("let f(x) = 2*x; let g(x) = f(f(x)) + x; g(a)") == "5*a");
  CHECK(printed("let t = x; let f(x) = x + t; f(3)") == "x + 3");
  CHECK(printed("let f(x) = x + y; let y = 2; f(1)") == "y + 1");
  CHECK(printed("let f(x) = diff(x**3, x); f(2)") == "12");
  CHECK(printed("let f(a) = a < 1; 1 if f(x) else 2") == "select(x < 1, 1, 2)");
  CHECK(printed("let sin(x) = 2*x; sin(y)") == "2*y");
  CHECK(printed("let diff(x, y) = x - y; diff(a, b)") == "a - b");
  CHECK(printed("let f(x) = sqrt(x**2); f(y)") == "abs(y)");
  CHECK(printed("let f(x) = (let f(x) = x + 1; f(2*x)); f(y)") == "2*y + 1");
  CHECK(wrong("(let f(x) = x + 1; f(2)) + f(3)") ==
        "line 1, column 28: unknown function 'f'; a product is written with *");
  CHECK(wrong("let cube(x) = x**3; cuve(2)") == "line 1, column 21: unknown function 'cuve'; did you mean 'cube'?");
}

TEST_CASE("the place is marked in its own line, counted in characters") {
  std::string_view const formula = "\u03b1 +\r\n\t\u03b2 + lgama(x)\n";
  sw::graph g;
  auto const r = parse(g, formula);
  REQUIRE_FALSE(r);
  CHECK(r.error.line == 2);
  CHECK(r.error.column == 6);
  CHECK(marked(r.error, formula) ==
        "symwise: line 2, column 6: unknown function 'lgama'; did you mean 'lgamma'?\n\t\u03b2 + lgama(x)\n\t    ^");
}

TEST_CASE("a formula beyond the limits is refused, one at the limits is read") {
  CHECK(printed(repeated("(", 200) + "x" + repeated(")", 200)) == "x");
  CHECK(wrong(repeated("(", 201) + "x" + repeated(")", 201)) ==
        "line 1, column 201: a formula may be nested 200 deep, and here it is deeper; name a part of it with let");
  CHECK(printed(repeated("sin(", 200) + "x" + repeated(")", 200)).size() == 200 * 5 + 1);
  CHECK(wrong(repeated("sin(", 201) + "x" + repeated(")", 201)).find("nested 200 deep") != std::string::npos);
  CHECK(wrong(repeated("x", 10001)) ==
        "line 1, column 1: a formula has at most 10000 characters, and this one has 10001");
  CHECK(printed(repeated("x", 10000)) == repeated("x", 10000));
  // Derivatives and sums cannot take for ever, or all memory.
  CHECK(wrong("1 + diff(2**3**a**x, (x, 90))") ==
        "line 1, column 5: a formula may have 200000 parts, derivatives and sums written out, and this one has more");
  CHECK(wrong("diff(a - x**y*oo*diff(a - x**y*oo*6, (x, 9)), (x, 99))").find("200000 parts") != std::string::npos);
  CHECK(wrong("Sum(Sum(sin(k*x + j*y), (k, 1, 300)), (j, 1, 300))").find("200000 parts") != std::string::npos);
  // What is no parenthesis nests as deep as there is room.
  CHECK(printed(repeated("-", 9998) + "x") == "x");
  CHECK(printed(repeated("x+", 4999) + "x") == "5000*x");
  CHECK(printed(repeated("not ", 2000) + "x < y") == "x < y");
  CHECK(printed("2^" + repeated("y^", 4000) + "x").substr(0, 3) == "2**");
  CHECK(printed(repeated("x<1?1:", 1500) + "2").starts_with("select("));
  CHECK(printed(repeated("1 if x<1 else ", 700) + "2").starts_with("select("));
  CHECK(printed("1" + repeated("<x<y", 2000)).find("x < y") != std::string::npos);
}

TEST_CASE("no text makes the parser fail: it is read or refused with a place inside of it") {
  std::uint64_t const seed = Catch::rngSeed();
  CAPTURE(seed);
  std::mt19937_64 random(seed);
  constexpr std::string_view parts[] = {"x",  "y",    "1",    "2.5e3", "(",     ")",          ",",        "+",   "-",
                                        "*",  "/",    "^",    "**",    "!",     "<",          "<=",       "==",  "and",
                                        "or", "not",  "if",   "else",  "?",     ":",          ";",        "let", "t",
                                        "=",  "sin(", "max(", "Sum(",  "diff(", "Piecewise(", "(k,1,3)",  " ",   "e",
                                        "oo", "nan",  "&",    "~",     "log(",  "\xce",       "\xcf\x80", "$",   "0"};
  int read = 0;
  for (int k = 0; k < 20000; ++k) {
    std::string formula;
    int const n = 1 + static_cast<int>(random() % 14);
    for (int j = 0; j < n; ++j) formula += parts[random() % std::size(parts)];
    CAPTURE(formula);
    sw::graph g;
    auto const r = parse(g, formula);
    if (r) {
      ++read;
      CHECK(r.root < g.size());
      continue;
    }
    REQUIRE(r.error.position >= 0);
    REQUIRE(static_cast<std::size_t>(r.error.position + r.error.length) <= formula.size());
    REQUIRE(sentence(r.error, formula).size() > 20);
    REQUIRE(marked(r.error, formula).back() == '^');
  }
  CHECK(read > 100);
}
