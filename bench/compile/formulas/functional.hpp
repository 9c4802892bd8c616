#pragma once
#include <symwise/symbolic.hpp>

/// The energy density of a gradient-corrected density functional as libxc has it, exchange of Becke 1988 and correlation of Lee, Yang
/// and Parr for two spin densities and their gradients (some 200 operators).
namespace density_functional {

namespace sw = symwise;

inline constexpr sw::symbol<"a", sw::positive> a;  // density of spin up
inline constexpr sw::symbol<"b", sw::positive> b;  // of spin down
inline constexpr sw::symbol<"g", sw::positive> g;  // squared gradient of spin up
inline constexpr sw::symbol<"h", sw::positive> h;  // of spin down
inline constexpr sw::symbol<"m"> m;                // product of the two gradients

inline constexpr auto exchange = [](auto density, auto square) {
  auto const x = sqrt(square) / pow(density, sw::rational(4, 3));
  return -pow(density, sw::rational(4, 3)) * (0.9305257363491 + 0.0042 * pow(x, 2) / (1 + 6 * 0.0042 * x * asinh(x)));
};

inline constexpr auto density = a + b;
inline constexpr auto root = pow(density, sw::rational(-1, 3));
inline constexpr auto screened = 1 / (1 + 0.349 * root);
inline constexpr auto omega = exp(-0.2533 * root) * screened * pow(density, sw::rational(-11, 3));
inline constexpr auto delta = 0.2533 * root + 0.349 * root * screened;
inline constexpr auto total = g + h + 2 * m;
inline constexpr auto kinetic = 36.46239897876 * (pow(a, sw::rational(8, 3)) + pow(b, sw::rational(8, 3)));
inline constexpr auto correlation =
    -0.04918 * 4 * screened * a * b / density -
    0.04918 * 0.132 * omega *
        (a * b *
             (kinetic + (sw::rational(47, 18) - 7 * delta / 18) * total - (sw::rational(5, 2) - delta / 18) * (g + h) -
              (delta - 11) / 9 * (a * g + b * h) / density) -
         sw::rational(2, 3) * pow(density, 2) * total + (sw::rational(2, 3) * pow(density, 2) - pow(a, 2)) * h +
         (sw::rational(2, 3) * pow(density, 2) - pow(b, 2)) * g);
inline constexpr auto energy = exchange(a, g) + exchange(b, h) + correlation;

}  // namespace density_functional
