/// W1: the density of the normal distribution; x is an array, mu and sigma are scalars. The small sizes show what a
/// call costs.

#include <cmath>
#include <numbers>
#include <span>
#include <symwise/symwise.hpp>

#include "../batches.hpp"
#include "../workload.hpp"

namespace bench {
namespace {

bool const defined = define({
    .name = "normal_pdf",
    .sizes = {1, 4, 16, 64, 4096, 1 << 24},
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

bool const by_symwise = enter("normal_pdf", "symwise", []<class T>(arguments<T> const& a) {
  constexpr auto normal = symwise::function<pdf>(x, mu, sigma);
  normal.into(std::span(a.output[0], a.size), std::span(a.array[0], a.size), a.scalar[0], a.scalar[1]);
});

bool const by_xsimd = enter("normal_pdf", "xsimd", []<class T>(arguments<T> const& a) {
  auto const mean = a.scalar[0];
  auto const scale = 1 / (std::sqrt(2 * std::numbers::pi_v<T>) * a.scalar[1]);
  auto const rate = -1 / (2 * a.scalar[1] * a.scalar[1]);
  for_batches<T>(a.size, [&]<class V>(std::type_identity<V>, std::size_t i) {
    using std::exp;
    using xsimd::exp;
    V const d = read<V>(a.array[0] + i) - V(mean);
    write(a.output[0] + i, V(V(scale) * exp(V(rate) * d * d)));
  });
});

}  // namespace
}  // namespace bench
