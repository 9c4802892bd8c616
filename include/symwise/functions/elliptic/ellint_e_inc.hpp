#pragma once
#include <symwise/functions/elliptic/carlson.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The incomplete elliptic integral of the second kind E(phi | m), the integral of (1 - m sin^2)^(1/2) from 0 to phi, for the parameter
/// m = k^2; as SymPy has it, the angle first. NaN where m sin^2 exceeds 1 on the way.  DLMF 19.2.5.
struct ellint_e_inc_ {
  static constexpr std::string_view name = "ellint_e_inc", sympy = "elliptic_e", c = "ellint_e_inc", latex = R"(E)";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {reals, reals}, codomain = reals;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 110;
  static constexpr auto partials(auto phi, auto m) {
    auto const s = sin(phi);
    auto const cosine = cos(phi);
    auto const delta = 1 - m * s * s;
    return std::tuple{sqrt(delta),
                      select(abs(phi) <= phi.number(3, 2), pow(s, 3) * carlson_rd(cosine * cosine, delta, 1) / -6,
                             (ellint_e_inc(phi, m) - ellint_f(phi, m)) / (2 * m))};
  }
  /// Through long double.
  template <class T>
  static T scalar(T phi, T m) {
    if (std::isnan(phi) || std::isnan(m)) return phi + m;
    if (phi == 0) return phi;
    if (std::isinf(phi)) return m <= 1 ? phi : std::numeric_limits<T>::quiet_NaN();
    if (m == -std::numeric_limits<T>::infinity()) return std::copysign(std::numeric_limits<T>::infinity(), phi);
    auto const at = detail::half_turns_off(phi);
    if (m > 1 && at.turns != 0) return std::numeric_limits<T>::quiet_NaN();
    if (m == 1) return static_cast<T>(at.sine + 2 * at.turns);
    if (at.cosine * at.cosine + (1 - static_cast<long double>(m)) * at.sine * at.sine < 0)
      return std::numeric_limits<T>::quiet_NaN();
    return static_cast<T>(detail::incomplete_second(at, m));
  }
};

/// E(phi | m) as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto ellint_e_inc(A phi, B m) -> made<ellint_e_inc_, A, B> {
  return make<ellint_e_inc_>(phi, m);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/sin.hpp>
#include <symwise/functions/elliptic/carlson_rd.hpp>
#include <symwise/functions/elliptic/ellint_f.hpp>
#include <symwise/functions/piecewise/select.hpp>
