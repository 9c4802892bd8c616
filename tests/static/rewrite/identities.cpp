#include <symwise/symbolic.hpp>

namespace sw = symwise;
using namespace sw::detail;
using namespace sw::literals;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"p", sw::positive> p;

// Tables of rules are for what mentions a record of theirs, wherever in an expression.
template <class Family>
constexpr bool mentioned(auto ex) {
  return mentions<decltype(ex), typename Family::records>;
}
static_assert(mentioned<trigonometric_family>(sin(x)) &&
              mentioned<trigonometric_family>(diff(1 + exp(x * cos(x)), x)) &&
              mentioned<trigonometric_family>(substitute(x * p, x = tanh(p))) &&
              mentioned<trigonometric_family>("1 + tan(x)"_f));
static_assert(!mentioned<trigonometric_family>(exp(x) + tgamma(x)) && !mentioned<trigonometric_family>("x*exp(x)"_f) &&
              !mentioned<trigonometric_family>(x));
static_assert(mentioned<gamma_family>(exp(x) + tgamma(x)) && !mentioned<gamma_family>(sin(x)));

constexpr bool same_by_other_identities(auto ex, auto expected) {
  sw::graph g;
  (decltype(ex)::declare(g), decltype(expected)::declare(g));
  sw::id const before = lower(g, ex);
  return by_other_identities(g, before) == lower(g, expected);
}
static_assert(same_by_other_identities(pow(p, x) * pow(p, 2 * x + p), pow(p, 3 * x + p)));
static_assert(same_by_other_identities(sqrt(3 + 2 * sqrt(sw::rational(2))), 1 + sqrt(sw::rational(2))));
static_assert(same_by_other_identities(1 / (sqrt(p + 1) + sqrt(p)), 1 / (sqrt(p + 1) + sqrt(p))), "divisors stay");
