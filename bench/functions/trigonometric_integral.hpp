#pragma once
/// What the benchmarks of the sine and the cosine integral share.

#include <complex>

#include "in_many_digits.hpp"

#ifndef BENCH_LOOP
#include "../../tests/accuracy/special.hpp"
#endif

namespace bench {
namespace {

#ifndef BENCH_LOOP
template <bool Sine>
int exact_trigonometric_integral(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t mode) {
  return in_many_digits(r, x, mode, [](auto const& v) { return accuracy::trigonometric_integral(v, Sine); });
}
#endif

/// E1 of i x times exp(i x), for x >= 4, by its continued fraction.
template <class T>
std::complex<T> scaled_integral_of_imaginary(T const& x) {
  std::complex<T> h = 0;
  for (int k = 20 + static_cast<int>(T(400) / x); k > 0; --k) h = T(k * k) / (std::complex<T>(T(2 * k + 1), x) - h);
  return T(1) / (std::complex<T>(T(1), x) - h);
}

}  // namespace
}  // namespace bench
