#pragma once
/// \file
/// Scalar evaluation of zeta: Boost.Math to the right of -2, reflection to the left.
#include <symwise/functions/scalar/policy.hpp>
#include <symwise/functions/special/zeta.hpp>

#include <boost/math/special_functions/zeta.hpp>

#include <type_traits>

namespace symwise::inline SYMWISE_ABI {

/// +infinity at 1, NaN at -infinity; beyond the range of double an infinity of the right sign. float goes through double.
template <>
struct scalar_implementation<zeta_> {
  template <class T>
  static T call(T s) {
    if constexpr (!std::is_same_v<T, double>) {
      return static_cast<T>(call(static_cast<double>(s)));
    } else {
      using namespace detail;
      if (std::isnan(s) || s == -inf) return not_a_number;
      if (s == 1) return inf;
      if (s > 60) return 1;
      if (s > -2) return boost::math::zeta(s, quiet());
      // DLMF 25.4.1: zeta(s) = 2 (2 pi)^-t cos(pi t / 2) Gamma(t) zeta(t) with t = 1 - s, where cos(pi t / 2) = sin(pi s / 2)
      double const r = std::fmod(s, 4.0);  // -4 < r <= 0
      double const sign = r < -2 ? 1 : -1;
      double const above = r < -2 ? r + 4 : -r;  // in [0, 2]
      double const beside = above > 1 ? 2 - above : above;
      if (beside == 0) return 0;
      if (s < -300) return sign * inf;
      double const sine = std::sin(long_pi.high / 2 * beside);
      double_sum const t = exact_sum(1, -s);
      // (2 pi)^-t Gamma(t), for large t by Gamma's duplication formula, with what rounding pi, t and t/2 + 1/2 has cost
      double product = 0;
      double lost = t.low * std::log(t.high / (2 * long_pi.high)) - t.high * (long_pi.low / long_pi.high);
      if (t.high < 100) {
        product = std::pow(2 * long_pi.high, -t.high) * std::tgamma(t.high);
      } else {
        double_sum const half = exact_sum(t.high / 2, 0.5);
        product = std::pow(long_pi.high, -t.high) * std::tgamma(t.high / 2) * std::tgamma(half.high) /
                  (2 * std::sqrt(long_pi.high));
        lost += half.low * std::log(half.high);
      }
      product *= 1 + lost;
      return sign * 2 * sine * boost::math::zeta(t.high, quiet()) * product;
    }
  }
};

}  // namespace symwise::inline SYMWISE_ABI
