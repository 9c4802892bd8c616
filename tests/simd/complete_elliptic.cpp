// The complete elliptic integrals of the parameter and of the modulus, against Gauss's mean in many digits. DLMF 19.8.5, 19.8.6.
#include <symwise/functions/elliptic/carlson.hpp>
#include <symwise/simd/comp_ellint_1.hpp>
#include <symwise/simd/comp_ellint_2.hpp>
#include <symwise/simd/ellint_d.hpp>

#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

using accuracy::real;

struct integrals {
  real k, e;
};

/// K and E of what the parameter lacks of 1, a positive number.
integrals of_complement(real const& c) {
  if (c > 1.0) {  // DLMF 19.7.2
    integrals const at = of_complement(real(1.0) / c);
    real const root = accuracy::square_root(c);
    return {at.k / root, at.e * root};
  }
  real a = 1.0, b = accuracy::square_root(c), sum = (real(1.0) - c) / 2.0, power = 0.5;
  while (accuracy::magnitude(a - b) > accuracy::scaled(1.0, -200)) {
    real const half = (a - b) / 2.0, mean = (a + b) / 2.0;
    b = accuracy::square_root(a * b);
    a = mean;
    power = power * 2.0;
    sum = sum + power * half * half;
  }
  real const k = accuracy::circle_ratio() / (a * 2.0);
  return {k, k * (real(1.0) - sum)};
}

real exact_k(real const& m) {
  if (!(m < 1.0)) return m == real(1.0) ? accuracy::infinity() : accuracy::nan();
  return m.is_infinite() ? accuracy::zero() : of_complement(real(1.0) - m).k;
}
real exact_e(real const& m) {
  if (!(m < 1.0)) return m == real(1.0) ? real(1.0) : accuracy::nan();
  return m.is_infinite() ? accuracy::infinity() : of_complement(real(1.0) - m).e;
}
real exact_d(real const& m) {
  if (!(m < 1.0)) return m == real(1.0) ? accuracy::infinity() : accuracy::nan();
  if (m.is_infinite()) return accuracy::zero();
  if (accuracy::magnitude(m) < accuracy::scaled(1.0, -100))
    return accuracy::circle_ratio() * (real(8.0) + m * 3.0) / 32.0;
  integrals const at = of_complement(real(1.0) - m);
  return (at.k - at.e) / m;
}

/// What is quick, of 1 - m, as a W; at the ends the other is asked.
template <auto Of, class W> W within(long double c) {
  return static_cast<W>(
      c > 0 && c <= std::numeric_limits<double>::max() ? Of(c) : std::numeric_limits<long double>::quiet_NaN());
}

template <class T> std::vector<T> parameters() {
  using limits = std::numeric_limits<T>;
  auto m = oracle::landmarks<T>();
  oracle::uniform(m, T(0), T(1), 8000);
  oracle::uniform(m, T(-30), T(1), 4000);
  oracle::by_exponent(m, limits::denorm_min(), limits::max(), 4000);
  for (T const width : {T(19) / 8, T(21) / 8, T(37) / 16})  // between pieces
    for (int k = 1; k < 16; ++k) {
      oracle::neighbours(m, T(1) - std::exp(T(-k) * width), 3);
      oracle::neighbours(m, T(1) - std::exp(T(k) * width), 3);
    }
  oracle::neighbours(m, T(1), 300);
  return m;
}

template <class T> std::vector<T> moduli() {
  auto k = oracle::landmarks<T>();
  oracle::uniform(k, T(-1), T(1), 4000);
  oracle::by_exponent(k, T(0x1p-60), T(1), 4000);
  oracle::neighbours(k, T(1), 300);
  oracle::neighbours(k, T(-1), 300);
  return k;
}

template <class R> auto const vector_form = [](auto const& x) { return symwise::simd::implementation<R>::call(x); };

}  // namespace

TEMPLATE_TEST_CASE("complete elliptic integrals of the parameter are within 1 ulp", "[simd]", float, double) {
  using T = TestType;
  namespace scalar = symwise::detail;
  auto const m = parameters<T>();
  auto const check = [&]<class R, auto Quick>(std::string const& name, auto exact) {
    oracle::check_function<R, T>(
        name, 1.0, oracle::in_bits(300, exact),
        []<class W>(W x) { return within<Quick, W>(1 - static_cast<long double>(x)); }, m);
    oracle::check_sweep<R, T>(
        name, 1.0, oracle::slowly_in_bits(300, exact),
        []<class W>(W x) { return within<Quick, W>(1 - static_cast<long double>(x)); }, oracle::everywhere(), 20);
  };
  check.template operator()<symwise::ellint_k_, scalar::complete_first>("ellint_k", exact_k);
  check.template operator()<symwise::ellint_e_, scalar::complete_second>("ellint_e", exact_e);
  check.template operator()<symwise::ellint_d_, scalar::complete_third>("ellint_d", exact_d);
}

TEMPLATE_TEST_CASE("complete elliptic integrals of the modulus are within 1 ulp", "[simd]", float, double) {
  using T = TestType;
  namespace scalar = symwise::detail;
  auto const k = moduli<T>();
  auto const check = [&]<class R, auto Quick>(std::string const& name, auto exact) {
    oracle::check_function<R, T>(
        name, 1.0, oracle::in_bits(300, [exact](real const& x) { return exact(x * x); }),
        []<class W>(W x) {
          return within<Quick, W>((1 - static_cast<long double>(x)) * (1 + static_cast<long double>(x)));
        },
        k);
  };
  check.template operator()<symwise::comp_ellint_1_, scalar::complete_first>("comp_ellint_1", exact_k);
  check.template operator()<symwise::comp_ellint_2_, scalar::complete_second>("comp_ellint_2", exact_e);
}

TEMPLATE_TEST_CASE("complete elliptic integrals of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  T const inf = limits::infinity(), nan = limits::quiet_NaN(), above = std::nextafter(T(1), T(2)),
          quarter = T(1.5707963267948966);
  oracle::check_values<T>("ellint_k", vector_form<symwise::ellint_k_>,
                          {{T(0), quarter},
                           {-T(0), quarter},
                           {T(1), inf},
                           {-inf, T(0)},
                           {above, nan},
                           {T(3), nan},
                           {inf, nan},
                           {nan, nan}});
  oracle::check_values<T>(
      "ellint_e", vector_form<symwise::ellint_e_>,
      {{T(0), quarter}, {T(1), T(1)}, {-inf, inf}, {above, nan}, {T(3), nan}, {inf, nan}, {nan, nan}});
  oracle::check_values<T>(
      "ellint_d", vector_form<symwise::ellint_d_>,
      {{T(0), quarter / 2}, {T(1), inf}, {-inf, T(0)}, {above, nan}, {T(3), nan}, {inf, nan}, {nan, nan}});
  oracle::check_values<T>("comp_ellint_1", vector_form<symwise::comp_ellint_1_>,
                          {{T(0), quarter},
                           {T(1), inf},
                           {T(-1), inf},
                           {above, nan},
                           {-above, nan},
                           {limits::max(), nan},
                           {-inf, nan},
                           {nan, nan}});
  oracle::check_values<T>("comp_ellint_2", vector_form<symwise::comp_ellint_2_>,
                          {{T(0), quarter},
                           {T(1), T(1)},
                           {T(-1), T(1)},
                           {above, nan},
                           {-above, nan},
                           {limits::max(), nan},
                           {-inf, nan},
                           {nan, nan}});
}
