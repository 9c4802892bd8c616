// What a formula in the program is refused for: the sentence that the parser says at run time too. clang prints it in pieces.
// case 1 gcc: symwise: line 1, column 5: unknown function \'lgama\'; did you mean \'lgamma\'?
// case 1 clang: {"symwise: line 1, column 5: "}, fixed_string<35>{"unknown function \'lgama\'; did you "}, fixed_string<15>{"mean \'lgamma\'?"}
// case 2 gcc: symwise: line 2, column 3: expected an operator, found \'y\'; a product is written with *
// case 2 clang: {"symwise: line 2, column 3: "}, fixed_string<36>{"expected an operator, found \'y\'; a "}
// case 3 gcc: symwise: line 1, column 4: this \'(\' is not closed; expected \')\'
// case 3 clang: {"symwise: line 1, column 4: "}, fixed_string<34>{"this \'(\' is not closed; expected "}
// case 4 gcc: symwise: line 1, column 1: \'sin\' takes 1 argument, found 2
// case 4 clang: {"symwise: line 1, column 1: "}, fixed_string<32>{"\'sin\' takes 1 argument, found 2"}
// case 5 gcc: symwise: line 1, column 1: \'gamma\' is no function here; a product is written with *
// case 5 clang: {"symwise: line 1, column 1: "}, fixed_string<32>{"\'gamma\' is no function here; a "}
// case 6: symwise: formula<"...", declared...> takes, behind the text, symbols and the records of functions
// case 7 gcc: symwise: line 1, column 1: a formula has at most 1000 characters, and this one has 1040
// case 7 clang: {"symwise: line 1, column 1: "}, fixed_string<28>{"a formula has at most 1000 "}, fixed_string<34>{"characters, and this one has 1040"}
// case 8: symwise: the expression uses a symbol that is not among the inputs
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
#else
  constexpr auto f = sw::function<sw::formula<"x*y + lgamma(x)">>(x, y);
  (void)f(1.0, 2.0);
#endif
  (void)f;
}
