#pragma once
#include <symwise/functions/elliptic/carlson.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The incomplete elliptic integral of the third kind, the integral of 1/((1 - n sin^2) (1 - m sin^2)^(1/2)) from 0 to phi, for the
/// characteristic n and the parameter m = k^2; as SymPy has it, n first, then the angle. NaN where n sin^2 or m sin^2 reaches or
/// exceeds 1 on the way.  DLMF 19.2.7.
struct ellint_pi_inc_ {
  static constexpr std::string_view name = "ellint_pi_inc", sympy = "elliptic_pi", c = "ellint_pi_inc",
                                    latex = R"(\Pi)";
  static constexpr int arity = 3;
  static constexpr interval domain[] = {reals, reals, reals}, codomain = reals;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 220;
  /// At n = m and n = 0 some have no value.
  static constexpr auto partials(auto n, auto phi, auto m) {
    auto const s = sin(phi);
    auto const cosine = cos(phi);
    auto const delta = 1 - m * s * s;
    auto const pole = 1 - n * s * s;
    auto const second = ellint_e_inc(phi, m);
    auto const p = ellint_pi_inc(n, phi, m);
    return std::tuple{
        (second + (m - n) * ellint_f(phi, m) / n + (n * n - m) * p / n - n * sqrt(delta) * s * cosine / pole) /
            (2 * (m - n) * (n - 1)),
        1 / (pole * sqrt(delta)), (second / (m - 1) + p - m * s * cosine / ((m - 1) * sqrt(delta))) / (2 * (n - m))};
  }
  /// Through long double.
  template <class T>
  static T scalar(T n, T phi, T m) {
    if (std::isnan(n) || std::isnan(phi) || std::isnan(m)) return n + phi + m;
    if (phi == 0) return phi;
    if (std::isinf(phi))
      return n < 1 && m < 1 && !std::isinf(n) && !std::isinf(m) ? phi : std::numeric_limits<T>::quiet_NaN();
    if (std::isinf(n) || std::isinf(m))
      return n < 1 && m < 1 ? std::copysign(T(0), phi) : std::numeric_limits<T>::quiet_NaN();
    auto const at = detail::half_turns_off(phi);
    long double const square = at.sine * at.sine;
    long double const cosines = at.cosine * at.cosine;
    if (at.turns != 0 && (n >= 1 || m >= 1)) return std::numeric_limits<T>::quiet_NaN();
    if (cosines + (1 - static_cast<long double>(n)) * square <= 0 ||
        cosines + (1 - static_cast<long double>(m)) * square < 0)
      return std::numeric_limits<T>::quiet_NaN();
    long double const inner = detail::third_to_sine(n, at.sine, at.cosine, m);
    return static_cast<T>(at.turns == 0 ? inner : inner + 2 * at.turns * detail::third_to_sine(n, 1, 0, m));
  }
};

/// Pi(n; phi | m) as an expression; the characteristic comes first, then the angle.
template <class A, class B, class C>
  requires operands<A, B, C>
constexpr auto ellint_pi_inc(A n, B phi, C m) -> made<ellint_pi_inc_, A, B, C> {
  return make<ellint_pi_inc_>(n, phi, m);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/sin.hpp>
#include <symwise/functions/elliptic/ellint_e_inc.hpp>
#include <symwise/functions/elliptic/ellint_f.hpp>
