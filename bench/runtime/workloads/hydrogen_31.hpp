#pragma once
/// What the workloads with R_31 of a hydrogen-like atom with Z = 6, 8/3 x (4 - 4x) exp(-2x), share.

#include <cmath>
#include <symwise/symwise.hpp>
#include <tuple>

#include "../workload.hpp"

namespace bench {
namespace {

constexpr symwise::symbol<"x"> x;
constexpr auto radial = 8 * x * (4 - 4 * x) * exp(-2 * x) / 3;

/// R_31 and its derivatives, so many together.
template <int Outputs>
void derivatives_of_radial(long double const* array, long double const*, long double* output) {
  auto const at = array[0];
  long double e = 32 * std::exp(-2 * at) / 3;
  for (int n = 0; n < Outputs; ++n, e *= -2)  // Leibniz' rule for a polynomial of the second degree
    output[n] = e * (at * (1 - at) - n * (1 - 2 * at) / 2 - n * (n - 1) / 4.0L);
}

/// Sums into the outputs.
template <class T, class... Sum>
void put_sums(arguments<T> const& a, std::tuple<Sum...> const& sums) {
  std::apply(
      [&a](auto... sum) {
        std::size_t k = 0;
        ((*a.output[k++] = sum), ...);
      },
      sums);
}

}  // namespace
}  // namespace bench
