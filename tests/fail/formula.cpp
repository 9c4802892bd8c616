// What a formula in the program is refused for: the sentence that the parser says at run time too, in a template argument, where
// compilers write quotes as \'.
// case 1: symwise: line 1, column 5: unknown function \'lgama\'; did you mean \'lgamma\'?
// case 2: symwise: line 2, column 3: expected an operator, found \'y\'; a product is written with *
// case 3: symwise: line 1, column 4: this \'(\' is not closed; expected \')\'
// case 4: symwise: line 1, column 1: \'sin\' takes 1 argument, found 2
// case 5: symwise: line 1, column 1: \'gamma\' is no function here; a product is written with *
// case 6: symwise: formula<"...", declared...> takes, behind the text, symbols and the records of functions
// case 7: symwise: line 1, column 1: a formula has at most 1000 characters, and this one has 1040
// case 8: symwise: the expression uses a symbol that is not among the inputs
// case 9: symwise: line 1, column 5: unknown function \'<U+03B1><U+1D4D0>\'; a product is written with *
// case 10: symwise: line 1, column 201: a formula may be nested 200 deep, and here it is deeper; name a part of it with let
// case 11: symwise: line 1, column 1: this \'(\' is not closed; expected \')\'
#include <symwise/symwise.hpp>

namespace sw = symwise;
using namespace sw::literals;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;

void use() {
#if CASE == 1
  constexpr auto f = sw::function<sw::formula<"x + lgama(x)">>(x);
#elif CASE == 2
  constexpr auto f = "x*\n2 y"_f;
#elif CASE == 3
  constexpr auto f = sw::function<"exp(-x"_f>(x);
#elif CASE == 4
  constexpr auto f = diff(sw::formula<"sin(x, y)">, x);
#elif CASE == 5
  constexpr auto f = sw::formula<"gamma(x)", sw::symbol<"gamma">{}>;
#elif CASE == 6
  constexpr auto f = sw::formula<"x", 3>;
#elif CASE == 7
#define TEN "x+x+x+x+x+"
#define HUNDRED TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN
  constexpr auto f =
      sw::formula<HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED TEN TEN TEN
                  "x+x+x+x+xy">;
#elif CASE == 8
  constexpr auto f = sw::function<sw::formula<"x*y">>(x);
#elif CASE == 9
  constexpr auto f = "x + α𝓐(x)"_f;
#elif CASE == 10
#define OPEN "(((((((((("
#define FIFTY OPEN OPEN OPEN OPEN OPEN
  constexpr auto f = sw::formula<FIFTY FIFTY FIFTY FIFTY "(x)">;
#elif CASE == 11
  constexpr auto f = sw::fpcore<"(FPCore (x) (+ x 1)">;
#else
  constexpr auto f = sw::function<sw::formula<"x*y + lgamma(x)">>(x, y);
  (void)f(1.0, 2.0);
#endif
  (void)f;
}
