#include <symwise/parse.hpp>
#include <symwise/print.hpp>

#include <catch2/catch.hpp>

#include <cmath>
#include <random>
#include <string>

namespace sw = symwise;

namespace {

/// An FPCore as a formula, or what is wrong with it.
std::string printed(std::string_view text) {
  sw::graph g;
  auto const r = parse_fpcore(g, text);
  if (!r) return sentence(r.error, text);
  return std::string(sw::detail::text_writer(g)(r.root).view());
}
/// The same of an expression of x, y and z.
std::string of_xyz(std::string const& expression) { return printed("(FPCore (x y z) " + expression + ")"); }

/// softsign(x) = x/(1 + |x|), a function that the library has not.
struct softsign_ {
  static constexpr std::string_view name = "softsign";
  static constexpr int arity = 1;
  template <class T>
  static T scalar(T x) {
    return x / (1 + std::fabs(x));
  }
};

}  // namespace

TEST_CASE("arithmetic of any number of operands, and of one") {
  CHECK(of_xyz("(+ x y)") == "x + y");
  CHECK(of_xyz("(+ x y z)") == "x + y + z");
  CHECK(of_xyz("(- x)") == "-x");
  CHECK(of_xyz("(- x y z)") == "x - y - z");
  CHECK(of_xyz("(* x y z)") == "x*y*z");
  CHECK(of_xyz("(/ x y z)") == "x/(y*z)");
  CHECK(of_xyz("(pow x (/ y 2))") == "x**(y/2)");
  CHECK(of_xyz("[+ x (- y)]") == "x - y");
}

TEST_CASE("numbers are exact, constants are FPCore's") {
  CHECK(of_xyz("1/3") == "1/3");
  CHECK(of_xyz("-4/6") == "-2/3");
  CHECK(of_xyz("(+ +1.50 -2.5e-1)") == "5/4");
  CHECK(of_xyz("(digits 12 -3 10)") == "3/250");
  CHECK(of_xyz("-.5") == "-1/2");
  CHECK(of_xyz("1.") == "1");
  CHECK(of_xyz("1/9223372036854775808") == "1.0842021724855044e-19");
  CHECK(of_xyz("(* E x)") == "e*x");
  CHECK(of_xyz("PI") == "pi");
  CHECK(of_xyz("(+ PI_2 PI_4)") == "3*pi/4");
  CHECK(of_xyz("M_2_SQRTPI") == "2/sqrt(pi)");
  CHECK(of_xyz("(* M_1_PI M_2_PI)") == "2/pi**2");
  CHECK(of_xyz("(* SQRT2 x)") == "x*sqrt(2)");
  CHECK(of_xyz("(* SQRT1_2 x)") == "x*sqrt(2)/2");
  CHECK(of_xyz("(+ LN2 LN10)") == "log(10) + log(2)");
  CHECK(of_xyz("LOG2E") == "1/log(2)");
  CHECK(of_xyz("LOG10E") == "1/log(10)");
  CHECK(of_xyz("(/ 1 INFINITY)") == of_xyz("(pow INFINITY -1)"));
  CHECK(of_xyz("NAN") == "nan");
  CHECK(printed("(FPCore (E PI) (+ E PI))") == "E + PI");
}

TEST_CASE("FPCore's functions have C's names") {
  CHECK(of_xyz("(fma x y z)") == "fma(y, x, z)");
  CHECK(of_xyz("(fmax x (fmin y 1))") == "max(min(1, y), x)");
  CHECK(of_xyz("(fabs x)") == "abs(x)");
  for (std::string const name :
       {"exp", "exp2", "expm1",  "log",    "log10", "log2",  "log1p", "cbrt",  "sin",       "cos",
        "tan", "asin", "acos",   "atan",   "sinh",  "cosh",  "tanh",  "asinh", "acosh",     "atanh",
        "erf", "erfc", "tgamma", "lgamma", "ceil",  "floor", "trunc", "round", "nearbyint", "sqrt"}) {
    CHECK(of_xyz("(" + name + " x)") == name + "(x)");
  }
  for (std::string const name : {"atan2", "fmod", "remainder", "copysign", "fdim"}) {
    CHECK(of_xyz("(" + name + " x y)") == name + "(x, y)");
  }
  CHECK(of_xyz("(besselj 0 x)") == "bessel_j(0, x)");
}

TEST_CASE("conditions") {
  CHECK(of_xyz("(if (< x y) x y)") == "select(x < y, x, y)");
  CHECK(of_xyz("(if (< x y z) x y)") == "select(x < y and y < z, x, y)");
  CHECK(of_xyz("(if (!= x y z) x y)") == printed("(FPCore (x y z) (if (and (!= x y) (!= x z) (!= y z)) x y))"));
  CHECK(of_xyz("(if (or (<= x y) (not (== y z)) (>= x 1)) x y)") ==
        printed("(FPCore (x y z) (if (or (or (<= x y) (not (== y z))) (>= x 1)) x y))"));
  CHECK(of_xyz("(if (and (> x y)) x y)") == "select(y < x, x, y)");
  CHECK(of_xyz("(if TRUE x y)") == "x");
  CHECK(of_xyz("(if FALSE x y)") == "y");
}

