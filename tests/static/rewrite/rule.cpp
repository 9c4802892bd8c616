#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"p", sw::positive> p;
constexpr sw::symbol<"q", sw::positive> q;
constexpr sw::symbol<"n", sw::integer> n;
constexpr sw::wildcard<"a"> a;
constexpr sw::wildcard<"b"> b;

// Sets are values and combine.
constexpr auto pythagoras = sw::rules(sin(a) * sin(a) >>= 1 - cos(a) * cos(a));
constexpr auto inverse = sw::rules(tan(a) >>= sin(a) / cos(a), pythagoras);
static_assert(decltype(pythagoras)::count == 1 && decltype(inverse)::count == 2);
static_assert(decltype(inverse + pythagoras)::count == 3 && decltype(sw::rules())::count == 0);
static_assert(rewrite(pow(tan(x), 2), sw::rules() + inverse) == (1 - pow(cos(x), 2)) / pow(cos(x), 2));
static_assert(rewrite(x, inverse) == x && rewrite(sin(x), sw::rules()) == sin(x));

// A single rule is a set too; the first rule that matches is taken.
static_assert(rewrite(sin(x), sin(a) >>= 2 * a) == 2 * x);
static_assert(rewrite(sin(x), sw::rules(sin(a) >>= 1, sin(a) >>= 2)) == 1);
static_assert(rewrite(sin(x), sw::rules(sin(y) >>= 1, sin(x) >>= 2)) == 2);

// Conditions: what is known, not what may be.
constexpr auto split = sw::rules((log(a * b) >>= log(a) + log(b)).when(is_positive(a) && is_positive(b)));
static_assert(rewrite(log(p * q), split) == log(p) + log(q));
static_assert(rewrite(log(x * y), split) == log(x * y) && rewrite(log(x * p), split) == log(x * p));
constexpr auto turns = sw::rules((sin(a + 2 * sw::pi * b) >>= sin(a)).when(is_integer(b)));
static_assert(rewrite(sin(x + 2 * sw::pi * n), turns) == sin(x));
static_assert(rewrite(sin(x + 2 * sw::pi * y), turns) == sin(x + 2 * sw::pi * y));
static_assert(rewrite(sin(x), (sin(a) >>= 1).when(!is_number(a))) == 1);
static_assert(rewrite(sin(x), (sin(a) >>= 1).when(is_number(a) || is_negative(a))) == sin(x));
static_assert(rewrite(sin(p), (sin(a) >>= 1).when(a > 0)) == 1 &&
              rewrite(sin(x), (sin(a) >>= 1).when(a > 0)) == sin(x));
static_assert(rewrite(sin(p), (sin(a) >>= 1).when(a >= -1)) == 1 &&
              rewrite(sin(p), (sin(a) >>= 1).when(a < 0)) == sin(p));
static_assert(rewrite(sin(p), (sin(a) >>= 1).when(ne(a, 0))) == 1 &&
              rewrite(sin(x), (sin(a) >>= 1).when(ne(a, 0))) == sin(x));
static_assert(rewrite(sin(x), (sin(a) >>= 1).when(eq(a, x))) == 1 &&
              rewrite(sin(y), (sin(a) >>= 1).when(eq(a, x))) == sin(y));
static_assert(rewrite(sin(p), (sin(a) >>= 1).when(is_nonnegative(a) && is_nonzero(a) && is_variable(a))) == 1);
static_assert(rewrite(sin(-p), (sin(a) >>= 1).when(is_nonpositive(a))) == -sin(p), "the parity took the sign out");
static_assert(rewrite(sin(n), (sin(a) >>= 1).when(is_finite(a))) == 1 &&
              rewrite(sin(x), (sin(a) >>= 1).when(is_finite(a))) == sin(x));

// A condition of one's own.
namespace mine {
struct is_cosine_ {
  static constexpr std::string_view name = "is_cosine";
  static constexpr int arity = 1;
  static constexpr bool condition_on_rules = true;
  static constexpr sw::value_type result = sw::value_type::boolean;
  static constexpr bool test(sw::graph const& g, sw::id a) { return g.applies(a, sw::detail::head<sw::cos_>()); }
};
template <sw::symbolic A>
constexpr auto is_cosine(A a) -> sw::made<is_cosine_, A> {
  return sw::make<is_cosine_>(a);
}
constexpr auto outer = sw::rules((sin(a) >>= a).when(is_cosine(a)));
static_assert(rewrite(sin(cos(x)), outer) == cos(x) && rewrite(sin(sin(x)), outer) == sin(sin(x)));
}  // namespace mine

// The right side may hold symbols, and no wildcard at all; numbers of both sides are kept.
static_assert(rewrite(sin(2 * x), sin(a) >>= a + y) == 2 * x + y);
static_assert(rewrite(3 * exp(x), sw::rules(exp(a) >>= 0.5 * a)) == 1.5 * x);
