/// Options after Black and Scholes: the formulas are in black_scholes.sym, and symwise-gen makes a header of them.
#include <black_scholes.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

using namespace finance::inputs;

// Price and Greeks at once: what they share is computed once.
constexpr auto price_and_greeks = symwise::function<finance::call(S, K, T, r, sigma), finance::delta(S, K, T, r, sigma),
                                                    finance::gamma(S, K, T, r, sigma), finance::vega(S, K, T, r, sigma),
                                                    finance::rho(S, K, T, r, sigma)>(S, K, T, r, sigma);

int main() {
  std::vector<double> strikes;
  for (double strike = 60; strike <= 150; strike += 7.5) strikes.push_back(strike);
  double const share = 100;
  double const years = 0.75;
  double const rate = 0.03;
  double const volatility = 0.2;
  auto const [price, delta, gamma, vega, rho] = price_and_greeks(share, strikes, years, rate, volatility);

  // The Greeks as textbooks have them.
  double worst = 0;
  std::printf("strike    price   delta   gamma    vega     rho\n");
  for (std::size_t i = 0; i < strikes.size(); ++i) {
    double const strike = strikes[i];
    double const spread = volatility * std::sqrt(years);
    double const d1 = (std::log(share / strike) + (rate + volatility * volatility / 2) * years) / spread;
    auto const phi = [](double z) { return std::erfc(-z / std::sqrt(2)) / 2; };
    double const density = std::exp(-d1 * d1 / 2) / std::sqrt(2 * M_PI);
    double const discounted = strike * std::exp(-rate * years);
    double const found[] = {price[i], delta[i], gamma[i], vega[i], rho[i]};
    double const expected[] = {share * phi(d1) - discounted * phi(d1 - spread), phi(d1), density / (share * spread),
                               share * density * std::sqrt(years), years * discounted * phi(d1 - spread)};
    for (int k = 0; k < 5; ++k) worst = std::max(worst, std::fabs(found[k] - expected[k]));
    std::printf("%6.1f %8.4f %7.4f %7.4f %7.3f %7.3f\n", strike, price[i], delta[i], gamma[i], vega[i], rho[i]);
  }
  // By name, one formula alone.
  double const at_the_money = finance::call(S = share, K = share, T = years, r = rate, sigma = volatility);
  std::printf("at the money %.6f\n", at_the_money);
  std::printf("largest difference from formulas by hand: %.1e\n", worst);
  return worst < 1e-11 && std::fabs(at_the_money - 7.965) < 0.05 ? 0 : 1;
}
