#include <symwise/symwise.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"mu"> mu;
constexpr sw::symbol<"sigma", sw::positive> sigma;
constexpr auto pdf = sw::formula<"exp(-(x - mu)**2/(2*sigma**2))/(sqrt(2*pi)*sigma)">;

void kernel(std::vector<double> const& xs, double mean, double deviation, std::vector<double>& out) {
  constexpr auto normal = sw::function<pdf>(x, mu, sigma);
  normal.into(out, xs, mean, deviation);
}
