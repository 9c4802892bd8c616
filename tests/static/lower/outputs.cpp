#include <symwise/symbolic.hpp>

#include <boost/hana/tuple.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;

// Outputs one by one or as a tuple are the same program.
constexpr auto tuple = sw::program<gradient(exp(x* y), x, y)>(x, y);
constexpr auto single = sw::program<diff(exp(x* y), x), diff(exp(x* y), y)>(x, y);
static_assert(tuple.size == single.size && tuple.operations() == single.operations() && tuple.operations() == 4 &&
              tuple.results[1] == single.results[1]);
static_assert(sw::program<x + y, sw::strict, x - y>(x, y).operations() == 2);

// Parts that outputs or their derivatives have in common stay one: these programs would multiply if they did not.
// A Kalman update of two states and two measurements, written out in scalars.
namespace kalman {
constexpr sw::symbol<"x0"> x0;
constexpr sw::symbol<"x1"> x1;
constexpr sw::symbol<"p00"> p00;
constexpr sw::symbol<"p01"> p01;
constexpr sw::symbol<"p11"> p11;
constexpr sw::symbol<"h00"> h00;
constexpr sw::symbol<"h01"> h01;
constexpr sw::symbol<"h10"> h10;
constexpr sw::symbol<"h11"> h11;
constexpr sw::symbol<"r00"> r00;
constexpr sw::symbol<"r01"> r01;
constexpr sw::symbol<"r11"> r11;
constexpr sw::symbol<"z0"> z0;
constexpr sw::symbol<"z1"> z1;

// P H^T, S = H P H^T + R and its inverse, the gain K
constexpr auto a00 = p00 * h00 + p01 * h01;
constexpr auto a01 = p00 * h10 + p01 * h11;
constexpr auto a10 = p01 * h00 + p11 * h01;
constexpr auto a11 = p01 * h10 + p11 * h11;
constexpr auto s00 = h00 * a00 + h01 * a10 + r00;
constexpr auto s01 = h00 * a01 + h01 * a11 + r01;
constexpr auto s11 = h10 * a01 + h11 * a11 + r11;
constexpr auto determinant = s00 * s11 - s01 * s01;
constexpr auto k00 = (a00 * s11 - a01 * s01) / determinant;
constexpr auto k01 = (a01 * s00 - a00 * s01) / determinant;
constexpr auto k10 = (a10 * s11 - a11 * s01) / determinant;
constexpr auto k11 = (a11 * s00 - a10 * s01) / determinant;
constexpr auto e0 = z0 - h00 * x0 - h01 * x1;
constexpr auto e1 = z1 - h10 * x0 - h11 * x1;

static_assert(sw::program<x0 + k00 * e0 + k01 * e1, x1 + k10 * e0 + k11 * e1, p00 - k00 * a00 - k01 * a01,
                          p01 - k00 * a10 - k01 * a11, p11 - k10 * a10 - k11 * a11>(x0, x1, p00, p01, p11, h00, h01,
                                                                                    h10, h11, r00, r01, r11, z0, z1)
                  .operations() <= 58);
}  // namespace kalman

// Exchange and correlation of a density functional, of Becke 1988 and of Lee, Yang and Parr.
namespace functional {
constexpr sw::symbol<"a", sw::positive> a;  // density of spin up
constexpr sw::symbol<"b", sw::positive> b;  // of spin down
constexpr sw::symbol<"g", sw::positive> g;  // squared gradient of spin up
constexpr sw::symbol<"h", sw::positive> h;  // of spin down
constexpr sw::symbol<"m"> m;                // product of the two gradients

constexpr auto exchange = [](auto density, auto square) {
  auto const x = sqrt(square) / pow(density, sw::rational(4, 3));
  return -pow(density, sw::rational(4, 3)) * (0.9305257363491 + 0.0042 * pow(x, 2) / (1 + 6 * 0.0042 * x * asinh(x)));
};

constexpr auto density = a + b;
constexpr auto root = pow(density, sw::rational(-1, 3));
constexpr auto screened = 1 / (1 + 0.349 * root);
constexpr auto omega = exp(-0.2533 * root) * screened * pow(density, sw::rational(-11, 3));
constexpr auto delta = 0.2533 * root + 0.349 * root * screened;
constexpr auto total = g + h + 2 * m;
constexpr auto kinetic = 36.46239897876 * (pow(a, sw::rational(8, 3)) + pow(b, sw::rational(8, 3)));
constexpr auto correlation =
    -0.04918 * 4 * screened * a * b / density -
    0.04918 * 0.132 * omega *
        (a * b *
             (kinetic + (sw::rational(47, 18) - 7 * delta / 18) * total - (sw::rational(5, 2) - delta / 18) * (g + h) -
              (delta - 11) / 9 * (a * g + b * h) / density) -
         sw::rational(2, 3) * pow(density, 2) * total + (sw::rational(2, 3) * pow(density, 2) - pow(a, 2)) * h +
         (sw::rational(2, 3) * pow(density, 2) - pow(b, 2)) * g);
constexpr auto energy = exchange(a, g) + exchange(b, h) + correlation;

static_assert(sw::program<energy>(a, b, g, h, m).operations() <= 84);
static_assert(sw::program<energy, diff(energy, a)>(a, b, g, h, m).operations() <= 182);
static_assert(sw::program<energy, diff(energy, a, 2)>(a, b, g, h, m).operations() <= 305);
}  // namespace functional
