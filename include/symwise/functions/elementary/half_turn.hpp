#pragma once
/// \file
/// Angles in half turns: what sinpi, cospi, tanpi and their inverses share.
#include <symwise/functions/elementary/angle.hpp>

#include <cmath>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// An angle over pi, which is taken in two words.
inline double in_half_turns(double angle) {
  constexpr double inverse = 0.31830988618379067154;
  constexpr double inverse_low = -0x1.6b01ec5417056p-56;
  return std::fma(angle, inverse, angle * inverse_low);
}

/// sin(pi x) and cos(pi x). The angle is brought to an eighth of a turn exactly, and pi times it is carried in two words.
struct half_turn {
  double sine = 0;
  double cosine = 0;

  explicit half_turn(double x) {
    if (!std::isfinite(x)) {
      sine = cosine = x - x;
      return;
    }
    constexpr double pi = 3.14159265358979323846;
    constexpr double pi_low = 0x1.1a62633145c07p-53;
    double const turn = x - 2 * std::trunc(x / 2);     // -2 to 2
    double const quarters = std::nearbyint(2 * turn);  // -4 to 4
    double const rest = turn - quarters / 2;           // -1/4 to 1/4
    double const angle = rest * pi;
    double const low = std::fma(rest, pi, -angle) + rest * pi_low;
    double const s = std::sin(angle);
    double const c = std::cos(angle);
    double const first = s + c * low;
    double const second = c - s * low;
    int const k = static_cast<int>(quarters) & 3;
    sine = k == 0 ? first : k == 1 ? second : k == 2 ? -first : -second;
    cosine = k == 0 ? second : k == 1 ? -first : k == 2 ? -second : first;
    if (sine == 0) sine = std::copysign(0.0, x);  // as C23 has it
    if (cosine == 0) cosine = 0;
    if (std::abs(x) < 0x1p-900) sine = std::fma(x * 0x1p200, pi, x * 0x1p200 * pi_low) * 0x1p-200;
  }
};

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
