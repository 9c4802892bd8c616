/// The volatility that the prices of options imply: Black and Scholes' formula, its Greeks by differentiation, and Newton's method
/// on whole arrays.
#include <symwise/symwise.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <vector>

namespace sw = symwise;

constexpr sw::symbol<"S", sw::positive> S;
constexpr sw::symbol<"K", sw::positive> K;
constexpr sw::symbol<"T", sw::positive> T;
constexpr sw::symbol<"r"> r;
constexpr sw::symbol<"sigma", sw::positive> sigma;
constexpr sw::symbol<"quoted", sw::positive> quoted;

constexpr auto d1 = (log(S / K) + (r + pow(sigma, 2) / 2) * T) / (sigma * sqrt(T));
constexpr auto d2 = d1 - sigma * sqrt(T);
constexpr auto call = S * norm_cdf(d1) - K * exp(-r * T) * norm_cdf(d2);
constexpr auto put = K * exp(-r * T) * norm_cdf(-d2) - S * norm_cdf(-d1);
constexpr auto vega = diff(call, sigma);

constexpr auto prices = sw::function<call, put>(S, K, T, r, sigma);
constexpr auto greeks =
    sw::function<diff(call, S), diff(call, S, S), vega, diff(call, T), diff(call, r)>(S, K, T, r, sigma);
constexpr auto newton = sw::function<sigma - (call - quoted) / vega>(S, K, T, r, sigma, quoted);

int main() {
  double const share = 100;
  double const years = 0.75;
  double const rate = 0.03;
  std::vector<double> strikes;
  std::vector<double> smile;
  for (double strike = 70; strike <= 140; strike += 5) {
    strikes.push_back(strike);
    smile.push_back(0.2 + 2e-5 * (strike - 105) * (strike - 105));
  }
  auto const [calls, puts] = prices(share, strikes, years, rate, smile);

  // Put-call parity.
  double parity = 0;
  for (std::size_t i = 0; i < strikes.size(); ++i)
    parity = std::max(parity, std::fabs(calls[i] - puts[i] - (share - strikes[i] * std::exp(-rate * years))));

  // The Greeks against central differences of the price.
  double worst = 0;
  auto const [delta, gamma, of_volatility, theta, rho] = greeks(share, strikes, years, rate, smile);
  for (std::size_t i = 0; i < strikes.size(); ++i) {
    auto const price = [&](double s, double t, double q, double v) {
      auto const [of_call, of_put] = prices(s, strikes[i], t, q, v);
      return of_call;
    };
    double const h = 1e-5;
    double const v = smile[i];
    double const expected[] = {
        (price(share + h, years, rate, v) - price(share - h, years, rate, v)) / (2 * h),
        (price(share + .01, years, rate, v) - 2 * price(share, years, rate, v) + price(share - .01, years, rate, v)) /
            1e-4,
        (price(share, years, rate, v + h) - price(share, years, rate, v - h)) / (2 * h),
        (price(share, years + h, rate, v) - price(share, years - h, rate, v)) / (2 * h),
        (price(share, years, rate + h, v) - price(share, years, rate - h, v)) / (2 * h)};
    double const found[] = {delta[i], gamma[i], of_volatility[i], theta[i], rho[i]};
    for (int k = 0; k < 5; ++k) worst = std::max(worst, std::fabs(found[k] - expected[k]));
  }

  // From the inflection of the price as a function of the volatility Newton's method converges: Manaster and Koehler, J. Finance 37
  // (1982) 227.
  std::vector<double> implied;
  for (double strike : strikes)
    implied.push_back(std::sqrt(2 / years * std::fabs(std::log(share / strike) + rate * years)) + 1e-3);
  for (int pass = 0; pass < 12; ++pass) implied = newton(share, strikes, years, rate, implied, calls);

  double off = 0;
  std::printf("strike     call  volatility\n");
  for (std::size_t i = 0; i < strikes.size(); ++i) {
    std::printf("%6.1f %8.4f %11.8f\n", strikes[i], calls[i], implied[i]);
    off = std::max(off, std::fabs(implied[i] - smile[i]));
  }
  std::printf("largest departure from parity %.1e, of a Greek from differences %.1e, of a volatility %.1e\n", parity,
              worst, off);
  return parity < 1e-12 && worst < 1e-6 && off < 1e-11 ? 0 : 1;
}
