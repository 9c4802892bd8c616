#pragma once
/// The complete elliptic integrals by the mean of Gauss, DLMF 19.8.5, 19.8.6: in MPFR, and in seven steps for the peers.

#include <mpfr.h>

#include <cmath>
#include <type_traits>

#include "function.hpp"

namespace bench {
namespace {

enum class elliptic_kind : unsigned char { first, second, third };

/// K, E or (K - E)/m of the parameter 0 < m < 1.
template <elliptic_kind Kind>
int exact_of_parameter(mpfr_ptr result, mpfr_srcptr m, mpfr_rnd_t mode) {
  mpfr_t a, b, mean, sum;
  for (mpfr_ptr x : {a, b, mean, sum}) mpfr_init2(x, mpfr_get_prec(result) + 100);
  mpfr_set_ui(a, 1, mode);
  mpfr_ui_sub(b, 1, m, mode);
  mpfr_sqrt(b, b, mode);
  mpfr_div_2ui(sum, m, 1, mode);
  for (int n = 0; n < 12; ++n) {
    mpfr_add(mean, a, b, mode);
    mpfr_div_2ui(mean, mean, 1, mode);
    mpfr_mul(b, a, b, mode);
    mpfr_sqrt(b, b, mode);
    mpfr_sub(a, a, mean, mode);  // sum of 2^(n - 1) c_n^2
    mpfr_sqr(a, a, mode);
    mpfr_mul_2si(a, a, n, mode);
    mpfr_add(sum, sum, a, mode);
    mpfr_swap(a, mean);
  }
  mpfr_const_pi(b, mode);
  mpfr_div(b, b, a, mode);
  mpfr_div_2ui(b, b, 1, mode);
  if constexpr (Kind == elliptic_kind::second) mpfr_ui_sub(sum, 1, sum, mode);
  if constexpr (Kind != elliptic_kind::first) mpfr_mul(b, b, sum, mode);
  if constexpr (Kind == elliptic_kind::third) mpfr_div(b, b, m, mode);
  int const rounded = mpfr_set(result, b, mode);
  for (mpfr_ptr x : {a, b, mean, sum}) mpfr_clear(x);
  return rounded;
}

/// The same in the width of m.
template <elliptic_kind Kind, class X>
X by_mean_of_gauss(X const& m) {
  using T = typename number_in<X>::type;
  using std::sqrt;
  X a = X(T(1)), b = sqrt(a - m), sum = m * X(T(.5)), power = X(T(1));
  for (int n = 0; n < 7; ++n) {
    X const mean = (a + b) * X(T(.5)), c = a - mean;
    b = sqrt(a * b);
    a = mean;
    sum = sum + power * (c * c);
    power = power + power;
  }
  X const k = X(X(pi_for(m)) / (a + b));
  if constexpr (Kind == elliptic_kind::first) return k;
  if constexpr (Kind == elliptic_kind::second) return k * (X(T(1)) - sum);
  if constexpr (Kind == elliptic_kind::third) return k * sum / m;
}

}  // namespace
}  // namespace bench
