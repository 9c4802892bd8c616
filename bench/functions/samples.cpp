#include "samples.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace bench {
namespace {

// The expected values carry at least eleven bits more than a double.
static_assert(std::numeric_limits<long double>::digits >= 64);

/// |actual - expected| in units in the last place of the expected value.
template <class T>
double error(T actual, long double expected) {
  if (std::isnan(expected)) return std::isnan(actual) ? 0 : std::numeric_limits<double>::infinity();
  if (static_cast<long double>(actual) == expected || (std::isinf(expected) && actual == static_cast<T>(expected)))
    return 0;
  if (!std::isfinite(actual)) return std::numeric_limits<double>::infinity();
  auto const magnitude = std::max(std::fabs(expected), static_cast<long double>(std::numeric_limits<T>::min()));
  return static_cast<double>(
      std::ldexp(std::fabs(actual - expected), std::numeric_limits<T>::digits - 1 - std::ilogb(magnitude)));
}

}  // namespace

template <class T>
samples<T>::samples(described const& f) : result_(checked) {
  std::mt19937_64 random(20130115);
  for (auto const& [lower, upper, whole] : f.arguments) {
    std::uniform_real_distribution<double> uniform(lower, upper);
    std::ranges::generate(arrays_.emplace_back(checked), [&, is_whole = whole] {
      double const x = uniform(random);
      return static_cast<T>(is_whole ? std::round(x) : x);
    });
  }
  // The last of those that are checked, none of those that are timed.
  for (std::size_t i = 0; i < f.edges.size() && i < checked - timed; ++i) {
    for (std::size_t k = 0; k < arrays_.size(); ++k)
      arrays_[k].begin()[checked - 1 - i] = static_cast<T>(f.edges[i][k]);
  }
  mpfr_t result, argument[3];
  mpfr_init2(result, 160);
  for (auto& a : argument) mpfr_init2(a, 64);
  mpfr_srcptr const arguments[] = {argument[0], argument[1], argument[2]};
  expected_.resize(checked);
  for (std::size_t i = 0; i < checked; ++i) {
    for (std::size_t k = 0; k < arrays_.size(); ++k)
      mpfr_set_d(argument[k], static_cast<double>(arrays_[k].begin()[i]), MPFR_RNDN);
    f.exact(result, arguments);
    expected_[i] = mpfr_get_ld(result, MPFR_RNDN);
  }
  mpfr_clear(result);
  for (auto& a : argument) mpfr_clear(a);
}

template <class T>
arguments<T> samples<T>::call(std::size_t size) const {
  arguments<T> a{size, {}, {}, {result_.begin()}};
  for (std::size_t k = 0; k < arrays_.size(); ++k) a.array[k] = arrays_[k].begin();
  return a;
}

template <class T>
double samples<T>::worst() const {
  double most = 0;
  for (std::size_t i = 0; i < checked; ++i) most = std::max(most, error(result_.begin()[i], expected_[i]));
  return most;
}

template <class T>
void samples<T>::spoil() const {
  std::ranges::fill(result_, std::numeric_limits<T>::quiet_NaN());
}

template struct samples<float>;
template struct samples<double>;

}  // namespace bench
