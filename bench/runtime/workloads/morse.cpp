/// The potential of P. Morse and its derivative, made of exp(-a (x - r)) and exp(-2 a (x - r)): with accuracy::fast the one is the square
/// of the other.

#include <cmath>
#include <span>
#include <symwise/symwise.hpp>
#include <tuple>

#include "../workload.hpp"

namespace bench {
namespace {

bool const defined = define({
    .name = "morse",
    .sizes = {4096},
    .arrays = {{0.5, 5}},
    .scalars = {1.9, 0.74},
    .outputs = 2,
    .reference =
        [](long double const* array, long double const* scalar, long double* output) {
          auto const e = std::exp(-scalar[0] * (array[0] - scalar[1]));
          output[0] = e * (e - 2);
          output[1] = 2 * scalar[0] * e * (1 - e);
        },
});

constexpr symwise::symbol<"x"> x;
constexpr symwise::symbol<"a"> a;
constexpr symwise::symbol<"r"> r;
constexpr auto potential = exp(-2 * a * (x - r)) - 2 * exp(-a * (x - r));

bool const by_symwise = enter("morse", "symwise", []<class T>(arguments<T> const& in) {
  constexpr auto both = symwise::function<potential, diff(potential, x)>(x, a, r);
  std::span value(in.output[0], in.size), derivative(in.output[1], in.size);
  both.into(std::tie(value, derivative), std::span(in.array[0], in.size), in.scalar[0], in.scalar[1]);
});

bool const by_symwise_fast = enter("morse", "symwise-fast", []<class T>(arguments<T> const& in) {
  constexpr auto both = symwise::function<potential, diff(potential, x), symwise::accuracy::fast>(x, a, r);
  std::span value(in.output[0], in.size), derivative(in.output[1], in.size);
  both.into(std::tie(value, derivative), std::span(in.array[0], in.size), in.scalar[0], in.scalar[1]);
});

}  // namespace
}  // namespace bench
