/// The density of the normal distribution, one value a call.

#include <cmath>
#include <numbers>
#include <symwise/symwise.hpp>

#include "../workload.hpp"

namespace bench {
namespace {

bool const defined = define({
    .name = "normal_pdf_scalar",
    .sizes = {4096},
    .arrays = {{-13, 13}},
    .scalars = {0.3, 1.7},
    .outputs = 1,
    .reference =
        [](long double const* array, long double const* scalar, long double* output) {
          auto const z = (array[0] - scalar[0]) / scalar[1];
          output[0] = std::exp(-z * z / 2) / (std::sqrt(2 * std::numbers::pi_v<long double>) * scalar[1]);
        },
});

constexpr symwise::symbol<"x"> x;
constexpr symwise::symbol<"mu"> mu;
constexpr symwise::symbol<"sigma", symwise::positive> sigma;
constexpr auto pdf = exp(-pow(x - mu, 2) / (2 * pow(sigma, 2))) / (sqrt(2 * symwise::pi) * sigma);

bool const by_symwise = enter("normal_pdf_scalar", "symwise", []<class T>(arguments<T> const& a) {
  constexpr auto normal = symwise::function<pdf>(x, mu, sigma);
  for (std::size_t i = 0; i < a.size; ++i) a.output[0][i] = normal(a.array[0][i], a.scalar[0], a.scalar[1]);
});

}  // namespace
}  // namespace bench
