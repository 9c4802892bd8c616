#include <symwise/symbolic.hpp>

namespace sw = symwise;

namespace mine {

/// x^2 + a x as a function of one's own.
struct bowl_ {
  static constexpr std::string_view name = "bowl";
  static constexpr int arity = 2;
  static constexpr sw::interval codomain = sw::reals;
  static constexpr auto canonical(auto x, auto a) -> decltype(x) {
    if (a.is_zero()) return pow(x, 2);
    return {};
  }
  static constexpr auto partials(auto x, auto a) { return std::tuple{2 * x + a, x}; }
  template <class T>
  static T scalar(T x, T a) {
    return x * x + a * x;
  }
};
template <class A, class B>
  requires sw::operands<A, B>
constexpr auto bowl(A x, B a) -> sw::made<bowl_, A, B> {
  return sw::make<bowl_>(x, a);
}

/// Even, positive, exact at a half; of no derivative.
struct hat_ {
  static constexpr std::string_view name = "hat";
  static constexpr int arity = 1;
  static constexpr sw::interval codomain = sw::open(0, 2);
  static constexpr sw::symmetry parity = sw::symmetry::even;
  static constexpr sw::special_value special_values[] = {{0.5, 1}};
};
template <sw::symbolic A>
constexpr auto hat(A x) -> sw::made<hat_, A> {
  return sw::make<hat_>(x);
}

}  // namespace mine

using mine::bowl;
constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"a"> a;

static_assert(diff(bowl(x, a), x) == 2 * x + a && diff(bowl(x, a), a) == x && bowl(x, 0) == pow(x, 2) &&
              diff(mine::bowl(x * x, 3), x) == (2 * x * x + 3) * 2 * x);
static_assert(mine::hat(-x) == mine::hat(x) && abs(mine::hat(x)) == mine::hat(x) && mine::hat(x) / mine::hat(x) == 1);
static_assert(mine::hat(x / x) == mine::hat(x / x) && mine::hat(0 * x + sw::rational(1, 2)) == 1 &&
              !(mine::hat(2 * sw::infinity) == 1));

constexpr sw::fault problem_of_derivative() {
  sw::graph g;
  sw::id const variable = g.symbol("x");
  sw::detail::differentiate(g, sw::detail::lower(g, mine::hat(x)), variable);
  return g.problem();
}
static_assert(problem_of_derivative() == sw::fault::no_derivative);
