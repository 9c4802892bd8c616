/// W4: three branches, two of them with a function: exp(x) below -1, x^2 up to 1, log(x) + 1 from there.

#include <cmath>
#include <span>
#include <symwise/symwise.hpp>

#include "../batches.hpp"
#include "../workload.hpp"

namespace bench {
namespace {

bool const defined = define({
    .name = "piecewise",
    .sizes = {4096},
    .arrays = {{-3, 3}},
    .scalars = {},
    .outputs = 1,
    .reference =
        [](long double const* array, long double const*, long double* output) {
          auto const x = array[0];
          output[0] = x < -1 ? std::exp(x) : x < 1 ? x * x : std::log(x) + 1;
        },
});

constexpr symwise::symbol<"x"> x;
constexpr auto branches = piecewise(when(x < -1, exp(x)), when(x < 1, pow(x, 2)), otherwise(log(x) + 1));

bool const by_symwise = enter("piecewise", "symwise", []<class T>(arguments<T> const& a) {
  constexpr auto f = symwise::function<branches>(x);
  f.into(std::span(a.output[0], a.size), std::span(a.array[0], a.size));
});

bool const by_xsimd = enter("piecewise", "xsimd", []<class T>(arguments<T> const& a) {
  for_batches<T>(a.size, [&]<class V>(std::type_identity<V>, std::size_t i) {
    V const v = read<V>(a.array[0] + i);
    if constexpr (std::is_same_v<V, T>)
      a.output[0][i] = v < -1 ? std::exp(v) : v < 1 ? v * v : std::log(v) + 1;
    else
      write(a.output[0] + i,
            xsimd::select(v < V(-1), xsimd::exp(v), xsimd::select(v < V(1), V(v * v), V(xsimd::log(v) + V(1)))));
  });
});

}  // namespace
}  // namespace bench
