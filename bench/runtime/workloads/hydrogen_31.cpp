/// Rocklin's first benchmark: the radial wave function R_31 of a hydrogen-like atom with Z = 6 and its derivative, both
/// from one call, at 50,000 equidistant points.

#include <array>
#include <cmath>
#include <span>
#include <tuple>

#include "../batches.hpp"
#include "hydrogen_31.hpp"

namespace bench {
namespace {

bool const defined = define({
    .name = "hydrogen_31",
    .sizes = {512, 50'000},
    .arrays = {{0, 5, values::kind::equidistant}},
    .scalars = {},
    .outputs = 2,
    .reference =
        [](long double const* array, long double const*, long double* output) {
          auto const x = array[0], e = 32 * std::exp(-2 * x) / 3;
          output[0] = x * (1 - x) * e;
          output[1] = (1 + x * (2 * x - 4)) * e;
        },
});

bool const by_symwise = enter("hydrogen_31", "symwise", []<class T>(arguments<T> const& a) {
  constexpr auto both = symwise::function<radial, diff(radial, x)>(x);
  std::span value(a.output[0], a.size), derivative(a.output[1], a.size);
  both.into(std::tie(value, derivative), std::span(a.array[0], a.size));
});

bool const by_xsimd = enter("hydrogen_31", "xsimd", []<class T>(arguments<T> const& a) {
  for_batches<T>(a.size, [&]<class V>(std::type_identity<V>, std::size_t i) {
    using std::exp;
    using xsimd::exp;
    V const v = read<V>(a.array[0] + i);
    V const e = V(T(32) / 3) * exp(V(-2) * v);
    write(a.output[0] + i, V(v * (V(1) - v) * e));
    write(a.output[1] + i, V(xsimd::fma(v, xsimd::fma(V(2), v, V(-4)), V(1)) * e));
  });
});

}  // namespace
}  // namespace bench
