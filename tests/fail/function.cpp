// What function<outputs...>(inputs...) refuses.
// case 1: symwise: the expression uses a symbol that is not among the inputs
// case 2: symwise: function<...> takes expressions, tuples of expressions and policies
// case 3: symwise: the inputs of function<...>(inputs...) are symbols
// case 4: symwise: the inputs of function<...>(inputs...) are symbols
// case 5: symwise: a symbol is listed twice among the inputs
// case 6: symwise: the assumptions made about a symbol in different places contradict each other
// case 7: symwise: an output needs a derivative that is not known
// case 8: symwise: an output needs a derivative that is not known
// case 9: symwise: a condition of select, piecewise or logic has to be a relation
// case 10: symwise: a condition of select, piecewise or logic has to be a relation
// case 11: symwise: the expression uses a symbol that is not among the inputs
// case 12: symwise: an output needs a power series
// case 13: symwise: an output needs a limit
// case 14: symwise: solve(e, x) solves equations that are linear in x
#include <symwise/symwise.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"n"> n;
constexpr sw::symbol<"s", sw::positive> s;

/// f(x, n), whose derivative with respect to n nobody knows.
struct known_by_half_ {
  static constexpr std::string_view name = "known_by_half";
  static constexpr int arity = 2;
  static constexpr auto partials(auto, auto order) { return std::tuple{order, sw::no_partial{}}; }
  template <class T>
  static T scalar(T v, T order) {
    return v * order;
  }
};
/// g(x), whose record has no partials.
struct without_partials_ {
  static constexpr std::string_view name = "without_partials";
  static constexpr int arity = 1;
  template <class T>
  static T scalar(T v) {
    return v;
  }
};
constexpr auto half = sw::make<known_by_half_>(x, n);
constexpr auto whole = sw::make<without_partials_>(x);

#if CASE == 1
constexpr auto f = sw::function<x + y * x>(x);
#elif CASE == 2
constexpr auto f = sw::function<x + y, 3>(x, y);
#elif CASE == 3
constexpr auto f = sw::function<x + y>(x, 2);
#elif CASE == 4
constexpr auto f = sw::function<x + y>(x, x + y);
#elif CASE == 5
constexpr auto f = sw::function<x + y>(x, y, x);
#elif CASE == 6
constexpr auto f = sw::function<x + s, sw::symbol<"s", sw::negative>{} * 2>(x, s);
#elif CASE == 7
constexpr auto f = sw::function<diff(half, n)>(x, n);
#elif CASE == 8
constexpr auto f = sw::function<diff(whole, x)>(x);
#elif CASE == 9
constexpr auto f = sw::function<select(x, x, y)>(x, y);
#elif CASE == 10
constexpr auto f = sw::function<select(x < y && !y, x, y)>(x, y);
#elif CASE == 11
constexpr auto f = sw::function<gradient(x* x + y, x, y), hessian(x* y* s, x, y)>(x, y);
#elif CASE == 12
constexpr auto f = sw::function<series(abs(x), x, 0, 3)>(x);
#elif CASE == 13
constexpr auto f = sw::function<y + limit(1 / x, x, 0)>(y);
#elif CASE == 14
constexpr auto f = sw::function<solve(eq(x* x, y), x)>(y);
#else
constexpr auto f1 = sw::function<x + y * x>(x, y);
constexpr auto f2 = sw::function<x + y, sw::strict>(x, y);
constexpr auto f6 = sw::function<x + s, sw::symbol<"s">{} * 2>(x, s);
constexpr auto f7 = sw::function<diff(half, x), whole>(x, n);
constexpr auto f12 = sw::function<series(abs(x), x, 1, 3)>(x);
constexpr auto f13 = sw::function<y + limit(sin(x) / x, x, 0)>(y);
constexpr auto f14 = sw::function<solve(eq(2 * x, y), x)>(y);
constexpr auto f9 = sw::function<select(ne(x, 0), x, y), select(x < y && !(y < 1), x, y)>(x, y);
constexpr auto f11 = sw::function<gradient(x* x + y, x, y), hessian(x* y* s, x, y)>(x, y, s);
#endif
