// What calling a function refuses.
// case 1: symwise: this function has no input of that name
// case 2: symwise: an input of this function was not given
// case 3: symwise: an input of this function was given twice
// case 4: symwise: a function takes one argument for each of its inputs
// case 5: symwise: a function takes one argument for each of its inputs
// case 6: symwise: the arguments of a call are either all by position or all by name
// case 7: symwise: an argument of a function is a number, a contiguous range of float or double
// case 8: symwise: all arrays of one call have elements of the same type
// case 9: symwise: an argument of a function is a number, a contiguous range of float or double
// case 10: symwise: the arguments of a call are either numbers and arrays, to compute with, or numbers and expressions
// case 11: symwise: the container given to `to` has to be of the element type of the inputs
// case 12: symwise: `into` and `to` compute, so that their arguments are numbers and arrays
// case 13: symwise: an input of this function was not given
// case 14: symwise: this function has no evaluation here; include <symwise/special.hpp>
// case 15: symwise: this function has no evaluation here; include <symwise/special.hpp>
// case 16: symwise: an argument of a function is a number, a contiguous range of float or double
// case 17: symwise: this function has no input of that name
#include <symwise/symwise.hpp>

#include <list>
#include <string>
#include <vector>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"z"> z;
constexpr auto f = sw::function<x * x + y>(x, y);

std::vector<double> const xs(5);
std::vector<double> out(5);
std::vector<float> const floats(5);
std::vector<int> const ints(5);

void use() {
#if CASE == 1
  auto r = f(x = xs, z = 2);
#elif CASE == 2
  auto r = f(x = xs);
#elif CASE == 3
  auto r = f(x = xs, y = 2, x = 1);
#elif CASE == 4
  auto r = f(xs);
#elif CASE == 5
  std::vector<double> r = f(xs, 1, 2);
#elif CASE == 6
  auto r = f(xs, y = 2);
#elif CASE == 7
  std::vector<double> r = f(xs, ints);
#elif CASE == 8
  std::vector<float> r = f(floats, xs);
#elif CASE == 9
  auto r = f(xs, std::string("1"));
#elif CASE == 10
  auto r = f(xs, y);
#elif CASE == 11
  auto r = f.to<std::vector<float>>(xs, 2);
#elif CASE == 12
  f.into(out, x, 2);
#elif CASE == 13
  f.into(out, y = 2);
#elif CASE == 14
  auto r = sw::function<erfi(x)>(x)(xs);
#elif CASE == 15
  double r = sw::function<erfi(x) * y>(y, x)(xs, 2)[0];
#elif CASE == 16
  f.into(out, std::list<double>(), 2);
#elif CASE == 17
  f.into(out, z = 2, x = xs, y = 2);
#else
  auto r = f(x = xs, y = 2);
  auto r2 = f(floats, std::vector<float>(5));
  auto r10 = f(2 * x, y);
  auto r11 = f.to<std::vector<double>>(xs, 2);
  f.into(out, y = 2, x = xs);
  auto r14 = sw::function<lgamma(x)>(x)(xs);
  (void)r2;
  (void)r10;
  (void)r11;
  (void)r14;
#endif
#if CASE != 12 && CASE != 13 && CASE != 16 && CASE != 17
  (void)r;
#endif
}
