#pragma once
#include <symwise/core/constant.hpp>
#include <symwise/functions/arithmetic/operators.hpp>
#include <symwise/functions/arithmetic/pow.hpp>
#include <symwise/functions/arithmetic/sqrt.hpp>
#include <symwise/functions/elementary/exp.hpp>
#include <symwise/functions/elementary/log.hpp>
#include <symwise/functions/special/log_norm_cdf.hpp>
#include <symwise/functions/special/norm_cdf.hpp>
#include <symwise/functions/special/norm_quantile.hpp>
#include <symwise/functions/special/norm_sf.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The normal (Gaussian) distribution with mean mu and standard deviation sigma > 0, in the unit of the variate. Parameters and
/// arguments are expressions or numbers: `normal_distribution(mu, sigma).pdf(x)` is an expression in x, mu and sigma. What it
/// gives for sigma <= 0 is without meaning. (x - mu)^2 and sigma^2 are computed on the way and have to be normal numbers of the
/// type of the elements, or zero.
template <expression Mean, expression Deviation>
struct normal_distribution {
  Mean mean;
  Deviation deviation;

  template <operand M, operand S>
  constexpr normal_distribution(M mu, S sigma) : mean(detail::wrap(mu)), deviation(detail::wrap(sigma)) {}

  /// Density, exp(-z^2 / 2) / (sigma sqrt(2 pi)) with z = (x - mu) / sigma, per unit of x.
  template <operand X>
  constexpr auto pdf(X x) const {
    return exp(-pow(standardised(x), 2) / 2) / (sqrt(2 * pi) * deviation);
  }
  /// Logarithm of the density; finite also where the density underflows.
  template <operand X>
  constexpr auto log_pdf(X x) const {
    return -pow(standardised(x), 2) / 2 - log(deviation) - log(2 * pi) / 2;
  }
  /// Probability of values up to x, norm_cdf(z); keeps its digits in the left tail.
  template <operand X>
  constexpr auto cdf(X x) const {
    return norm_cdf(standardised(x));
  }
  /// Probability of values beyond x, norm_sf(z); keeps its digits in the right tail.
  template <operand X>
  constexpr auto sf(X x) const {
    return norm_sf(standardised(x));
  }
  /// Logarithm of the cdf; finite also where that underflows.
  template <operand X>
  constexpr auto log_cdf(X x) const {
    return log_norm_cdf(standardised(x));
  }
  /// The x whose cdf is p, mu + sigma norm_quantile(p).
  template <operand P>
  constexpr auto quantile(P p) const {
    return mean + deviation * norm_quantile(p);
  }

 private:
  template <class X>
  constexpr auto standardised(X x) const {
    return (x - mean) / deviation;
  }
};

template <operand M, operand S>
normal_distribution(M, S) -> normal_distribution<detail::wrapped<M>, detail::wrapped<S>>;

}  // namespace symwise::inline SYMWISE_ABI
