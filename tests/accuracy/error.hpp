#pragma once
// The error of a computed value in units in the last place, and its statistics over a set of samples.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <ostream>
#include <string>
#include <vector>

#include "real.hpp"

namespace accuracy {

/// One unit in the last place of T at a magnitude 2^e <= |x| < 2^(e+1): that of the subnormal numbers where there are no smaller ones.
template <class T>
double ulp(long e) {
  using limits = std::numeric_limits<T>;
  auto const lowest = static_cast<long>(limits::min_exponent - 1);
  return std::ldexp(1.0, static_cast<int>(std::max(e, lowest)) - limits::digits + 1);
}

/// |got - exact| in units in the last place of T at `exact`, or at `scale` where that is larger. An infinite result counts as
/// the number 2^e that overflows first, where the exact one is finite; a wrong NaN, infinity or sign of zero is infinitely wrong.
template <class T>
double ulps(T got, real const& exact, real const& scale = zero()) {
  constexpr double wrong = std::numeric_limits<double>::infinity();
  constexpr int top = std::numeric_limits<T>::max_exponent;
  if (exact.is_nan() || std::isnan(got)) return exact.is_nan() && std::isnan(got) ? 0 : wrong;
  bool const same_sign = std::signbit(got) == exact.is_negative();
  if (exact.is_infinite()) return std::isinf(got) && same_sign ? 0 : wrong;
  if (scale.is_zero() && !same_sign) return wrong;
  if (exact.is_zero() && scale.is_zero()) return got == 0 ? 0 : wrong;
  if (std::isinf(got) && same_sign && !exact.is_zero() && exact.exponent() >= top) return 0;
  real approximate = double(got);
  if (std::isinf(got)) approximate = scaled(got < 0 ? -1.0 : 1.0, top);
  real const& larger = magnitude(exact) < magnitude(scale) ? scale : exact;
  long const e = std::min(larger.exponent(), static_cast<long>(top) - 1);
  return double(magnitude(approximate - exact) / ulp<T>(e));
}

/// What was found over a set of samples; errors in units in the last place.
template <class T, std::size_t Arity>
struct statistics {
  struct sample {
    double error = 0;
    std::array<T, Arity> at{};
    T got{};
    double exact = 0;
  };
  double max = 0, mean = 0, quantile = 0;  // quantile: 99.9 % of the samples are no worse
  std::size_t count = 0, wrong = 0;        // wrong: NaN, infinity, or sign of zero that should not be, not in the mean
  sample worst;
  std::vector<sample> failures;  // the first few wrong ones

  friend std::ostream& operator<<(std::ostream& out, statistics const& s) {
    auto const digits = out.precision(std::numeric_limits<T>::max_digits10);
    auto show = [&](sample const& p) {
      out << "f(";
      for (std::size_t i = 0; i < Arity; ++i) out << (i ? ", " : "") << p.at[i];
      out << ") = " << p.got << ", exactly " << p.exact;
    };
    out << "max " << static_cast<float>(s.max) << ", 99.9 % " << static_cast<float>(s.quantile) << ", mean "
        << static_cast<float>(s.mean) << " ulp of " << s.count << ", " << s.wrong << " wrong; worst ";
    show(s.worst);
    for (auto const& f : s.failures) {
      out << "\n    wrong: ";
      show(f);
    }
    out.precision(digits);
    return out;
  }
};

/// Collects errors one by one.
template <class T, std::size_t Arity>
class collector {
  statistics<T, Arity> found;
  std::vector<float> errors;

 public:
  void add(std::array<T, Arity> const& at, T got, real const& exact, real const& scale = zero()) {
    double const error = ulps(got, exact, scale);
    ++found.count;
    if (std::isinf(error)) {
      ++found.wrong;
      if (found.failures.size() < 8) found.failures.push_back({error, at, got, double(exact)});
    } else {
      errors.push_back(static_cast<float>(error));
      found.mean += error;
    }
    if (found.count == 1 || error > found.max) {
      found.max = error;
      found.worst = {error, at, got, double(exact)};
    }
  }
  statistics<T, Arity> result() {
    if (!errors.empty()) {
      found.mean /= static_cast<double>(errors.size());
      auto const at = errors.begin() + static_cast<std::ptrdiff_t>(static_cast<double>(errors.size() - 1) * .999);
      std::nth_element(errors.begin(), at, errors.end());
      found.quantile = *at;
    }
    return found;
  }
};

}  // namespace accuracy
