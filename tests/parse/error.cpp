#include <symwise/parse.hpp>

#include <catch2/catch.hpp>

#include <array>
#include <string>
#include <string_view>

namespace sw = symwise;

namespace {

using sw::detail::mistake;

std::string repeated(std::string_view part, int times) {
  std::string s;
  for (int k = 0; k < times; ++k) s += part;
  return s;
}

struct refused {
  std::string text;
  std::string sentence;  ///< without the word that all begin with
};

// Every kind of mistake, and where one is found in several places, every place.
refused const formulas[] = {
    {"", "line 1, column 1: expected a number, a name or '(', but the formula ends here"},
    {"1 + * 2", "line 1, column 5: expected a number, a name or '(', found '*'"},
    {"(", "line 1, column 2: expected a number, a name or '(', but the formula ends here"},
    {"2 x", "line 1, column 3: expected an operator, found 'x'; a product is written with *"},
    {"x = 3", "line 1, column 3: expected an operator, found '='"},
    {"x, y", "line 1, column 2: expected an operator, found ','"},
    {"a)", "line 1, column 2: expected an operator, found ')'"},
    {"1 + sin(x", "line 1, column 8: this '(' is not closed; expected ')'"},
    {"(x, y)", "line 1, column 3: expected ')', found ','"},
    {"mean((x, y) + 1)", "line 1, column 13: expected ',' or ')', found '+'"},
    {"lgama(x)", "line 1, column 1: unknown function 'lgama'; did you mean 'lgamma'?"},
    {"sinn(x)", "line 1, column 1: unknown function 'sinn'; did you mean 'sin'?"},
    {"Heavyside(x)", "line 1, column 1: unknown function 'Heavyside'; did you mean 'heaviside'?"},
    {"x(3)", "line 1, column 1: unknown function 'x'; a product is written with *"},
    {"pi(3)", "line 1, column 1: 'pi' is no function here; a product is written with *"},
    {"sin(x, y)", "line 1, column 1: 'sin' takes 1 argument, found 2"},
    {"atan2()", "line 1, column 1: 'atan2' takes 2 arguments, found 0"},
    {"diff(x)", "line 1, column 1: 'diff' takes at least 2 arguments, found 1"},
    {"diff(x, 2)", "line 1, column 9: expected the name of a variable"},
    {"diff(x, x, 101)", "line 1, column 12: the order of a derivative is at most 100"},
    {"diff(x, x, -1)", "line 1, column 12: expected a whole number"},
    {"select(x, 1, 2)", "line 1, column 8: expected a condition such as x < 1, found a number"},
    {"x + (y < 1)", "line 1, column 6: expected a number, found a condition; write 1 if c else 0"},
    {"sin(y < 1)", "line 1, column 5: expected a number, found a condition; write 1 if c else 0"},
    {"(x < 1) < 2", "line 1, column 2: expected a number, found a condition; write 1 if c else 0"},
    {"not x", "line 1, column 5: expected a condition such as x < 1, found a number"},
    {"x if y < 1", "line 1, column 11: expected 'else', but the formula ends here"},
    {"y < 1 ? 2; 3", "line 1, column 10: expected ':', found ';'"},
    {"let 3 = 2; x", "line 1, column 5: expected a name after let, found '3'"}  // namespace
    ,
    {"let a 3", "line 1, column 7: expected '=' or '(', found '3'"},
    {"let a = 3", "line 1, column 10: expected ';', but the formula ends here"},
    {"1 + let a = 3; a", "line 1, column 5: expected a number, a name or '(', found 'let'"},
    {"Sum(x, (3, 1, 2))", "line 1, column 9: expected the name of a variable"},
    {"Sum(x, (k, 1, n))", "line 1, column 15: expected a whole number"},
    {"Sum(x, (k, 1, 1001))", "line 1, column 12: an index takes at most 1000 values"},
    {"Sum(x, (k, 1))", "line 1, column 1: expected an expression and (index, first, last), found 'Sum'"},
    {"mean((x, y))", "line 1, column 1: expected one argument, found 'mean'"},
    {"Piecewise(x)", "line 1, column 1: expected branches (value, condition), found 'Piecewise'"},
    {"x\u2212y", "line 1, column 2: the character '\u2212' has no meaning in a formula"},
    {"x\u00b2", "line 1, column 2: the character '\u00b2' has no meaning in a formula"},
    {"a\xff", "line 1, column 2: the character of code 255 has no meaning in a formula"},
    {"a\x01", "line 1, column 2: the character of code 1 has no meaning in a formula"},
    {std::string("a\0b", 3), "line 1, column 2: the character of code 0 has no meaning in a formula"},
    {"x else y", "line 1, column 3: expected an operator, found 'else'; a product is written with *"},
    {"logaddexp(x)", "line 1, column 1: 'logaddexp' takes 2 arguments, found 1"},
    {"let f(x) = x; f", "line 1, column 15: 'f' is a function; give it its arguments in parentheses"},
    {"let f(x) = x; f(1, 2)", "line 1, column 15: 'f' takes 1 argument, found 2"},
    {"let f(x) = x; f()", "line 1, column 15: 'f' takes 1 argument, found 0"},
    {"let f(x) = x; f(x < 1)", "line 1, column 17: expected a number, found a condition; write 1 if c else 0"},
    {"let f(x, x) = x; 1", "line 1, column 10: expected another name, found 'x'"},
    {"let f() = x; f", "line 1, column 7: expected the name of a parameter, found ')'"},
    {"let f(2) = x; f", "line 1, column 7: expected the name of a parameter, found '2'"},
    {"let f(x = x; f", "line 1, column 9: expected ',' or ')', found '='"},
    {"let f(x) x; f", "line 1, column 10: expected '=', found 'x'"},
    {"let f = 2; f(3)", "line 1, column 12: 'f' is no function here; a product is written with *"},
    {"max(x, )", "line 1, column 8: expected a number, a name or '(', found ')'"},
    {"max()", "line 1, column 1: 'max' takes 1 argument, found 0"},
    {"1 + 1e999", "line 1, column 5: the number '1e999' is beyond the largest double"},
    {"diff(2**3**a**x, (x, 90))",
     "line 1, column 1: a formula may have 200000 parts, derivatives and sums written out, and this one has more"},
    {repeated("(", 201) + "x" + repeated(")", 201),
     "line 1, column 201: a formula may be nested 200 deep, and here it is deeper; name a part of it with let"},
    {repeated("x", 10001), "line 1, column 1: a formula has at most 10000 characters, and this one has 10001"},
};

// What FPCore has of its own.
refused const fpcores[] = {
    {"", "line 1, column 1: expected (FPCore ...), but the formula ends here"},
    {"x", "line 1, column 1: expected (FPCore ...), found 'x'"},
    {"(lambda (x) x)", "line 1, column 2: expected FPCore, found 'lambda'"},
    {"(FPCore", "line 1, column 8: expected the list of arguments, but the formula ends here"},
    {"(FPCore (x 1) x)", "line 1, column 12: expected the name of an argument, found '1'"},
    {"(FPCore (x x) x)", "line 1, column 12: expected another name, found 'x'"},
    {"(FPCore ((! :precision binary32 x] y) y)", "line 1, column 34: expected ')', found ']'"},
    {"(FPCore ((A 3)) A)",
     "line 1, column 11: 'A' is not read: loops, arrays and the bits of a number have no counterpart in an expression"},
    {"(FPCore (x)", "line 1, column 1: this '(' is not closed; expected ')'"},
    {"[FPCore (x) x", "line 1, column 1: this '[' is not closed; expected ']'"},
    {"(FPCore (x) )", "line 1, column 13: expected a number, a name or '(', found ')'"},
    {"(FPCore (x) (sin x)", "line 1, column 1: this '(' is not closed; expected ')'"},
    {"(FPCore (x)\n (+ (sin x) 1", "line 2, column 2: this '(' is not closed; expected ')'"},
    {"(FPCore (x) (sin x]))", "line 1, column 19: expected ')', found ']'"},
    {"(FPCore (x) x x)", "line 1, column 15: expected ')', found 'x'"},
    {"(FPCore (x) x) 3", "line 1, column 16: expected the end behind the last bracket, found '3'"},
    {"(FPCore (x) :pre)", "line 1, column 17: expected what the property is, found ')'"},
    {"(FPCore (x) :cite)", "line 1, column 18: expected what the property is, found ')'"},
    {"(FPCore (x) :pre x x)", "line 1, column 18: expected a condition such as x < 1, found a number"},
    {"(FPCore (x) :pre (< x 1", "line 1, column 18: this '(' is not closed; expected ')'"},
    {"(FPCore (x) :name \"abc)", "line 1, column 19: the character '\"' has no meaning in a formula"},
    {"(FPCore (x) {x})", "line 1, column 13: the character '{' has no meaning in a formula"},
    {"(FPCore (x) 0x10)", "line 1, column 13: expected a decimal number or a fraction, found '0x10'"},
    {"(FPCore (x) 1/0)", "line 1, column 13: expected a decimal number or a fraction, found '1/0'"},
    {"(FPCore (x) 1e999)", "line 1, column 13: the number '1e999' is beyond the largest double"},
    {"(FPCore (x1) (+ x2 1))", "line 1, column 17: 'x2' is neither an argument nor bound by let"},
    {"(FPCore (alpha) (+ alhpa 1))",
     "line 1, column 20: 'alhpa' is neither an argument nor bound by let; did you mean 'alpha'?"},
    {"(FPCore (x) pi)", "line 1, column 13: 'pi' is neither an argument nor bound by let; did you mean 'PI'?"},
    {"(FPCore (x) (let ((a x)) a) a)", "line 1, column 29: expected ')', found 'a'"},
    {"(FPCore (x) (let ((a x) (b a)) b))", "line 1, column 28: 'a' is neither an argument nor bound by let"},
    {"(FPCore (x) (let (x) x))", "line 1, column 19: expected a binding [name value], found 'x'"},
    {"(FPCore (x) (let ((1 x)) x))", "line 1, column 20: expected a name, found '1'"},
    {"(FPCore (x) (let ((a x 2)) a))", "line 1, column 24: expected ')', found '2'"},
    {"(FPCore (x) (let x 2))", "line 1, column 18: expected a list of bindings, found 'x'"},
    {"(FPCore (x) ((+ x 1)))", "line 1, column 14: expected the name of an operation, found '('"},
    {"(FPCore (x) ())", "line 1, column 14: expected the name of an operation, found ')'"},
    {"(FPCore (x) (lgama x))", "line 1, column 14: unknown function 'lgama'; did you mean 'lgamma'?"},
    {"(FPCore (x) (sin x 2))", "line 1, column 14: 'sin' takes 1 argument, found 2"},
    {"(FPCore (x) (if (< x 1) 2))", "line 1, column 14: 'if' takes 3 arguments, found 2"},
    {"(FPCore (x) (digits 1 2))", "line 1, column 14: 'digits' takes 3 arguments, found 2"},
    {"(FPCore (x) (digits 1 x 2))", "line 1, column 23: expected a whole number"},
    {"(FPCore (x) (+ x))", "line 1, column 14: '+' takes at least 2 arguments, found 1"},
    {"(FPCore (x) (-))", "line 1, column 14: '-' takes at least 1 argument, found 0"},
    {"(FPCore (x) (fmax x))", "line 1, column 14: 'fmax' takes at least 2 arguments, found 1"},
    {"(FPCore (x) (< x))", "line 1, column 14: '<' takes at least 2 arguments, found 1"},
    {"(FPCore (x) (and))", "line 1, column 14: 'and' takes at least 1 argument, found 0"},
    {"(FPCore (x) (+ x (< x 1)))", "line 1, column 18: expected a number, found a condition; write 1 if c else 0"},
    {"(FPCore (x) (and x (< x 1)))", "line 1, column 18: expected a condition such as x < 1, found a number"},
    {"(FPCore (x) (while (< x 1) ([x x (+ x 1)]) x))",
     "line 1, column 14: 'while' is not read: loops, arrays and the bits of a number have no counterpart in an "
     "expression"},
    {"(FPCore (x) (sum x))",
     "line 1, column 14: 'sum' is not read: loops, arrays and the bits of a number have no counterpart in an "
     "expression"},
    {"(FPCore (x) " + repeated("(- ", 200) + "x" + repeated(")", 201),
     "line 1, column 610: a formula may be nested 200 deep, and here it is deeper; name a part of it with let"},
    {repeated(" ", 10001), "line 1, column 1: a formula has at most 10000 characters, and this one has 10001"},
};

constexpr int kinds = static_cast<int>(mistake::unsupported) + 1;  // the last
std::array<bool, kinds> found{};

void check(refused const& each, sw::parse_error const& error) {
  CAPTURE(each.text);
  CHECK(sentence(error, each.text) == "symwise: " + each.sentence);
  CHECK(marked(error, each.text).starts_with("symwise: " + each.sentence + "\n"));
  CHECK(marked(error, each.text).back() == '^');
  found[static_cast<std::size_t>(error.what)] = true;
}

}  // namespace

TEST_CASE("every mistake is one sentence with its place, and every kind of mistake is tested") {
  found = {};
  for (refused const& each : formulas) {
    sw::graph g;
    auto const r = parse(g, each.text);
    REQUIRE_FALSE(r);
    check(each, r.error);
  }
  for (refused const& each : fpcores) {
    sw::graph g;
    auto const r = parse_fpcore(g, each.text);
    CAPTURE(each.text);
    REQUIRE_FALSE(r);
    check(each, r.error);
  }
  for (int kind = 1; kind < kinds; ++kind) {
    CAPTURE(kind);
    CHECK(found[static_cast<std::size_t>(kind)]);
  }
  CHECK(sw::sentence({}, "x").empty());
}
