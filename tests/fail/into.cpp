// What `into` refuses as a destination.
// case 1: symwise: an output given to `into` is const
// case 2: symwise: an output given to `into` is const
// case 3: symwise: an output given to `into` has to be of the element type of the inputs
// case 4: symwise: an output with a value for each element goes into an array
// case 5: symwise: an output that is reduced to one number goes into a float or double
// case 6: symwise: `into` takes one destination for each output
// case 7: symwise: `into` takes one destination for each output
// case 8: symwise: an output that is reduced to one number goes into a float or double
// case 9: symwise: an output given to `into` has to be of the element type of the inputs
// case 10: symwise: an output with a value for each element goes into an array
#include <symwise/symwise.hpp>

#include <span>
#include <tuple>
#include <vector>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr auto f = sw::function<x * x, sum(x)>(x);
constexpr auto square = sw::function<x * x>(x);

std::vector<double> const xs(5);
std::vector<double> out(5);
std::vector<float> floats(5);
double number = 0;
float small = 0;
int whole = 0;

void use() {
#if CASE == 1
  square.into(xs, xs);
#elif CASE == 2
  square.into(std::span<double const>(out), xs);
#elif CASE == 3
  square.into(floats, xs);
#elif CASE == 4
  f.into(std::tie(number, number), xs);
#elif CASE == 5
  f.into(std::tie(out, out), xs);
#elif CASE == 6
  f.into(out, xs);
#elif CASE == 7
  square.into(std::tie(out, number), xs);
#elif CASE == 8
  f.into(std::tie(out, whole), xs);
#elif CASE == 9
  f.into(std::tie(out, small), xs);
#elif CASE == 10
  square.into(whole, xs);
#else
  square.into(out, xs);
  square.into(std::span<double>(out), xs);
  std::span<double> const constant_view(out);
  square.into(constant_view, xs);
  f.into(std::tie(out, number), xs);
  square.into(number, 2.0);
#endif
}
