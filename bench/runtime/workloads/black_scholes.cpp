/// W5: the Black-Scholes price of a European call and five Greeks (delta, gamma, vega, theta, rho); five input arrays.

#include <cmath>
#include <numbers>
#include <span>
#include <symwise/symwise.hpp>
#include <tuple>

#include "../batches.hpp"
#include "../workload.hpp"

namespace bench {
namespace {

/// The formulas as one writes them down; the arithmetic is that of the arguments.
template <class V, class Cdf, class Pdf, class Exp, class Log, class Sqrt>
void greeks(V s, V k, V t, V r, V v, V* out, Cdf cdf, Pdf pdf, Exp exp, Log log, Sqrt sqrt) {
  V const root = v * sqrt(t);
  V const d1 = (log(s / k) + (r + v * v / V(2)) * t) / root, d2 = d1 - root;
  V const discounted = k * exp(-r * t), n1 = cdf(d1), n2 = cdf(d2), p1 = pdf(d1);
  out[0] = s * n1 - discounted * n2;
  out[1] = n1;
  out[2] = p1 / (s * root);
  out[3] = s * p1 * sqrt(t);
  out[4] = -s * p1 * v / (V(2) * sqrt(t)) - r * discounted * n2;
  out[5] = t * discounted * n2;
}

bool const defined = define({
    .name = "black_scholes",
    .sizes = {4096},
    .arrays = {{80, 120}, {80, 120}, {.25, 2}, {0, .1}, {.15, .5}},
    .scalars = {},
    .outputs = 6,
    .reference =
        [](long double const* a, long double const*, long double* output) {
          using real = long double;
          greeks(
              a[0], a[1], a[2], a[3], a[4], output,
              [](real d) { return std::erfc(-d / std::numbers::sqrt2_v<real>) / 2; },
              [](real d) { return std::exp(-d * d / 2) / std::sqrt(2 * std::numbers::pi_v<real>); },
              [](real d) { return std::exp(d); }, [](real d) { return std::log(d); },
              [](real d) { return std::sqrt(d); });
        },
});

constexpr symwise::symbol<"s", symwise::positive> s;
constexpr symwise::symbol<"k", symwise::positive> k;
constexpr symwise::symbol<"t", symwise::positive> t;
constexpr symwise::symbol<"r"> r;
constexpr symwise::symbol<"v", symwise::positive> v;
constexpr auto d1 = (log(s / k) + (r + pow(v, 2) / 2) * t) / (v * sqrt(t));
constexpr auto d2 = d1 - v * sqrt(t);
constexpr symwise::normal_distribution standard(0, 1);
constexpr auto call = s * standard.cdf(d1) - k * exp(-r * t) * standard.cdf(d2);

/// The price and five Greeks, under a policy or none.
template <auto... Policy>
constexpr auto all =
    symwise::function<call, diff(call, s), diff(call, s, 2), diff(call, v), -diff(call, t), diff(call, r), Policy...>(
        s, k, t, r, v);

template <class T>
void run(auto const& function, arguments<T> const& a) {
  auto const in = [&](int i) { return std::span(a.array[i], a.size); };
  auto const out = [&](int i) { return std::span(a.output[i], a.size); };
  auto price = out(0), delta = out(1), gamma = out(2), vega = out(3), theta = out(4), rho = out(5);
  function.into(std::tie(price, delta, gamma, vega, theta, rho), in(0), in(1), in(2), in(3), in(4));
}

bool const by_symwise = enter("black_scholes", "symwise", []<class T>(arguments<T> const& a) { run(all<>, a); });
bool const by_symwise_fast = enter("black_scholes", "symwise-fast",
                                   []<class T>(arguments<T> const& a) { run(all<symwise::accuracy::fast>, a); });

bool const by_xsimd = enter("black_scholes", "xsimd", []<class T>(arguments<T> const& a) {
  for_batches<T>(a.size, [&]<class V>(std::type_identity<V>, std::size_t i) {
    using std::erfc, std::exp, std::log, std::sqrt;
    using xsimd::erfc, xsimd::exp, xsimd::log, xsimd::sqrt;
    V out[6];
    greeks(
        read<V>(a.array[0] + i), read<V>(a.array[1] + i), read<V>(a.array[2] + i), read<V>(a.array[3] + i),
        read<V>(a.array[4] + i), out,
        [](V const& d) { return V(erfc(d * V(-1 / std::numbers::sqrt2_v<T>)) * V(T(.5))); },
        [](V const& d) {
          return V(exp(d * d * V(T(-.5))) * V(std::numbers::inv_sqrtpi_v<T> / std::numbers::sqrt2_v<T>));
        },
        [](V const& d) { return V(exp(d)); }, [](V const& d) { return V(log(d)); },
        [](V const& d) { return V(sqrt(d)); });
    for (int j = 0; j < 6; ++j) write(a.output[j] + i, out[j]);
  });
});

}  // namespace
}  // namespace bench
