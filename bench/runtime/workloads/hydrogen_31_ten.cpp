/// Rocklin's last plot: R_31 of a hydrogen-like atom with Z = 6 and its derivatives up to the tenth, eleven outputs from one call.

#include <array>
#include <cmath>
#include <span>
#include <symwise/symwise.hpp>
#include <tuple>

#include "../workload.hpp"

namespace bench {
namespace {

bool const defined = define({
    .name = "hydrogen_31_ten",
    .sizes = {512, 2048, 50'000},
    .arrays = {{0, 5, values::kind::equidistant}},
    .scalars = {},
    .outputs = 11,
    .reference =
        [](long double const* array, long double const*, long double* output) {
          auto const x = array[0];
          long double e = 32 * std::exp(-2 * x) / 3;
          for (int n = 0; n <= 10; ++n, e *= -2)  // Leibniz' rule for a polynomial of the second degree
            output[n] = e * (x * (1 - x) - n * (1 - 2 * x) / 2 - n * (n - 1) / 4.0L);
        },
});

constexpr symwise::symbol<"x"> x;
constexpr auto radial = 8 * x * (4 - 4 * x) * exp(-2 * x) / 3;

bool const by_symwise = enter("hydrogen_31_ten", "symwise", []<class T>(arguments<T> const& a) {
  constexpr auto all = symwise::function<radial, diff(radial, x), diff(radial, x, 2), diff(radial, x, 3),
                                         diff(radial, x, 4), diff(radial, x, 5), diff(radial, x, 6), diff(radial, x, 7),
                                         diff(radial, x, 8), diff(radial, x, 9), diff(radial, x, 10)>(x);
  std::array<std::span<T>, 11> out;
  for (std::size_t k = 0; k < out.size(); ++k) out[k] = {a.output[k], a.size};
  all.into(std::tie(out[0], out[1], out[2], out[3], out[4], out[5], out[6], out[7], out[8], out[9], out[10]),
           std::span(a.array[0], a.size));
});

}  // namespace
}  // namespace bench
