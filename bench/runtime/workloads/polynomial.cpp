/// W7: a polynomial of degree 15 with constant coefficients, written in Horner's form.

#include <cmath>
#include <span>
#include <symwise/symwise.hpp>

#include "../batches.hpp"
#include "../workload.hpp"
#include "polynomial.coefficients.hpp"

namespace bench {
namespace {

constexpr auto& c = polynomial_coefficients;

bool const defined = define({
    .name = "polynomial",
    .sizes = {4096},
    .arrays = {{-1, 1}},
    .scalars = {},
    .outputs = 1,
    .reference =
        [](long double const* array, long double const*, long double* output) {
          output[0] = 0;
          for (int k = 15; k >= 0; --k) output[0] = output[0] * array[0] + c[k];
        },
});

constexpr symwise::symbol<"x"> x;

template <int K = 0>
constexpr auto horner() {
  if constexpr (K == 15)
    return c[K];
  else
    return c[K] + x * horner<K + 1>();
}

constexpr auto polynomial = horner();

bool const by_symwise = enter("polynomial", "symwise", []<class T>(arguments<T> const& a) {
  constexpr auto f = symwise::function<polynomial>(x);
  f.into(std::span(a.output[0], a.size), std::span(a.array[0], a.size));
});

bool const by_xsimd = enter("polynomial", "xsimd", []<class T>(arguments<T> const& a) {
  for_batches<T>(a.size, [&]<class V>(std::type_identity<V>, std::size_t i) {
    V const v = read<V>(a.array[0] + i);
    V y(static_cast<T>(c[15]));
    for (int k = 14; k >= 0; --k) y = xsimd::fma(y, v, V(static_cast<T>(c[k])));
    write(a.output[0] + i, y);
  });
});

// Estrin's scheme: operations wait less for each other, but there are more.
bool const by_estrin = enter("polynomial", "xsimd-estrin", []<class T>(arguments<T> const& a) {
  for_batches<T>(a.size, [&]<class V>(std::type_identity<V>, std::size_t i) {
    V const v = read<V>(a.array[0] + i);
    V part[8];
    for (int k = 0; k < 8; ++k) part[k] = xsimd::fma(V(static_cast<T>(c[2 * k + 1])), v, V(static_cast<T>(c[2 * k])));
    V power = v * v;
    for (int n = 4; n > 0; n /= 2, power = power * power) {
      for (int k = 0; k < n; ++k) part[k] = xsimd::fma(part[2 * k + 1], power, part[2 * k]);
    }
    write(a.output[0] + i, part[0]);
  });
});

}  // namespace
}  // namespace bench
