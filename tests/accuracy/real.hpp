#pragma once
// Numbers of many digits on MPFR, for reference values. An operation rounds its result to the precision in force;
// `precision` sets that for a scope.
#include <algorithm>
#include <compare>
#include <utility>

#include <mpfr.h>

namespace accuracy {

/// Sets the number of bits of every result until the end of the scope.
class precision {
  mpfr_prec_t before = mpfr_get_default_prec();

 public:
  explicit precision(long bits) { mpfr_set_default_prec(bits); }
  precision(precision const&) = delete;
  precision& operator=(precision const&) = delete;
  ~precision() { mpfr_set_default_prec(before); }
};

/// A real number of the precision in force where it was made.
class real {
  mpfr_t value;

 public:
  real() {
    mpfr_init(value);
    mpfr_set_zero(value, 1);
  }
  real(double x) {  // NOLINT(google-explicit-constructor): every double is a real, exactly
    mpfr_init2(value, mpfr_get_default_prec() < 64 ? 64 : mpfr_get_default_prec());
    mpfr_set_d(value, x, MPFR_RNDN);
  }
  real(real const& x) {
    mpfr_init2(value, mpfr_get_prec(x.value));
    mpfr_set(value, x.value, MPFR_RNDN);
  }
  real(real&& x) noexcept {
    mpfr_init2(value, MPFR_PREC_MIN);
    mpfr_swap(value, x.value);
  }
  real& operator=(real x) noexcept {
    mpfr_swap(value, x.value);
    return *this;
  }
  ~real() { mpfr_clear(value); }

  mpfr_ptr get() { return value; }
  mpfr_srcptr get() const { return value; }
  explicit operator double() const { return mpfr_get_d(value, MPFR_RNDN); }
  bool is_nan() const { return mpfr_nan_p(value) != 0; }
  bool is_infinite() const { return mpfr_inf_p(value) != 0; }
  bool is_zero() const { return mpfr_zero_p(value) != 0; }
  bool is_negative() const { return mpfr_signbit(value) != 0; }
  bool is_integer() const { return mpfr_integer_p(value) != 0; }
  /// The e of 2^e <= |x| < 2^(e+1), x being neither zero nor infinite.
  long exponent() const { return mpfr_get_exp(value) - 1; }

  friend real operator-(real const& a) {
    real r;
    mpfr_neg(r.value, a.value, MPFR_RNDN);
    return r;
  }
  friend real operator+(real const& a, real const& b) {
    real r;
    mpfr_add(r.value, a.value, b.value, MPFR_RNDN);
    return r;
  }
  friend real operator-(real const& a, real const& b) {
    real r;
    mpfr_sub(r.value, a.value, b.value, MPFR_RNDN);
    return r;
  }
  friend real operator*(real const& a, real const& b) {
    real r;
    mpfr_mul(r.value, a.value, b.value, MPFR_RNDN);
    return r;
  }
  friend real operator/(real const& a, real const& b) {
    real r;
    mpfr_div(r.value, a.value, b.value, MPFR_RNDN);
    return r;
  }
  real& operator+=(real const& b) { return *this = *this + b; }
  real& operator-=(real const& b) { return *this = *this - b; }
  real& operator*=(real const& b) { return *this = *this * b; }
  real& operator/=(real const& b) { return *this = *this / b; }
  friend bool operator==(real const& a, real const& b) { return mpfr_equal_p(a.value, b.value) != 0; }
  friend std::partial_ordering operator<=>(real const& a, real const& b) {
    if (mpfr_unordered_p(a.value, b.value)) return std::partial_ordering::unordered;
    return mpfr_cmp(a.value, b.value) <=> 0;
  }
};

/// An MPFR function of one or two arguments applied to numbers: `unary<mpfr_exp>(x)`.
template <auto Function>
real unary(real const& x) {
  real r;
  Function(r.get(), x.get(), MPFR_RNDN);
  return r;
}
template <auto Function>
real binary(real const& x, real const& y) {
  real r;
  Function(r.get(), x.get(), y.get(), MPFR_RNDN);
  return r;
}

inline real nan() {
  real r;
  mpfr_set_nan(r.get());
  return r;
}
inline real infinity(int sign = 1) {
  real r;
  mpfr_set_inf(r.get(), sign);
  return r;
}
inline real zero(int sign = 1) {
  real r;
  mpfr_set_zero(r.get(), sign);
  return r;
}
inline real circle_ratio() {
  real r;
  mpfr_const_pi(r.get(), MPFR_RNDN);
  return r;
}
/// x * 2^n, exactly.
inline real scaled(real x, long n) {
  mpfr_mul_2si(x.get(), x.get(), n, MPFR_RNDN);
  return x;
}
inline real magnitude(real const& x) { return x.is_negative() ? -x : x; }
inline real square_root(real const& x) { return unary<mpfr_sqrt>(x); }
inline real power(real const& x, real const& y) { return binary<mpfr_pow>(x, y); }
inline real sine(real const& x) { return unary<mpfr_sin>(x); }
inline real cosine(real const& x) { return unary<mpfr_cos>(x); }
inline real gamma_function(real const& x) { return unary<mpfr_gamma>(x); }

/// x + y without rounding, for doubles.
inline real exact_sum(real const& x, real const& y) {
  precision const p(2200);
  real sum = x + y;
  if (!sum.is_zero() && !sum.is_nan() && !sum.is_infinite())
    mpfr_prec_round(sum.get(), std::max(mpfr_min_prec(sum.get()), mpfr_prec_t(64)), MPFR_RNDN);
  return sum;
}

}  // namespace accuracy
