#pragma once
// What both objects of the program contain: the whole library, and the same kernels.
#include <symwise/special.hpp>
#include <symwise/symwise.hpp>

#include <vector>

#include "results.hpp"

namespace {

results compute() {
  namespace sw = symwise;
  constexpr sw::symbol<"x"> x;
  constexpr sw::symbol<"mu"> mu;
  constexpr sw::symbol<"sigma", sw::positive> sigma;
  constexpr auto pdf = exp(-pow(x - mu, 2) / (2 * pow(sigma, 2))) / (sqrt(2 * sw::pi) * sigma);

  std::vector<double> xs;
  std::vector<float> xs_float;
  for (int i = 0; i < points; ++i) {
    xs.push_back(i * 0.1);
    xs_float.push_back(static_cast<float>(i) * 0.1F);
  }
  results r;
  r.density = sw::function<pdf>(x, mu, sigma)(xs, 0.5, 2.0);
  r.density_float = sw::function<pdf>(x, mu, sigma)(xs_float, 0.5F, 2.0F);
  r.wave = sw::function<erf(x) * sin(x) * cos(x)>(x)(xs);
  r.log_likelihood = sw::function<sum(log(pdf))>(x, mu, sigma)(xs, 0.5, 2.0);
  return r;
}

}  // namespace
