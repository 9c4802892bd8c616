/// W3: the radial wave function R_62 of a hydrogen-like atom with Z = 6 and its derivative, both from one call.

#include <cmath>
#include <span>
#include <symwise/symwise.hpp>
#include <tuple>

#include "../batches.hpp"
#include "../workload.hpp"

namespace bench {
namespace {

bool const defined = define({
    .name = "hydrogen_62",
    .sizes = {4096},
    .arrays = {{0, 30}},
    .scalars = {},
    .outputs = 2,
    .reference =
        [](long double const* array, long double const*, long double* output) {
          auto const r = array[0], e = 4 * std::exp(-r) / (9 * std::sqrt(70.0L));
          output[0] = r * r * (42 + r * (-42 + r * (12 - r))) * e;
          output[1] = r * (84 + r * (-168 + r * (90 + r * (-17 + r)))) * e;
        },
});

constexpr symwise::symbol<"r", symwise::nonnegative> r;
constexpr auto radial =
    4 * pow(r, 2) * (42 - 42 * r + 12 * pow(r, 2) - pow(r, 3)) * exp(-r) / (9 * sqrt(symwise::rational(70)));

bool const by_symwise = enter("hydrogen_62", "symwise", []<class T>(arguments<T> const& a) {
  constexpr auto both = symwise::function<radial, diff(radial, r)>(r);
  std::span value(a.output[0], a.size), derivative(a.output[1], a.size);
  both.into(std::tie(value, derivative), std::span(a.array[0], a.size));
});

bool const by_xsimd = enter("hydrogen_62", "xsimd", []<class T>(arguments<T> const& a) {
  auto const scale = 4 / (9 * std::sqrt(T(70)));
  for_batches<T>(a.size, [&]<class V>(std::type_identity<V>, std::size_t i) {
    using std::exp;
    using xsimd::exp;
    using xsimd::fma;
    V const v = read<V>(a.array[0] + i);
    V const e = V(scale) * exp(-v) * v;
    V const inner = fma(v, fma(v, V(12) - v, V(-42)), V(42));
    V const outer = fma(v, fma(v, fma(v, v - V(17), V(90)), V(-168)), V(84));
    write(a.output[0] + i, V(v * inner * e));
    write(a.output[1] + i, V(outer * e));
  });
});

}  // namespace
}  // namespace bench
