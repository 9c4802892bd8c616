/// W6: the log-likelihood of a normal sample and its gradient in mu and sigma, three sums from one call.

#include <array>
#include <cmath>
#include <numbers>
#include <numeric>
#include <span>
#include <symwise/symwise.hpp>

#include "../batches.hpp"
#include "../workload.hpp"

namespace bench {
namespace {

bool const defined = define({
    .name = "normal_log_likelihood",
    .sizes = {4096, 1'000'000},
    .arrays = {{-5, 6}},
    .scalars = {0.3, 1.7},
    .outputs = 3,
    .reference =
        [](long double const* array, long double const* scalar, long double* output) {
          auto const sigma = scalar[1], z = (array[0] - scalar[0]) / sigma;
          output[0] = -z * z / 2 - std::log(std::sqrt(2 * std::numbers::pi_v<long double>) * sigma);
          output[1] = z / sigma;
          output[2] = (z * z - 1) / sigma;
        },
    .sums = true,
    .allowed = 1e5,  // a plain loop in single precision loses five digits on a million terms
});

constexpr symwise::symbol<"x"> x;
constexpr symwise::symbol<"mu"> mu;
constexpr symwise::symbol<"sigma", symwise::positive> sigma;
constexpr auto pdf = exp(-pow(x - mu, 2) / (2 * pow(sigma, 2))) / (sqrt(2 * symwise::pi) * sigma);
constexpr auto log_likelihood = sum(log(pdf));

bool const by_symwise = enter("normal_log_likelihood", "symwise", []<class T>(arguments<T> const& a) {
  constexpr auto all =
      symwise::function<log_likelihood, diff(log_likelihood, mu), diff(log_likelihood, sigma)>(x, mu, sigma);
  auto const [value, by_mu, by_sigma] = all(std::span(a.array[0], a.size), a.scalar[0], a.scalar[1]);
  *a.output[0] = value;
  *a.output[1] = by_mu;
  *a.output[2] = by_sigma;
});

// The two sums that all three results are made of, each in four batches to hide the latency of addition.
bool const by_xsimd = enter("normal_log_likelihood", "xsimd", []<class T>(arguments<T> const& a) {
  using batch = xsimd::batch<T>;
  auto const mean = a.scalar[0], deviation = a.scalar[1];
  std::array<batch, 4> first, second;
  first.fill(batch(T(0)));
  second.fill(batch(T(0)));
  std::size_t i = 0;
  for (; i + 4 * batch::size <= a.size; i += 4 * batch::size)
    for (std::size_t k = 0; k < 4; ++k) {
      auto const d = read<batch>(a.array[0] + i + k * batch::size) - batch(mean);
      first[k] += d;
      second[k] = xsimd::fma(d, d, second[k]);
    }
  auto const total = [](std::array<batch, 4> const& part) {
    std::array<T, batch::size> lanes;
    ((part[0] + part[1]) + (part[2] + part[3])).store_unaligned(lanes.data());
    return std::accumulate(lanes.begin(), lanes.end(), T(0));
  };
  auto s1 = total(first), s2 = total(second);
  for (; i < a.size; ++i) {
    auto const d = a.array[0][i] - mean;
    s1 += d;
    s2 += d * d;
  }
  auto const n = static_cast<T>(a.size), z2 = s2 / (deviation * deviation);
  *a.output[0] = -z2 / 2 - n * std::log(std::sqrt(2 * std::numbers::pi_v<T>) * deviation);
  *a.output[1] = s1 / (deviation * deviation);
  *a.output[2] = (z2 - n) / deviation;
});

}  // namespace
}  // namespace bench
