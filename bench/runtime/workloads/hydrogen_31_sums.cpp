/// R_31 and its derivative, summed: what two outputs take where no memory is written.

#include <cmath>
#include <span>
#include <symwise/symwise.hpp>
#include <tuple>

#include "../workload.hpp"

namespace bench {
namespace {

bool const defined = define({
    .name = "hydrogen_31_sums",
    .sizes = {512, 50'000},
    .arrays = {{0, 5, values::kind::equidistant}},
    .scalars = {},
    .outputs = 2,
    .reference =
        [](long double const* array, long double const*, long double* output) {
          auto const x = array[0];
          long double e = 32 * std::exp(-2 * x) / 3;
          for (int n = 0; n < 2; ++n, e *= -2)  // Leibniz' rule for a polynomial of the second degree
            output[n] = e * (x * (1 - x) - n * (1 - 2 * x) / 2 - n * (n - 1) / 4.0L);
        },
    .sums = true,
    .allowed = 1e5,
});

constexpr symwise::symbol<"x"> x;
constexpr auto radial = 8 * x * (4 - 4 * x) * exp(-2 * x) / 3;

bool const by_symwise = enter("hydrogen_31_sums", "symwise", []<class T>(arguments<T> const& a) {
  constexpr auto all = symwise::function<sum(radial), sum(diff(radial, x))>(x);
  auto const sums = all(std::span(a.array[0], a.size));
  std::apply(
      [&a](auto... sum) {
        std::size_t k = 0;
        ((*a.output[k++] = sum), ...);
      },
      sums);
});

}  // namespace
}  // namespace bench
