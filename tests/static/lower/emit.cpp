#include <symwise/symbolic.hpp>

#include <array>

namespace sw = symwise;
using sw::operation;

/// The instructions of an expression of x, an array, and a, a number.
template <sw::expression... E>
constexpr sw::detail::sequence<sw::instruction> emitted(E const&... ex) {
  sw::graph g;
  std::vector<sw::id> const roots = {sw::detail::lower(g, ex)...};
  std::array<std::string_view, 1> const arrays{"x"};
  std::array<std::string_view, 2> const inputs{"a", "x"};
  sw::detail::levels when(g, arrays);
  sw::detail::emitter e(g, when, inputs, roots, false);
  return e.code;
}
constexpr int number_of(sw::detail::sequence<sw::instruction> const& code, operation op) {
  int n = 0;
  for (auto const& i : code) n += i.op == op ? 1 : 0;
  return n;
}

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"a"> a;

static_assert(number_of(emitted(x + a), operation::input) == 2 && number_of(emitted(x + a), operation::add) == 1);
static_assert(emitted(x)[0].input == 1 && emitted(x)[0].when == 2 && emitted(a)[0].input == 0 &&
              emitted(a)[0].when == 1);
static_assert(number_of(emitted(x - a), operation::subtract) == 1 && number_of(emitted(-x), operation::negate) == 1);
static_assert(number_of(emitted(a - x, x - a), operation::subtract) +
                  number_of(emitted(a - x, x - a), operation::negate) ==
              2);
static_assert(number_of(emitted(x / a), operation::quotient) == 1 && number_of(emitted(a / x), operation::divide) == 1);
static_assert(number_of(emitted(1 / (x * (x + 1))), operation::divide) == 1, "one division for a product of divisors");
static_assert(number_of(emitted(sin(x) * cos(x)), operation::joint) == 1 &&
              number_of(emitted(sin(a) * cos(a)), operation::joint) == 0);
static_assert(number_of(emitted(digamma(x) * trigamma(x)), operation::joint) == 1 &&
              number_of(emitted(digamma(x) * trigamma(a)), operation::joint) == 0);
static_assert(number_of(emitted(bessel_j(0, x) * bessel_j(1, x)), operation::joint) == 1 &&
                  number_of(emitted(bessel_y(1, x), bessel_y(0, x)), operation::joint) == 1 &&
                  number_of(emitted(bessel_j(0, x) * bessel_j(2, x)), operation::joint) == 0 &&
                  number_of(emitted(bessel_j(0, x) * bessel_j(1, 2 * x)), operation::joint) == 0 &&
                  number_of(emitted(bessel_j(0, x) * bessel_y(1, x)), operation::joint) == 0 &&
                  number_of(emitted(bessel_j(0, a) * bessel_j(1, a)), operation::joint) == 0,
              "the orders 0 and 1 of one argument");
static_assert(number_of(emitted(exp(x) + 1, exp(x) + 2), operation::call) == 1);
static_assert(number_of(emitted(max(x, a, 2)), operation::call) == 2);

// exp(2 x) is the square of exp(x) where its error is allowed, and no square of a square.
constexpr int exponentials(auto const& code) { return code.calls("exp"); }
static_assert(exponentials(sw::program<exp(x) + exp(2 * x)>(x)) == 2);
static_assert(exponentials(sw::program<exp(x) + exp(2 * x), sw::accuracy::fast>(x)) == 1);
static_assert(exponentials(sw::program<exp(x) + exp(2 * x), sw::accuracy::fast, sw::strict>(x)) == 2);
static_assert(exponentials(sw::program<exp(-a* x), exp(-2 * a * x), sw::accuracy::fast>(x)) == 1);
static_assert(exponentials(sw::program<exp(x - 2 * a - 1), exp(2 * x - 4 * a - 2), sw::accuracy::fast>(x)) == 1);
static_assert(exponentials(sw::program<exp(x - 1), exp(2 * x - 1), sw::accuracy::fast>(x)) == 2);
static_assert(exponentials(sw::program<exp(x), exp(3 * x), sw::accuracy::fast>(x)) == 2);
static_assert(exponentials(sw::program<exp(x), exp(2 * x), exp(4 * x), sw::accuracy::fast>(x)) == 2);

// Operands come before what is made of them.
constexpr bool in_order() {
  auto const code = emitted(exp(-pow(x - a, 2)) * (x - a), sin(x) / cos(x * a), pow(x, -3) + sqrt(x));
  for (std::size_t k = 0; k < code.size(); ++k) {
    for (int j = 0; j < code[k].count; ++j) {
      if (code[k].operands[j] < 0 || code[k].operands[j] >= static_cast<int>(k)) return false;
    }
  }
  return true;
}
static_assert(in_order());

// A number is multiplied into a sum where its terms have coefficients, but not where they would be rounded: beside x = 1 the digits
// of 15 x (1 - x) stay also where nothing is fused.
static_assert(number_of(emitted(15 * x * (1 - x) * (1 + x)), operation::subtract) == 1 &&
              number_of(emitted(15 * x * (1 - x) * (1 + x)), operation::add) == 1);
static_assert(number_of(emitted(4 * (3 - 5 * x)), operation::multiply) == 0);
