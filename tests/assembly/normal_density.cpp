// The loop of the normal density: check_loop.py reads what the compiler makes of it.
#include <symwise/symwise.hpp>

#include <vector>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"mu"> mu;
constexpr sw::symbol<"sigma", sw::positive> sigma;
constexpr auto pdf = exp(-pow(x - mu, 2) / (2 * pow(sigma, 2))) / (sqrt(2 * sw::pi) * sigma);

void density(std::vector<double> const& xs, std::vector<double>& densities, double mean, double deviation) {
  sw::function<pdf>(x, mu, sigma).into(densities, xs, mean, deviation);
}
