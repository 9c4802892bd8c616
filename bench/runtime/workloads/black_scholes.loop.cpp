#include <cmath>
#include <numbers>

#include "../contender.hpp"

namespace bench {
namespace {

/// Eleven arrays are more than g++ is willing to test for overlap, hence __restrict, which it heeds on parameters alone.
template <class T>
void greeks(std::size_t n, T const* s, T const* k, T const* t, T const* r, T const* v, T* __restrict price,
            T* __restrict delta, T* __restrict gamma, T* __restrict vega, T* __restrict theta, T* __restrict rho) {
  auto const cdf = [](T d) { return std::erfc(-d / std::numbers::sqrt2_v<T>) / 2; };
  T const density = std::numbers::inv_sqrtpi_v<T> / std::numbers::sqrt2_v<T>;
  for (std::size_t i = 0; i < n; ++i) {
    auto const root = std::sqrt(t[i]), spread = v[i] * root;
    auto const d1 = (std::log(s[i] / k[i]) + (r[i] + v[i] * v[i] / 2) * t[i]) / spread, d2 = d1 - spread;
    auto const discounted = k[i] * std::exp(-r[i] * t[i]) * cdf(d2);
    auto const n1 = cdf(d1), p1 = density * std::exp(-d1 * d1 / 2);
    price[i] = s[i] * n1 - discounted;
    delta[i] = n1;
    gamma[i] = p1 / (s[i] * spread);
    vega[i] = s[i] * p1 * root;
    theta[i] = -s[i] * p1 * v[i] / (2 * root) - r[i] * discounted;
    rho[i] = t[i] * discounted;
  }
}

bool const by_loop = enter("black_scholes", BENCH_LOOP, []<class T>(arguments<T> const& a) {
  greeks(a.size, a.array[0], a.array[1], a.array[2], a.array[3], a.array[4], a.output[0], a.output[1], a.output[2],
         a.output[3], a.output[4], a.output[5]);
});

}  // namespace
}  // namespace bench