TEST_CASE("let binds all at once, let* one after the other") {
  CHECK(printed("(FPCore (a b) (let ([a b] [b a]) (- a b)))") == "b - a");
  CHECK(printed("(FPCore (a b) (let* ((a b) (b a)) (- a b)))") == "0");
  CHECK(printed("(FPCore (x) (let* ((a (+ x 1)) (b (* a a))) (- b a)))") == "(x + 1)**2 - x - 1");
  CHECK(printed("(FPCore (x) (+ (let ((x 2)) (* x x)) x))") == "x + 4");
  CHECK(printed("(FPCore (x) (let ((a (let ((b 1) (c 2)) (+ b c x))) (d 5)) (* a d)))") == "5*x + 15");
  CHECK(printed("(FPCore (x) (let () x))") == "x");
}

TEST_CASE("what an FPCore says of itself is kept") {
  std::string_view const text =
      "(FPCore (re im)\n"
      "  :name \"NMSE, section 3.4\" ; a comment (\n"
      "  :cite (hamming-1987 \"a)b\\\"\")\n"
      "  :precision binary64\n"
      "  :pre (and (<= 0 re) ; another\n"
      "            (< im 1e10))\n"
      "  (! :precision binary80 (sqrt (+ (* re re) (* im im)))))\n";
  sw::graph g;
  auto const r = parse_fpcore(g, text);
  REQUIRE(r);
  CHECK(sw::detail::text_writer(g)(r.root).view() == "sqrt(im**2 + re**2)");
  CHECK(r.name == "NMSE, section 3.4");
  CHECK(r.precondition == "(and (<= 0 re) ; another\n            (< im 1e10))");
  CHECK(sw::detail::text_writer(g)(r.precondition_root).view() == "0 <= re and im < 10000000000");
  CHECK(r.arguments == std::vector<std::string_view>{"re", "im"});
  CHECK_FALSE(g.known(g.symbol("re"), sw::nonnegative));  // nothing is assumed

  sw::graph other;
  auto const named = parse_fpcore(other, "(FPCore f.1 ((! :precision binary32 x.re)) :name \"g\" :pre TRUE x.re)");
  REQUIRE(named);
  CHECK(named.name == "f.1");
  CHECK(named.precondition == "TRUE");
  CHECK(other.name(named.root) == "x.re");
}

TEST_CASE("arguments and functions may be declared") {
  sw::graph g;
  auto const r = parse_fpcore(g, "(FPCore (x) (sqrt (* x x)))", sw::symbol<"x", sw::positive>{});
  REQUIRE(r);
  CHECK(r.root == g.symbol("x"));
  auto const own = parse_fpcore(g, "(FPCore (y) (softsign (+ y 1)))", softsign_{});
  REQUIRE(own);
  CHECK(sw::detail::text_writer(g)(own.root).view() == "softsign(y + 1)");
}

TEST_CASE("no text makes the reader of FPCore fail: it is read or refused with a place inside of it") {
  std::uint64_t const seed = Catch::rngSeed();
  CAPTURE(seed);
  std::mt19937_64 random(seed);
  constexpr std::string_view parts[] = {
      "x ", "y ", "1 ",  "2/3 ", "(+ ",    "(- ",      "(if ",   "(< ",  "(and ", "(let ",    "(",     ")",
      "[",  "]",  "[a ", "([a ", "(let* ", ":pre ",    ":name ", "\"",   "(! ",   ":a b ",    "(sin ", "PI ",
      ";",  "\n", ")",   ")",    ")",      "(digits ", "TRUE ",  "1e9 ", "\xce",  "\xcf\x80 "};
  int read = 0;
  for (int k = 0; k < 20000; ++k) {
    std::string text = random() % 4 != 0 ? "(FPCore (x y) " : "";
    int const n = 1 + static_cast<int>(random() % 12);
    for (int j = 0; j < n; ++j) text += parts[random() % std::size(parts)];
    CAPTURE(text);
    sw::graph g;
    auto const r = parse_fpcore(g, text);
    if (r) {
      ++read;
      CHECK(r.root < g.size());
      continue;
    }
    REQUIRE(r.error.position >= 0);
    REQUIRE(static_cast<std::size_t>(r.error.position + r.error.length) <= text.size());
    REQUIRE(sentence(r.error, text).size() > 20);
    REQUIRE(marked(r.error, text).back() == '^');
  }
  CHECK(read > 20);
}
